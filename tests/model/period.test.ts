import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  familiesOf,
  monthsOf,
  parsePeriod,
  shareOfYear,
  yearEarlier,
} from '../../src/model/period';
import { periodCodeSchema } from '../../src/model/quantity-schema';
import { periodCodes } from '../support/arbitrary-periods';

describe('periods', () => {
  test.each([
    ['2024', { kind: 'year', year: 2024, ordinal: 1 }, { first: 1, last: 12 }],
    ['2024H1', { kind: 'half', year: 2024, ordinal: 1 }, { first: 1, last: 6 }],
    ['2024H2', { kind: 'half', year: 2024, ordinal: 2 }, { first: 7, last: 12 }],
    ['2024Q1', { kind: 'quarter', year: 2024, ordinal: 1 }, { first: 1, last: 3 }],
    ['2024Q4', { kind: 'quarter', year: 2024, ordinal: 4 }, { first: 10, last: 12 }],
    ['2024M02', { kind: 'month', year: 2024, ordinal: 2 }, { first: 2, last: 2 }],
    ['2024M12', { kind: 'month', year: 2024, ordinal: 12 }, { first: 12, last: 12 }],
    ['2024C09', { kind: 'cumulative', year: 2024, ordinal: 9 }, { first: 1, last: 9 }],
  ] as const)('%s', (code, period, months) => {
    expect(parsePeriod(code)).toEqual(period);
    expect(monthsOf(period)).toEqual(months);
  });

  test.each(['', '24H1', '2024X1', 'to-date', '2024H1 '])('%j is not a period', (code) => {
    expect(() => parsePeriod(code)).toThrow(RangeError);
  });

  test.each(['2024C01', '2024C03', '2024C06', '2024C12', '2024H3', '2024Q5', '2024M13', '2024M00'])(
    '%s is refused from a file: it repeats another code or means nothing',
    (code) => expect(v.is(periodCodeSchema, code)).toBe(false),
  );

  test.each([
    ['2024Q1', 25],
    ['2024H1', 50],
    ['2024C09', 75],
    ['2024M01', 100 / 12],
    ['2024H2', 100],
    ['2024', 100],
  ])('at the end of %s, %s%% of the year has elapsed', (code, share) => {
    expect(shareOfYear(code)).toBeCloseTo(share, 10);
  });

  test.each([
    ['2024Q1', ['cumulative', 'quarter']],
    ['2024M01', ['cumulative', 'month']],
    ['2024H1', ['cumulative', 'half']],
    ['2024C09', ['cumulative']],
    ['2024', ['cumulative']],
    ['2024H2', ['half']],
    ['2024Q4', ['quarter']],
    ['2024M12', ['month']],
  ])('%s belongs to the families %j', (code, expected) => {
    expect(familiesOf(code)).toEqual(expected);
  });

  test('periods of one family either all begin in January or are all of one length', () => {
    fc.assert(
      fc.property(periodCodes, periodCodes, (a, b) => {
        const [one, other] = [monthsOf(parsePeriod(a)), monthsOf(parsePeriod(b))];
        for (const family of familiesOf(a).filter((shared) => familiesOf(b).includes(shared))) {
          if (family === 'cumulative') expect([one.first, other.first]).toEqual([1, 1]);
          else expect(one.last - one.first).toBe(other.last - other.first);
        }
      }),
    );
  });

  test('order is total, and two periods of one family never end together', () => {
    fc.assert(
      fc.property(periodCodes, periodCodes, periodCodes, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('the year before has the same months', () => {
    fc.assert(
      fc.property(periodCodes, (code) => {
        const before = yearEarlier(code);
        expect(monthsOf(parsePeriod(before))).toEqual(monthsOf(parsePeriod(code)));
        expect(parsePeriod(before).year).toBe(parsePeriod(code).year - 1);
      }),
    );
  });
});
