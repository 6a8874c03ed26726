import { createElement, Fragment } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';

const places = [...document.querySelectorAll('.chart')].map((place) => [place, createRoot(place)]);

function plotOf({ bars, lying, line }, at, height) {
  const category = { type: 'category', dataKey: 'name', ...(lying && { width: 120 }) };
  return createElement(
    BarChart,
    { key: at, data: bars, layout: lying ? 'vertical' : 'horizontal', width: 460, height },
    createElement(XAxis, lying ? { type: 'number' } : category),
    createElement(YAxis, lying ? category : { type: 'number' }),
    line !== undefined && createElement(ReferenceLine, { x: line }),
    createElement(
      Bar,
      { dataKey: 'value', isAnimationActive: false },
      bars.map((bar, position) => createElement(Cell, { key: position, fill: bar.colour })),
      createElement(LabelList, { dataKey: 'value', position: lying ? 'right' : 'top' }),
    ),
  );
}

export function draw(charts) {
  // Renders within the gesture, as the desk does.
  flushSync(() => {
    for (const [at, plots] of charts.entries()) {
      const [place, root] = places[at];
      const height = place.clientHeight / plots.length;
      root.render(
        createElement(
          Fragment,
          null,
          plots.map((plot, nth) => plotOf(plot, nth, height)),
        ),
      );
    }
  });
}
