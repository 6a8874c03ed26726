import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areSaidAlike,
  caveatsBetween,
  compareUpwards,
  differenceOf,
  knowsDifference,
} from '../../../src/model/compare/comparison';
import { figureAt, type PlacedFigure } from '../../../src/model/compare/library';
import type { Growth } from '../../../src/model/quantity-schema';
import type { Indicator } from '../../../src/model/record-schema';
import { periodCodes } from '../../support/arbitrary-periods';
import {
  growth,
  library,
  quantity,
  regionAt,
  regionIds,
  setOf,
  states,
  text,
  unit,
} from '../../support/made-up-data';

const indicator = 'industrial-output';
type Over = Partial<Indicator>;

/** The growth rate, or the level, of a district and its city. */
function pairOf(own: Over, other: Over, key: 'growth' | 'quantity' = 'growth') {
  return placesOf(['district', '2030H1', own], ['city', '2030H1', other], key);
}

type Stated = readonly [level: 'district' | 'city', period: string, over: Over];

function placesOf(one: Stated, other: Stated, key: 'growth' | 'quantity' = 'growth') {
  const of = library([states(...one), states(...other)]);
  const found = ([level, period]: Stated) => {
    const figure = figureAt(of, regionAt(of, level), period, indicator, key);
    if (typeof figure === 'string') throw new Error(figure);
    return figure;
  };
  return [found(one), found(other)] as const;
}

const caveatsOf = (pair: readonly [PlacedFigure, PlacedFigure]) => caveatsBetween(...pair);
const pointsOf = (pair: readonly [PlacedFigure, PlacedFigure]) => differenceOf(...pair)?.quantity;
const rates = (a: Partial<Growth>, b: Partial<Growth>) =>
  pairOf({ growth: growth(22.9, a) }, { growth: growth(6, { printed: '6.0%', ...b }) });

