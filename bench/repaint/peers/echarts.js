import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, MarkLineComponent, CanvasRenderer]);

const drawings = [...document.querySelectorAll('.chart')].map((place) => init(place));

function optionOf(plots) {
  const category = ({ bars }, gridIndex) => ({
    type: 'category',
    gridIndex,
    data: bars.map(({ name }) => name),
  });
  const value = (_, gridIndex) => ({ type: 'value', gridIndex });
  const height = 100 / plots.length;
  return {
    animation: false,
    grid: plots.map((_, at) => ({
      top: `${at * height + 4}%`,
      height: `${height - 14}%`,
      left: 120,
      right: 40,
    })),
    xAxis: plots.map((plot, at) => (plot.lying ? value(plot, at) : category(plot, at))),
    yAxis: plots.map((plot, at) => (plot.lying ? category(plot, at) : value(plot, at))),
    series: plots.map(({ bars, lying, line }, at) => ({
      type: 'bar',
      xAxisIndex: at,
      yAxisIndex: at,
      data: bars.map((bar) => ({ value: bar.value, itemStyle: { color: bar.colour } })),
      label: { show: true, position: lying ? 'right' : 'top' },
      ...(line !== undefined && { markLine: { symbol: 'none', data: [{ xAxis: line }] } }),
    })),
  };
}

export function draw(charts) {
  for (const [at, plots] of charts.entries()) drawings[at].setOption(optionOf(plots));
}
