import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  earlierPeriods,
  periodsIn,
  placesToCompare,
  regionsByKinship,
} from '../../src/model/places';
import { arrayOfPeriods } from '../support/arbitrary-periods';
import { dataIndex, periodEntry, regionEntries, regionEntry, regionIds } from '../support/made-up-data';

const { district, city, province, nation } = regionIds;
const periods = (...codes: readonly string[]) => codes.map((code) => periodEntry({ code }));
const idsOf = (regions: readonly Readonly<{ id: string }>[]) => regions.map(({ id }) => id);
const indexOf = (of: Parameters<typeof regionEntries>[0]) => dataIndex({ regions: regionEntries(of) });

describe('the regions above a region', () => {
  test('come nearest first', () => {
    const index = indexOf({});
    expect(idsOf(ancestorsOf(index, district))).toEqual([city, province, nation]);
    expect(idsOf(ancestorsOf(index, nation))).toEqual([]);
    expect(ancestorsOf(index, 'atlantis')).toEqual([]);
  });

  test('stop if a parent is not listed, or parents form a cycle', () => {
    const orphan = dataIndex({ regions: [regionEntry({ parent: 'atlantis' })] });
    expect(ancestorsOf(orphan, district)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }), (parents) => {
        const regions = parents.map((parent, i) => regionEntry({ id: `r${i}`, parent: `r${parent}` }));
        const found = idsOf(ancestorsOf(dataIndex({ regions }), 'r0'));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('the regions of the menu', () => {
  /** By id, the parent of each; a region without data has an underscore before its id. */
  const kinship = (home: string, parents: Readonly<Record<string, string | null>>) => {
    const regions = Object.entries(parents).map(([id, parent]) =>
      regionEntry({ id, parent, periods: id.startsWith('_') ? [] : [periodEntry()] }),
    );
    const { akin, others } = regionsByKinship(dataIndex({ default: { region: home, period: '' }, regions }));
    return { akin: idsOf(akin), others: idsOf(others) };
  };
  const country = {
    north: 'nation',
    capital: 'north',
    inner: 'capital',
    outer: 'capital',
    street: 'inner',
    port: 'north',
    quay: 'port',
    south: 'nation',
    delta: 'south',
    _empty: 'capital',
    nation: null,
  };

  test('are those above, below and beside the default region, then the others, in the order of index.json', () => {
    expect(kinship('inner', country)).toEqual({
      akin: ['north', 'capital', 'inner', 'outer', 'street', 'nation'],
      others: ['port', 'quay', 'south', 'delta'],
    });
  });

  test('follow the default region, and leave no other beside a nation', () => {
    expect(kinship('delta', country).akin).toEqual(['south', 'delta', 'nation']);
    expect(kinship('nation', country).others).toEqual([]);
  });

  test('without a parent are not beside each other', () => {
    expect(kinship('a', { a: null, b: null })).toEqual({ akin: ['a'], others: ['b'] });
  });
});

describe('earlier periods', () => {
  const of = (...codes: readonly string[]) => regionEntry({ periods: periods(...codes) });

  test('are the latest that fits on an axis with this one, and the same months a year ago', () => {
    const region = of('2030H1', '2029', '2029H1', '2029H2', '2030Q1', '2030M06');
    expect(earlierPeriods(region, '2030H1')).toEqual({ previous: '2030Q1', yearEarlier: '2029H1' });
    expect(earlierPeriods(region, '2029H2')).toEqual({ previous: '2029H1', yearEarlier: null });
    expect(earlierPeriods(region, '2029H1')).toEqual({ previous: null, yearEarlier: null });
    expect(earlierPeriods(region, '2030M06')).toEqual({ previous: null, yearEarlier: null });
  });

  test('a year and the second half never follow each other', () => {
    expect(earlierPeriods(of('2029', '2029H2'), '2029H2').previous).toBeNull();
    expect(earlierPeriods(of('2029H2', '2030'), '2030').previous).toBeNull();
  });

  test('are in order, whatever the order of index.json', () => {
    fc.assert(
      fc.property(arrayOfPeriods, (codes) => {
        const half = periodsIn(of(...codes), 'half');
        expect(half).toEqual([...half].sort());
      }),
    );
  });
});

describe('places to compare with', () => {
  const index = indexOf({
    district: periods('2030H1', '2030Q1', '2029H1', '2028H1'),
    city: periods('2030H1', '2030Q1'),
    province: periods('2030Q1'),
    nation: periods('2030H1'),
  });
  const [region] = index.regions;
  const [period] = region?.periods ?? [];
  if (!region || !period) throw new Error('no place');
  const namesOf = (reach: 'near' | 'all') =>
    placesToCompare(index, { region, period }, reach).map((of) => `${of.region.id} ${of.period.code}`);

  test('near ones are the same period in the regions above, and the two earlier periods', () => {
    expect(namesOf('near')).toEqual([
      `${district} 2030Q1`,
      `${district} 2029H1`,
      `${city} 2030H1`,
      `${nation} 2030H1`,
    ]);
  });

  test('all of them are every period except the one in view, once each', () => {
    const all = namesOf('all');
    expect(all).toHaveLength(7);
    expect(new Set(all).size).toBe(7);
    expect(all).not.toContain(`${district} 2030H1`);
    expect(all).toEqual(expect.arrayContaining([...namesOf('near')]));
  });
});
