import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareUpwards } from '../../../src/model/compare/comparison';
import { resolveRef } from '../../../src/model/compare/derived';
import { placed } from '../../../src/model/compare/library';
import { changesIn, levelGrowth, seriesOf } from '../../../src/model/compare/series';
import { computedOf, programmesOf, progressOfTargets } from '../../../src/model/compare/targets';
import { percentOf } from '../../../src/model/computed-quantity';
import {
  growth,
  library,
  panelFile,
  project,
  quantity,
  regionAt,
  setOf,
  states,
  target,
  targetsFile,
} from '../../support/made-up-data';

const indicator = 'industrial-output';
const inCity = 'test-city.2030H1.industrial-output';
const inDistrict = 'test-district.2030H1.industrial-output';

const all = library(
  [
    states('district', '2029H1', { quantity: quantity(80, '亿元'), growth: growth(20) }),
    states('district', '2030H1', { quantity: quantity(90, '亿元'), growth: growth(22.9) }),
    panelFile('projects', {
      projects: [
        project({
          annualPlan: quantity(200, '亿元'),
          completed: quantity(96, '亿元'),
          investment: quantity(500, '亿元'),
        }),
        project({ id: 'old-street', investment: quantity(0, '亿元') }),
      ],
    }),
    states('city', '2030H1', { growth: growth(6), quantity: quantity(900, '亿元') }),
    states('province', '2030Q1', { growth: growth(10.4) }),
    states('nation', '2030H1', { growth: growth(5, { basis: 'current-price' }) }),
  ],
  {
    targets: [
      targetsFile({
        targets: [
          target(),
          target({ id: 'level', key: 'quantity', ...quantity(200, '亿元'), accumulates: true }),
        ],
      }),
    ],
  },
);
const district = regionAt(all, 'district');
const { place } = setOf(all, 'district', '2030H1');

/** Every figure that the rules compute from the made-up regions. */
function computed() {
  const level = levelGrowth(all, district, '2030H1', indicator);
  const figures = [
    ...compareUpwards(all, place, indicator, 'growth').map((one) => one.kind === 'pair' && one.difference),
    ...seriesOf(all, district, indicator, 'growth')
      .flatMap(changesIn)
      .map((change) => change?.difference),
    level.kind === 'computed' && level.figure,
    ...progressOfTargets(all, district, '2030H1').flatMap(computedOf),
    ...programmesOf(setOf(all, 'district', '2030H1')).flatMap(({ ahead, aheadInMoney }) => [
      ahead,
      aheadInMoney,
    ]),
  ];
  return figures.flatMap((figure) => (figure ? [figure] : []));
}

describe('a ref', () => {
  test('of a placed figure or target resolves to it', () => {
    for (const set of all.sets) {
      for (const figure of set.dataset.figures.values()) {
        const there = placed(set.place, figure);
        expect(resolveRef(all, there.figure.ref)).toEqual(there);
      }
    }
    for (const { target: figure } of progressOfTargets(all, district, '2030H1')) {
      expect(resolveRef(all, figure.figure.ref)).toEqual(figure);
    }
  });

  test('of a computed figure resolves to it', () => {
    const figures = computed();
    expect(figures.map(({ part }) => part).sort()).toEqual([
      'ahead',
      'ahead',
      'ahead',
      'difference',
      'difference',
      // One of them among half-years and from January on.
      'difference',
      'difference',
      'growth',
      'share',
    ]);
    for (const figure of figures) {
      expect(figure.derivation?.formula).not.toBe('');
      expect(resolveRef(all, figure.ref)?.figure).toEqual(figure);
    }
  });

  test.each([
    [
      'a difference between rates that are known to differ',
      `${inDistrict}.growth~test-nation.2030H1.${indicator}.growth`,
    ],
    ['two periods of two regions', `${inDistrict}.growth~test-province.2030Q1.${indicator}.growth`],
    ['a rate against time', `${inDistrict}.growth~time`],
    ['a level against time', `${inDistrict}.quantity~time`],
    ['a target against time', 'test-district.2030.level.target~time'],
    ['a share of another region’s level', `${inDistrict}.quantity~${inCity}.quantity`],
    ['another region’s target', `${inCity}.growth~test-district.2030.output-target.target`],
    ['a target for something else', `${inDistrict}.growth~test-district.2030.level.target`],
    [
      'two things',
      'test-district.2030H1.engine-plant.completed~test-district.2030H1.engine-plant.investment',
    ],
    [
      'a share of zero',
      'test-district.2030H1.engine-plant.investment~test-district.2030H1.old-street.investment',
    ],
    ['growth backwards', `test-district.2029H1.${indicator}.quantity~${inDistrict}.quantity`],
    ['a figure less itself and more', `${inDistrict}.growth~${inCity}.growth~${inCity}.growth`],
    ['a target less a result', `test-district.2030.output-target.target~${inDistrict}.growth`],
    ['more than a ref', `${inDistrict}.growth.more`],
    ['a figure without its place', `${indicator}.growth`],
    ['a joint alone', '~'],
    ['a joint too many', `${inDistrict}.growth~`],
    ['two joints', `${inDistrict}.growth~~time`],
  ])('that asks for %s gives nothing', (_what, ref) => {
    expect(resolveRef(all, ref)).toBeUndefined();
  });

  test('of any other kind resolves to nothing or to what it names, and never throws', () => {
    const known = [
      ...all.sets.flatMap((set) =>
        [...set.dataset.figures.values()].map((figure) => placed(set.place, figure).figure.ref),
      ),
      ...computed().map(({ ref }) => ref),
      'test-district.2030.level.target',
    ];
    const pieces = fc.constantFrom(
      ...known.flatMap((ref) => ref.split(/[.~]/)),
      'time',
      '',
      '__proto__',
      '2030X9',
    );
    const joined = fc
      .array(fc.tuple(pieces, fc.constantFrom('.', '~', '..')), { maxLength: 10 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          joined,
          fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map(([a, b]) => `${a}~${b}`),
        ),
        (ref) => {
          const found = resolveRef(all, ref);
          if (!found) return;
          expect(found.figure.ref).toBe(ref);
          expect(known.includes(ref) || found.figure.derivation !== null).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a computed rate', () => {
  test.each([
    [16.899999999, 16.9],
    [0.25, 0.3],
    [-0.25, -0.3],
    [(2.3 / 200) * 100, 1.2],
    [-0.04, 0],
    [0, 0],
    [(3754.9 / 3434.3 - 1) * 100, 9.3],
  ])('%d is rounded to %d, halves away from zero', (amount, rounded) => {
    expect(percentOf(amount).amount).toBe(rounded);
    expect(percentOf(amount).printed).toBe(`${rounded.toFixed(1)}%`);
  });

  test('is rounded the same way whatever its sign', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (amount) => {
        expect(percentOf(-amount).amount + percentOf(amount).amount).toBe(0);
      }),
    );
  });
});
