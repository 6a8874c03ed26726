import { describe, expect, test } from 'vitest';
import { monthsOf, parsePeriod } from '../../src/domain/period';

describe('periods', () => {
  test.each([
    ['2024', { kind: 'year', year: 2024, ordinal: 1 }, { first: 1, last: 12 }],
    ['2024H1', { kind: 'half', year: 2024, ordinal: 1 }, { first: 1, last: 6 }],
    ['2024H2', { kind: 'half', year: 2024, ordinal: 2 }, { first: 7, last: 12 }],
    ['2024Q1', { kind: 'quarter', year: 2024, ordinal: 1 }, { first: 1, last: 3 }],
    ['2024Q4', { kind: 'quarter', year: 2024, ordinal: 4 }, { first: 10, last: 12 }],
    ['2024M02', { kind: 'month', year: 2024, ordinal: 2 }, { first: 2, last: 2 }],
    ['2024M12', { kind: 'month', year: 2024, ordinal: 12 }, { first: 12, last: 12 }],
  ] as const)('%s', (code, period, months) => {
    expect(parsePeriod(code)).toEqual(period);
    expect(monthsOf(period)).toEqual(months);
  });

  test.each(['', '24H1', '2024X1', 'to-date', '2024H1 '])('%j is no period', (code) => {
    expect(() => parsePeriod(code)).toThrow(RangeError);
  });
});
