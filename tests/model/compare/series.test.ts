import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn, levelGrowth, seriesOf } from '../../../src/model/compare/series';
import { comparePeriods, familiesOf } from '../../../src/model/period';
import type { Growth, Quantity } from '../../../src/model/quantity-schema';
import type { Indicator } from '../../../src/model/record-schema';
import { arrayOfPeriods } from '../../support/arbitrary-periods';
import { growth, library, quantity, regionAt, source, states, text } from '../../support/made-up-data';

const indicator = 'industrial-output';

function ratesOf(
  rates: Readonly<Record<string, number | Partial<Indicator>>>,
  unread: readonly string[] = [],
) {
  const files = Object.entries(rates).map(([code, rate]) =>
    states('city', code, typeof rate === 'number' ? { growth: growth(rate) } : rate),
  );
  const of = library(files, { unread: { city: unread } });
  return seriesOf(of, regionAt(of, 'city'), indicator, 'growth');
}

describe('series', () => {
  test('each family of periods has its own, the longest first', () => {
    const series = ratesOf({ '2029H1': 1, '2029H2': 2, '2029': 3, '2030Q1': 4, '2030Q2': 5, '2030H1': 6 });
    expect(series.map(({ family, points }) => [family, points.map(({ period }) => period)])).toEqual([
      ['cumulative', ['2029H1', '2029', '2030Q1', '2030H1']],
      ['half', ['2029H1', '2029H2', '2030H1']],
      ['quarter', ['2030Q1', '2030Q2']],
    ]);
  });

  test('points of a series strictly increase in time and share its family, whatever the order of the index', () => {
    fc.assert(
      fc.property(arrayOfPeriods, (codes) => {
        const series = ratesOf(Object.fromEntries(codes.map((code) => [code, 5])));
        for (const { family, points } of series) {
          points.forEach(({ period }, i) => {
            expect(familiesOf(period)).toContain(family);
            const before = points[i - 1];
            if (before) expect(comparePeriods(before.period, period)).toBeLessThan(0);
          });
        }
        const shown = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
        expect([...shown].sort()).toEqual([...codes].sort());
      }),
    );
  });

  test('a period without a figure keeps its place, with the reason', () => {
    const [series] = ratesOf({ '2029H1': 1, '2029H2': {}, '2030H1': 3 }, ['2030H2']);
    expect(series?.points.map(({ figure, absence }) => figure?.figure.quantity.amount ?? absence)).toEqual([
      1, 3,
    ]);
    const half = ratesOf({ '2029H1': 1, '2029H2': {}, '2030H1': 3 }, ['2030H2'])[1];
    expect(half?.points.map(({ figure, absence }) => figure?.figure.quantity.amount ?? absence)).toEqual([
      1,
      'not-in-source',
      3,
      'not-read',
    ]);
  });

  test('a figure for another period than its file’s is not a point of the series', () => {
    for (const code of ['to-date', 'unstated', '2030']) {
      const toDate = { growth: growth(4, { period: { code, printed: '今年以来' } }) };
      const [series] = ratesOf({ '2029H1': 1, '2030H1': toDate });
      expect(series?.points.map(({ figure, absence }) => [figure !== null, absence])).toEqual([
        [true, null],
        [false, 'not-in-source'],
      ]);
    }
  });

  test('there are none without a figure', () => {
    expect(ratesOf({ '2029H1': {}, '2030H1': {} })).toEqual([]);
  });

  test('revisions are listed next to the first published value, oldest first', () => {
    const revising = (amount: number) => ({
      revisions: [
        {
          ...quantity(amount, 'percent', { source: source() }),
          of: '2029H1',
          key: 'growth' as const,
          reason: text('普查修订', 'Revised after the census'),
        },
      ],
    });
    // The later file comes first in the index.
    const [series] = ratesOf({ '2030H1': revising(5.1), '2030Q1': revising(5.3), '2029H1': 5.5 });
    expect(series?.points[0]).toMatchObject({
      period: '2029H1',
      figure: { figure: { quantity: { amount: 5.5 } } },
      revisions: [
        { period: '2030Q1', figure: { quantity: { amount: 5.3 }, period: { code: '2029H1' } } },
        { period: '2030H1', figure: { quantity: { amount: 5.1 }, note: { zh: '普查修订' } } },
      ],
    });
    expect(series?.points[1]?.revisions).toEqual([]);
  });
});

describe('changes between points', () => {
  const changesOf = (rates: Parameters<typeof ratesOf>[0]) => {
    const [series] = ratesOf(rates);
    if (!series) throw new Error('no series');
    return changesIn(series).map((change) => change?.difference?.quantity.amount ?? change?.caveats ?? null);
  };

  test('are in points since the last period with a figure', () => {
    expect(changesOf({ '2028H1': 6.2, '2029H1': {}, '2030H1': 5.7 })).toEqual([null, null, -0.5]);
  });

  test('are not computed if a difference is known', () => {
    const forecast = { growth: growth(5, { nature: 'forecast' }) };
    expect(changesOf({ '2029H1': 6, '2030H1': forecast })).toEqual([null, ['nature-differs']]);
  });
});

