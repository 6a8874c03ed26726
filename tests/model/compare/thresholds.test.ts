import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInOrder, limitsFrom, thresholdChoices, thresholdsOf } from '../../../src/model/compare/thresholds';
import {
  growth,
  type indicator,
  library,
  quantity,
  setOf,
  states,
  targetsFile,
  threshold,
} from '../../support/made-up-data';

const better = fc.constantFrom('higher' as const, 'lower' as const);

describe('typed limits', () => {
  test.each([
    ['10', '0', { meets: 10, warns: 0 }],
    [' 7.5 ', '-2', { meets: 7.5, warns: -2 }],
    ['5', '5', { meets: 5, warns: 5 }],
    ['0', '10', 'wrong-order'],
    ['', '0', 'no-number'],
    ['10', ' ', { meets: 10, warns: null }],
    ['', ' ', null],
    ['10', 'ten', 'no-number'],
    ['ten', '0', 'no-number'],
    ['1e999', '0', 'no-number'],
    ['1e10', '0', 'no-number'],
  ])('%j and %j where higher is better are %j', (meets, warns, expected) => {
    expect(limitsFrom('higher', { meets, warns })).toEqual(expected);
  });

  test('never hold −0', () => {
    expect(limitsFrom('higher', { meets: '-0', warns: '-1' })).toEqual({ meets: 0, warns: -1 });
  });

  test('are accepted exactly if their order fits the better direction', () => {
    const number = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(better, number, number, (end, meets, warns) => {
        const read = limitsFrom(end, { meets: String(meets), warns: String(warns) });
        const isRight = end === 'higher' ? meets >= warns : meets <= warns;
        expect(isInOrder(end, { meets, warns })).toBe(isRight);
        expect(read).toEqual(isRight ? { meets: meets + 0, warns: warns + 0 } : 'wrong-order');
      }),
    );
  });
});

describe('reference lines', () => {
  const ref = 'test-district.industrial-output.growth';
  const own = { [ref]: { meets: 5, warns: 1 } };
  const output = { growth: growth(7), quantity: quantity(40, '亿元') };

  /** Of a district that reports its output, with or without a line that a document states. */
  function given(isStated: boolean, over: Parameters<typeof indicator>[0] = {}, period = '2030H1') {
    const all = library([states('district', period, { ...output, ...over })], {
      targets: isStated ? [targetsFile({ thresholds: [threshold()] })] : [],
    });
    return { all, place: setOf(all, 'district', period).place };
  }

  test('are none by default, and may be set for every rate of which more or less is better', () => {
    const { all, place } = given(false);
    expect(thresholdsOf(all, place, {})).toEqual([]);
    expect(thresholdChoices(all, place, {}).map(({ ref: one }) => one)).toEqual([ref]);
    const neither = given(false, { better: 'neither' });
    expect(thresholdChoices(neither.all, neither.place, own)).toEqual([]);
  });

  test('are a document’s with its source, and the user’s in its place', () => {
    const { all, place } = given(true);
    const [stated] = thresholdsOf(all, place, {});
    expect(stated).toMatchObject({ limits: { meets: 10, warns: 0 }, source: { document: 'report' } });
    expect(thresholdsOf(all, place, own)).toMatchObject([{ limits: own[ref], source: null }]);
  });

  test('that were saved while the editors still set some are found again, in any period and for levels', () => {
    const { all, place } = given(false, {}, '2031H1');
    const saved = { ...own, 'test-district.industrial-output.quantity': { meets: 30, warns: 20 } };
    expect(thresholdsOf(all, place, saved)).toMatchObject([
      { ref, unit: { id: 'percent' }, better: 'higher', limits: { meets: 5 } },
      { key: 'quantity', unit: { id: '亿元' }, limits: { meets: 30, warns: 20 } },
    ]);
    expect(
      thresholdsOf(all, place, { 'elsewhere.industrial-output.growth': { meets: 5, warns: 1 } }),
    ).toEqual([]);
  });

  test('are given up where the data has turned round what is better', () => {
    const { all, place } = given(false, { better: 'lower' });
    expect(thresholdsOf(all, place, own)).toEqual([]);
  });
});
