import { fireEvent, render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { type GrowthBar, GrowthBars } from '../../../src/ui/charts/growth-bars';

const line = [{ id: 'double-digit', percent: 10, label: '两位数 10%', about: '第2段' }];

function draw(bars: readonly GrowthBar[], references = line) {
  const onSelect = vi.fn();
  const { container } = render(<GrowthBars bars={bars} references={references} onSelect={onSelect} />);
  const labels = [...container.querySelectorAll('svg.ticks text')];
  const ticks = labels
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map(({ textContent }) => textContent);
  const rects = [...container.querySelectorAll<SVGRectElement>('rect.bar')];
  const lines = [...container.querySelectorAll('svg.lines line')];
  return { container, onSelect, ticks, rects, lines };
}

const bar = (key: string, percent: number, state: GrowthBar['state'] = 'plain'): GrowthBar => ({
  key,
  percent,
  state,
});
const percentOf = (element: Element | undefined, name: string) =>
  Number.parseFloat(element?.getAttribute(name) ?? '');
const placeOf = (element: Element | undefined) => percentOf(element, 'x');
const widthOf = (element: Element | undefined) => percentOf(element, 'width');

describe('bars of growth', () => {
  test('are drawn in the given order, one per rate, with the rate as their length', () => {
    const { rects } = draw([bar('a', 20), bar('b', 10), bar('c', 5)]);
    expect(rects).toHaveLength(3);
    expect(widthOf(rects[0]) / widthOf(rects[1])).toBeCloseTo(2, 3);
    expect(widthOf(rects[1]) / widthOf(rects[2])).toBeCloseTo(2, 3);
    expect(new Set(rects.map(placeOf)).size).toBe(1);
  });

  test('are on an axis with zero and the report’s reference line, even if all rates are far above it', () => {
    const { ticks, lines, container } = draw([bar('a', 20.2), bar('b', 22.9)]);
    expect(ticks).toContain('0%');
    expect(ticks).toEqual(expect.arrayContaining(['0%', '10%', '20%', '30%']));
    expect(lines).toHaveLength(2);
    expect(container).toHaveTextContent('两位数 10%');
  });

  test('of decreases go left of zero, and the axis reaches below it', () => {
    const { rects, ticks } = draw([bar('up', 4), bar('down', -6)]);
    expect(ticks[0]).toMatch(/^-/);
    expect(ticks).toContain('0%');
    expect(placeOf(rects[1]) + widthOf(rects[1])).toBeCloseTo(placeOf(rects[0]), 3);
  });

  test('have few ticks, whatever the range', () => {
    for (const percent of [0.4, 7, 55, 380, -90]) {
      const { ticks } = draw([bar('a', percent)], []);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(new Set(ticks).size).toBe(ticks.length);
    }
  });

  test('show the selection, and report which bar was clicked', () => {
    const { rects, onSelect } = draw([bar('a', 20, 'dimmed'), bar('b', 10, 'selected')]);
    expect(rects.map((rect) => rect.dataset.state)).toEqual(['dimmed', 'selected']);
    const [, second] = rects;
    if (second) fireEvent.click(second);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('b');
  });

  test('are only a picture: names and values are next to them', () => {
    expect(draw([bar('a', 1)]).container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});
