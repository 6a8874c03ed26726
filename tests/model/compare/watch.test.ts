import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Overrides } from '../../../src/model/compare/thresholds';
import { watchOf } from '../../../src/model/compare/watch';
import type { Target, Threshold } from '../../../src/model/file-schema';
import type { Place } from '../../../src/model/place';
import type { Growth, Quantity } from '../../../src/model/quantity-schema';
import type { Indicator } from '../../../src/model/record-schema';
import {
  growth,
  indicator,
  library,
  panelFile,
  quantity,
  setOf,
  source,
  states,
  target,
  targetsFile,
  unit,
} from '../../support/made-up-data';

const common = {
  indicator: 'industrial-output',
  key: 'growth',
  unit: unit('percent'),
  source: source(),
} as const;
const higher: Threshold = { ...common, better: 'higher', meets: 10, warns: 0 };
const lower: Threshold = { ...common, better: 'lower', meets: 3, warns: 5 };

/** The watch list of a district whose output grew by `percent`, with one threshold. */
function watch(percent: number, threshold = higher, over: Partial<Growth> = {}, overrides: Overrides = {}) {
  const file = panelFile('industry', { indicators: [indicator({ growth: growth(percent, over) })] });
  const targets = {
    dataVersion: 'set-1',
    region: file.region,
    targets: [],
    thresholds: [threshold],
  };
  const all = library([file], { targets: [targets] });
  const [set] = all.sets;
  return watchOf(all, set?.place as Place, overrides);
}

const levels = (of: ReturnType<typeof watch>) => of.items.map(({ level }) => level);

describe('the watch list', () => {
  test.each([
    [12, []],
    [10, []],
    [9.9, ['attention']],
    [0, ['attention']],
    [-0.1, ['warning']],
  ])('for growth of %d%% with an attention limit of 10 and a warning limit of 0: %j', (percent, expected) => {
    expect(levels(watch(percent))).toEqual(expected);
  });

  test.each([
    [2, []],
    [3, []],
    [4, ['attention']],
    [5, ['attention']],
    [5.1, ['warning']],
  ])('for growth of %d%% with lower being better: %j', (percent, expected) => {
    expect(levels(watch(percent, lower))).toEqual(expected);
  });

  test('gives the computed distance to the limit', () => {
    expect(watch(7.2).items[0]).toMatchObject({
      distance: { quantity: { amount: 2.8, unit: { id: 'percentage-point' } } },
    });
  });

  test.each<[string, number, Partial<Growth>, number]>([
    ['a forecast', 1, { nature: 'forecast' }, 0],
    ['about so much', 1, { qualifier: 'about' }, 0],
    ['a lower bound below the limit', 1, { qualifier: 'at-least' }, 0],
    ['a lower bound that reaches the limit', 12, { qualifier: 'at-least' }, 1],
    ['another period', 1, { period: { code: 'to-date', printed: null } }, 0],
  ])('does not judge %s', (_what, percent, over, judged) => {
    const of = watch(percent, higher, over);
    expect(of.items).toEqual([]);
    expect(of.judged.thresholds).toBe(judged);
    expect(of.unjudged.thresholds).toBe(1 - judged);
  });

  test('takes the user’s limits, and the document’s again where those are the wrong way round', () => {
    const own = (meets: number, warns: number) => ({
      'test-district.industrial-output.growth': { meets, warns },
    });
    expect(levels(watch(7.2, higher, {}, own(5, 1)))).toEqual([]);
    expect(levels(watch(7.2, higher, {}, own(20, 8)))).toEqual(['warning']);
    expect(levels(watch(7.2, higher, {}, own(1, 5)))).toEqual(['attention']);
  });

  test('is empty exactly if the figure reaches the limit', () => {
    const tenths = fc.integer({ min: -300, max: 300 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, tenths, (percent, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const of = watch(percent, { ...higher, meets: high, warns: low });
        expect(of.items.length === 0).toBe(percent >= high);
        expect(levels(of)[0] === 'warning').toBe(percent < low);
        const quantity: Quantity | undefined = of.items[0]?.distance?.quantity;
        if (quantity) expect(Math.abs(quantity.amount)).toBeCloseTo(high - percent, 9);
      }),
    );
  });
});

describe('bounds', () => {
  test.each<[string, number, Partial<Growth>, Threshold, string]>([
    [
      '下降3%以上, where a fall of at least 2% is wanted',
      -3,
      { qualifier: 'at-least' },
      { ...lower, meets: -2 },
      'judged',
    ],
    [
      '下降3%以内, where a fall of at least 2% is wanted',
      -3,
      { qualifier: 'at-most' },
      { ...lower, meets: -2 },
      'unjudged',
    ],
    [
      '下降3%以内, where a fall of at most 5% is wanted',
      -3,
      { qualifier: 'at-most' },
      { ...higher, meets: -5, warns: -9 },
      'judged',
    ],
    ['5%以下, with lower being better', 2, { qualifier: 'at-most' }, lower, 'judged'],
    ['3%以上, with lower being better', 2, { qualifier: 'at-least' }, lower, 'unjudged'],
    ['another unit', 12, { unit: unit('percentage-point') }, higher, 'unjudged'],
  ])('%s', (_what, percent, over, threshold, expected) => {
    const of = watch(percent, threshold, over);
    expect(of.items).toEqual([]);
    expect([of.judged.thresholds, of.unjudged.thresholds]).toEqual(expected === 'judged' ? [1, 0] : [0, 1]);
  });
});

