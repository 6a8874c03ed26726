import { describe, expect, test } from 'vitest';
import { ticksFor } from '../../../src/ui/charts/ticks';

describe('the ticks of an axis', () => {
  test.each([
    [0, 0],
    [0, 0.3],
    [0, 22.9],
    [-12.5, 0],
    [-10.7, 14.2],
  ])('cover %s to %s, hold 0, and give the axis a length', (lowest, highest) => {
    const ticks = ticksFor(lowest, highest);
    const [first = Number.NaN] = ticks;
    const last = ticks[ticks.length - 1] ?? Number.NaN;
    expect(ticks).toContain(0);
    expect(first).toBeLessThanOrEqual(lowest);
    expect(last).toBeGreaterThanOrEqual(highest);
    expect(last).toBeGreaterThan(first);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });
});