describe('caveats', () => {
  test('there are none between rates with the same stated basis and kind', () => {
    expect(caveatsOf(rates({}, {}))).toEqual([]);
  });

  test('an unstated basis or kind is open, a different one is a known difference', () => {
    expect(caveatsOf(rates({ basis: 'unstated' }, {}))).toEqual(['basis-unstated']);
    expect(caveatsOf(rates({}, { basis: 'unstated', kind: 'unstated' }))).toEqual([
      'basis-unstated',
      'kind-unstated',
    ]);
    expect(caveatsOf(rates({ basis: 'unstated' }, { basis: 'unstated' }))).toEqual(['basis-unstated']);
    expect(caveatsOf(rates({ basis: 'current-price' }, {}))).toEqual(['basis-differs']);
    expect(caveatsOf(rates({}, { kind: 'month-on-month' }))).toEqual(['kind-differs']);
    expect(knowsDifference(['basis-unstated', 'kind-unstated'])).toBe(false);
    expect(knowsDifference(['basis-unstated', 'nature-differs'])).toBe(true);
  });

  test('cover nature, unit, exactness, scope and own period', () => {
    expect(caveatsOf(rates({ nature: 'forecast' }, {}))).toEqual(['nature-differs']);
    expect(caveatsOf(rates({}, { unit: unit('percentage-point') }))).toEqual(['unit-differs']);
    expect(caveatsOf(rates({ qualifier: 'at-least' }, {}))).toEqual(['not-exact']);
    const narrower = { growth: growth(3), scopeDiffers: text('不含个体', 'Without the self-employed') };
    expect(caveatsOf(pairOf(narrower, { growth: growth(3) }))).toEqual(['scope-differs']);
    for (const code of ['to-date', 'unstated', '2030', '2030Q1']) {
      expect(caveatsOf(rates({ period: { code, printed: null } }, {})), code).toEqual(['period-differs']);
    }
  });

  test('可比价 and 不变价 are one basis, current prices another', () => {
    expect(caveatsOf(rates({ basis: 'comparable-price' }, { basis: 'constant-price' }))).toEqual([]);
    expect(caveatsOf(rates({ basis: 'current-price' }, { basis: 'constant-price' }))).toEqual([
      'basis-differs',
    ]);
  });

  test('a sentence sets only against each other what both state, or neither', () => {
    const isSaid = (a: Partial<Growth>, b: Partial<Growth>) => areSaidAlike(...rates(a, b));
    expect(isSaid({}, {})).toBe(true);
    expect(isSaid({ basis: 'unstated' }, { basis: 'unstated' })).toBe(true);
    expect(isSaid({ basis: 'unstated' }, {})).toBe(false);
    expect(isSaid({}, { basis: 'unstated' })).toBe(false);
    expect(isSaid({ basis: 'current-price' }, {})).toBe(false);
  });

  test('a rate over half a year needs no word of what it is against, one over a quarter does', () => {
    const over = (period: string) => {
      const [own, other] = [{ growth: growth(5) }, { growth: growth(6, { kind: 'unstated' }) }];
      return areSaidAlike(...placesOf(['district', period, own], ['city', period, other]));
    };
    expect(['2030H1', '2030C09', '2030', '2030Q1', '2030M05'].map(over)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('two regions are compared for one period only', () => {
    const rate = { growth: growth(5) };
    expect(caveatsOf(placesOf(['district', '2030H1', rate], ['city', '2030Q1', rate]))).toEqual([
      'period-differs',
    ]);
  });

  test('one region is compared over periods of one length that may stand on one axis', () => {
    const rate = { growth: growth(5) };
    const between = (a: string, b: string) => caveatsOf(placesOf(['city', a, rate], ['city', b, rate]));
    expect(between('2030H1', '2029H1')).toEqual([]);
    expect(between('2030Q2', '2030Q1')).toEqual([]);
    expect(between('2030H1', '2030Q1')).toEqual(['period-differs']);
    expect(between('2030H1', '2029')).toEqual(['period-differs']);
    expect(between('2030C09', '2030C10')).toEqual(['period-differs']);
    expect(between('2030H2', '2030H1')).toEqual([]);
    expect(between('2030H2', '2030')).toEqual(['period-differs']);
    expect(between('2030Q2', '2030H1')).toEqual(['period-differs']);
    expect(between('2030M12', '2030')).toEqual(['period-differs']);
  });
});

describe('a difference of rates', () => {
  test('is in percentage points, to the finer printed precision, with its formula and a name', () => {
    expect(differenceOf(...rates({}, {}))).toMatchObject({
      ref: `${regionIds.district}.2030H1.${indicator}.growth~${regionIds.city}.2030H1.${indicator}.growth`,
      quantity: {
        amount: 16.9,
        printed: '16.9个百分点',
        unit: { id: 'percentage-point' },
        qualifier: 'exact',
      },
      growth: null,
      part: 'difference',
      derivation: { formula: '22.9 − 6' },
    });
    expect(pointsOf(rates({ amount: 5.25, printed: '5.25%' }, { amount: 5, printed: '5%' }))).toMatchObject({
      amount: 0.25,
      printed: '0.25个百分点',
    });
    expect(pointsOf(rates({ amount: 7, printed: '7%' }, { amount: 5, printed: '5%' }))?.printed).toBe(
      '2个百分点',
    );
  });

  test('keeps its sign between falls, and has none between equal rates', () => {
    const falls = rates({ amount: -1.3, printed: '1.3%' }, { amount: -4, printed: '4.0%' });
    expect(differenceOf(...falls)).toMatchObject({
      quantity: { amount: 2.7 },
      derivation: { formula: '-1.3 − (-4)' },
    });
    const even = pointsOf(rates({ amount: -1.3, printed: '1.3%' }, { amount: -1.3, printed: '1.3%' }));
    expect(even).toMatchObject({ amount: 0, printed: '0.0个百分点' });
    expect(Object.is(even?.amount, 0)).toBe(true);
  });

  test('is computed if basis or kind is unstated, but not if one is known to differ', () => {
    expect(pointsOf(rates({ basis: 'unstated' }, { kind: 'unstated' }))?.amount).toBe(16.9);
    expect(pointsOf(rates({ basis: 'current-price' }, {}))).toBeUndefined();
    expect(pointsOf(rates({}, { nature: 'plan' }))).toBeUndefined();
  });

  test('between two forecasts is a forecast', () => {
    const forecasts = rates({ nature: 'forecast' }, { nature: 'forecast' });
    expect(differenceOf(...forecasts)?.nature).toBe('forecast');
  });

  test('levels in percent are subtracted, other levels are not', () => {
    const levels = (unit: 'percent' | '亿元') =>
      pairOf({ quantity: quantity(82, unit) }, { quantity: quantity(80, unit) }, 'quantity');
    expect(pointsOf(levels('percent'))?.amount).toBe(2);
    expect(pointsOf(levels('亿元'))).toBeUndefined();
  });

  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, decimals]) => {
      const printed = (n / 10 ** decimals).toFixed(decimals);
      return { amount: Number(printed) + 0, printed: `${printed.replace('-', '')}%` };
    });
  const someGrowth = fc
    .record({
      of: decimal,
      basis: fc.constantFrom('current-price' as const, 'comparable-price' as const, 'unstated' as const),
      kind: fc.constantFrom('year-on-year' as const, 'month-on-month' as const, 'unstated' as const),
      nature: fc.constantFrom('actual' as const, 'forecast' as const),
      qualifier: fc.constantFrom('exact' as const, 'about' as const),
    })
    .map(({ of, ...rest }) => ({ growth: growth(1, { ...of, ...rest }) }));

  test('changes its sign when the two are swapped, and is null exactly if a difference is known', () => {
    fc.assert(
      fc.property(someGrowth, someGrowth, (a, b) => {
        const [own, other] = pairOf(a, b);
        const there = differenceOf(own, other);
        const back = differenceOf(other, own);
        expect(there === null).toBe(knowsDifference(caveatsBetween(own, other)));
        expect(back === null).toBe(there === null);
        if (!there || !back) return;
        expect(there.quantity.amount + back.quantity.amount).toBe(0);
        expect(there.quantity.printed).toBe(back.quantity.printed);
        expect(there.quantity.amount).toBeCloseTo(a.growth.amount - b.growth.amount, 9);
        expect(Object.is(there.quantity.amount, -0)).toBe(false);
        expect(new Set(caveatsBetween(own, other))).toEqual(new Set(caveatsBetween(other, own)));
      }),
    );
  });

  test('never crosses two regions and two periods at once', () => {
    fc.assert(
      fc.property(periodCodes, periodCodes, (a, b) => {
        const rate = { growth: growth(5) };
        const difference = differenceOf(...placesOf(['district', a, rate], ['city', b, rate]));
        expect(difference !== null).toBe(a === b);
      }),
    );
  });
});

