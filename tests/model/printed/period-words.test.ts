import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/model/period';
import { mayMean, mayState } from '../../../src/model/printed/period-words';

describe('words for a period', () => {
  test.each([
    ['上半年', '2024H1'],
    ['2024年上半年', '2024H1'],
    ['1—6月', '2024H1'],
    ['1月至6月', '2024H1'],
    ['前6个月', '2024H1'],
    ['下半年', '2024H2'],
    ['全年', '2024'],
    ['2024年', '2024'],
    ['1-12月', '2024'],
    ['一季度', '2024Q1'],
    ['第1季度', '2024Q1'],
    ['第三季度', '2024Q3'],
    ['前三季度', '2024C09'],
    ['1～5月', '2024C05'],
    ['8月份', '2024M08'],
    ['8月当月', '2024M08'],
  ])('%s may mean %s and no other', (printed, code) => {
    const meant = ['2024', '2024H1', '2024H2', '2024Q1', '2024Q3', '2024C09', '2024C05', '2024M08'].filter(
      (one) => mayMean(printed, parsePeriod(one)),
    );
    // The year alone says no months.
    expect(meant).toEqual(printed === '2024年' ? expect.arrayContaining([code]) : [code]);
  });

  test('of another year mean another period', () => {
    expect(mayMean('2023年上半年', parsePeriod('2024H1'))).toBe(false);
    expect(mayMean('2023年', parsePeriod('2024'))).toBe(false);
  });

  test.each(['今年以来', '目前', '一季度和上半年', '11-12月以来，上半年', '6月末', '2023年至2024年'])(
    '%s may mean any',
    (printed) => {
      for (const code of ['2024', '2024H1', '2024Q3', '2024M08']) {
        expect(mayMean(printed, parsePeriod(code)), code).toBe(true);
      }
    },
  );
});

describe('a phrase may state', () => {
  test.each([
    ['预计8月末开工建设', '2024-08', true],
    ['预计8月末开工建设', '2024-09', false],
    ['2024年8月31日开工', '2024-08-31', true],
    ['2024年8月31日开工', '2025-08-31', false],
    ['年内开工', '2024-08', true],
    ['2024年开工', '2024-08', true],
    ['7月签约、8月开工', '2024-08', true],
  ])('“%s” %s: %s', (phrase, date, expected) => {
    expect(mayState(phrase, date)).toBe(expected);
  });
});
