import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dumbbell } from '../../../src/ui/charts/dumbbell';

/** Positions of zero and both values, in units of the picture. */
function draw(before: number, after: number) {
  const { container, unmount } = render(<Dumbbell before={before} after={after} state="plain" />);
  const at = (name: string) => Number(container.querySelector(`line.${name}`)?.getAttribute('x1'));
  const arrow = container.querySelector('polyline')?.getAttribute('points')?.split(' ') ?? [];
  const [barb, tip] = arrow.map((point) => Number(point.split(',')[0]));
  const drawn = {
    zero: at('zero'),
    before: at('before'),
    after: at('after'),
    barb,
    tip,
  };
  unmount();
  return drawn;
}

const values = fc.integer({ min: 1, max: 10_000 }).map((tenths) => tenths / 10);

describe('a dumbbell', () => {
  test('sets each value at a distance from zero equal to its amount', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const drawn = draw(before, after);
        expect((drawn.after - drawn.zero) * before).toBeCloseTo((drawn.before - drawn.zero) * after, 4);
      }),
    );
  });

  test('points from before to after', () => {
    const fall = draw(2.5, 1);
    expect(fall.tip).toBeLessThan(fall.barb ?? 0);
    const rise = draw(1, 2.5);
    expect(rise.tip).toBeGreaterThan(rise.barb ?? 100);
  });

  test('has no direction if nothing changed', () => {
    expect(draw(30, 30).tip).toBeUndefined();
  });

  test('stays within its picture, even if something fell to zero', () => {
    for (const drawn of [draw(30, 0), draw(0, 30), draw(30, 29), draw(0, 0)]) {
      for (const x of Object.values(drawn).filter((at) => at !== undefined)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
      }
    }
  });
});