describe('targets', () => {
  const all = library(
    [
      panelFile('industry', {
        indicators: [
          indicator({ growth: growth(7.2), quantity: quantity(48, '亿元') }),
          indicator({ id: 'energy', quantity: quantity(52, '万元'), growth: growth(-1) }),
          indicator({ id: 'retail', growth: growth(7) }),
        ],
      }),
    ],
    {
      targets: [
        targetsFile({
          targets: [
            target({ id: 'rate', ...quantity(7.5) }),
            target({ id: 'level', key: 'quantity', ...quantity(100, '亿元'), accumulates: true }),
            target({
              id: 'cap',
              indicator: 'energy',
              key: 'quantity',
              ...quantity(100, '万元'),
              accumulates: true,
              better: 'lower',
            }),
            target({ id: 'vague', indicator: 'retail', qualifier: 'about' }),
            target({ id: 'met', indicator: 'retail', year: 2031 }),
            target({ id: 'nowhere', indicator: 'exports' }),
          ],
          thresholds: [
            { ...higher, indicator: 'retail' },
            { ...higher, indicator: 'energy' },
            { ...higher, indicator: 'exports' },
          ],
        }),
      ],
    },
  );
  const of = watchOf(all, setOf(all, 'district', '2030H1').place, {});

  test('that are missed, and shares behind time or over their pace, are listed among thresholds, worst first', () => {
    expect(of.items.map((item) => [item.level, item.indicator, item.distance?.quantity.amount])).toEqual([
      ['warning', 'energy', 11],
      ['behind', 'industrial-output', -2],
      ['behind', 'energy', 2],
      ['behind', 'industrial-output', -0.3],
      ['attention', 'retail', 3],
      // 8%左右, and 7% is not.
      ['attention', 'retail', -1],
    ]);
  });

  test('without a result are counted as not judged, all others as judged', () => {
    expect(of.judged).toEqual({ thresholds: 2, targets: 4 });
    expect(of.unjudged).toEqual({ thresholds: 1, targets: 1 });
  });

  const watching = (over: Partial<Target>, record: Partial<Indicator>, period = '2030H1') => {
    const made = library([states('district', period, record)], {
      targets: [targetsFile({ targets: [target(over)] })],
    });
    return watchOf(made, setOf(made, 'district', period).place, {});
  };

  test('in another unit say in it what is missing', () => {
    const days = watching(
      { key: 'quantity', better: 'lower', ...quantity(20, '天') },
      { quantity: quantity(30, '天'), better: 'lower' },
    );
    expect(days.items).toMatchObject([
      { level: 'behind', distance: { quantity: { amount: 10, unit: { id: '天' }, printed: '10天' } } },
    ]);
  });

  test.each([
    [-12.5, quantity(5, 'percent', { qualifier: 'about' }), ['attention']],
    [4.4, quantity(5, 'percent', { qualifier: 'about' }), ['attention']],
    [4.6, quantity(5, 'percent', { qualifier: 'about' }), []],
    [5.4, quantity(5, 'percent', { qualifier: 'about' }), []],
    [4.9, quantity(5), ['behind']],
  ])('a rate of %s%% against %j is judged by the rule that findings follow: %j', (percent, aim, expected) => {
    const seen = watching(aim, { growth: growth(percent) });
    expect(seen.items.map(({ level }) => level)).toEqual(expected);
    expect(seen.judged.targets).toBe(1);
    if (percent === -12.5) expect(seen.items[0]?.distance.quantity.amount).toBe(-17.5);
  });

  test('a count that may still come is judged, and not late', () => {
    const aim = { key: 'quantity', ...quantity(1400, '个') } as const;
    expect(watching(aim, { quantity: quantity(900, '个') })).toMatchObject({
      items: [],
      judged: { targets: 1 },
    });
    expect(levels(watching(aim, { quantity: quantity(900, '个') }, '2030'))).toEqual(['behind']);
  });

  test('of a region without a file give an empty list with zero counts', () => {
    const none = library([panelFile('industry', { indicators: [indicator({ growth: growth(1) })] })]);
    expect(watchOf(none, setOf(none, 'district', '2030H1').place, {})).toEqual({
      items: [],
      judged: { thresholds: 0, targets: 0 },
      unjudged: { thresholds: 0, targets: 0 },
    });
  });
});