describe('compareUpwards', () => {
  const of = library([
    states('district', '2030H1', { growth: growth(22.9) }),
    states('city', '2030H1', { growth: growth(6, { basis: 'current-price' }) }),
    states('province', '2030Q1', { growth: growth(10.4) }),
    states('nation', '2030H1', { growth: growth(6, { printed: '6.0%', basis: 'unstated' }) }),
  ]);

  test('gives each region above the district a pair, or a reason for its absence', () => {
    const compared = compareUpwards(of, setOf(of, 'district', '2030H1').place, indicator, 'growth');
    expect(compared).toMatchObject([
      { region: { id: regionIds.city }, kind: 'pair', caveats: ['basis-differs'], difference: null },
      { region: { id: regionIds.province }, kind: 'absent', why: 'not-in-database' },
      {
        region: { id: regionIds.nation },
        kind: 'pair',
        caveats: ['basis-unstated'],
        difference: { quantity: { amount: 16.9 } },
      },
    ]);
    const [, province] = compared;
    expect(province?.kind === 'absent' && province.elsewhere).toMatchObject([
      { period: '2030Q1', figure: { quantity: { amount: 10.4 } } },
    ]);
  });

  test('gives nothing if the place itself has no figure', () => {
    const { place } = setOf(of, 'district', '2030H1');
    expect(compareUpwards(of, place, 'nothing', 'growth')).toEqual([]);
    expect(compareUpwards(of, place, indicator, 'quantity')).toEqual([]);
    expect(compareUpwards(of, setOf(of, 'nation', '2030H1').place, indicator, 'growth')).toEqual([]);
  });
});