type Levels = Readonly<{
  now?: Partial<Indicator>;
  before?: Partial<Indicator>;
  level?: Partial<Quantity>;
  rate?: Partial<Growth>;
  later?: Partial<Indicator>;
}>;

/** The city's GDP of two half-years, which gives a growth of 9.3% although 5.7% is published. */
function gdp({ now, before, level, rate, later }: Levels = {}) {
  const of = library([
    states('city', '2029H1', { quantity: quantity(3434.3, '亿元'), vintage: 'one', ...before }),
    states('city', '2030H1', {
      quantity: quantity(3754.9, '亿元', level),
      growth: growth(5.7, { basis: 'current-price', ...rate }),
      vintage: 'one',
      ...now,
    }),
    ...(later ? [states('city', '2031H1', later)] : []),
  ]);
  return levelGrowth(of, regionAt(of, 'city'), '2030H1', indicator);
}

describe('growth from levels', () => {
  test('is computed on request and warns if it contradicts a current-price rate of the same vintage', () => {
    expect(gdp()).toMatchObject({
      kind: 'computed',
      figure: {
        quantity: { amount: 9.3, printed: '9.3%' },
        derivation: { formula: '(3754.9 − 3434.3) ÷ 3434.3 × 100%' },
      },
      published: { quantity: { amount: 5.7 } },
      vintage: 'same',
      warns: true,
    });
  });

  test('warns only beyond 0.1 point', () => {
    const warns = (amount: number) => {
      const growthOf = gdp({ rate: quantity(amount) });
      return growthOf.kind === 'computed' && growthOf.warns;
    };
    expect([9.1, 9.2, 9.3, 9.4, 9.5].map(warns)).toEqual([true, false, false, false, true]);
  });

  test.each<[string, Levels]>([
    ['a comparable-price rate', { rate: { basis: 'comparable-price' } }],
    ['an unstated basis', { rate: { basis: 'unstated' } }],
    ['a base other than the year before', { rate: { kind: 'month-on-month' } }],
    ['an approximate rate', { rate: { qualifier: 'about' } }],
    ['an expected rate', { rate: { nature: 'forecast' } }],
    ['a rate of another period', { rate: { period: { code: '2030', printed: null } } }],
  ])('does not warn next to %s', (_what, levels) => {
    expect(gdp(levels)).toMatchObject({ kind: 'computed', warns: false });
  });

  test('of an unstated vintage neither warns nor counts as one vintage', () => {
    const of = library([
      states('city', '2029H1', { quantity: quantity(3434.3, '亿元') }),
      states('city', '2030H1', {
        quantity: quantity(3754.9, '亿元'),
        growth: growth(5.7, { basis: 'current-price' }),
        vintage: 'one',
      }),
    ]);
    expect(levelGrowth(of, regionAt(of, 'city'), '2030H1', indicator)).toMatchObject({
      vintage: 'unstated',
      warns: false,
    });
  });

  const revision = {
    ...quantity(3500, '亿元', { source: source() }),
    of: '2029H1',
    key: 'quantity' as const,
    reason: text('普查修订', 'Revised after the census'),
  };
  test.each<[string, Levels, string]>([
    ['two vintages', { before: { vintage: 'other' } }, 'vintage-differs'],
    ['a level that its own file revises', { now: { revisions: [revision] } }, 'vintage-differs'],
    ['a level that was revised since', { later: { revisions: [revision] } }, 'vintage-differs'],
    ['two units', { level: { unit: '万元' } }, 'not-comparable'],
    ['a level that is a bound', { level: { qualifier: 'more-than' } }, 'not-comparable'],
    ['a level that is expected', { now: { nature: 'forecast' } }, 'not-comparable'],
    ['nothing before', { before: { quantity: quantity(0, '亿元') } }, 'not-comparable'],
    ['a loss before', { before: { quantity: quantity(-3, '亿元') } }, 'not-comparable'],
    [
      'rates for levels',
      { now: { quantity: quantity(82) }, before: { quantity: quantity(80) } },
      'not-comparable',
    ],
    [
      'a level of another period',
      { before: { period: { code: 'to-date', printed: null } } },
      'not-comparable',
    ],
  ])('is refused for %s', (_what, levels, why) => {
    expect(gdp(levels)).toEqual({ kind: 'refused', why });
  });

  test('is refused without both levels', () => {
    const of = library([states('city', '2030H1', { quantity: quantity(5, '亿元') })]);
    expect(levelGrowth(of, regionAt(of, 'city'), '2030H1', indicator)).toEqual({
      kind: 'refused',
      why: 'no-levels',
    });
  });
});
