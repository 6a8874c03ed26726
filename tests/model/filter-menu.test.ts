import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clauses } from '../../src/model/filter/clauses';
import { dimensions } from '../../src/model/filter/dimensions';
import { matchOf } from '../../src/model/filter/match';
import { menuValues, offeredDimensions } from '../../src/model/filter-menu';
import { stages } from '../../src/model/record-values';
import { panelInputs } from '../features/panels/arbitrary-records';
import { asRecord, enterprise, indicator, measure, project } from '../support/made-up-data';
import { madeUpShared } from '../support/ready-store';

const { sectors } = madeUpShared();
const valuesOf = (menu: ReturnType<typeof menuValues>) => menu.map(({ value }) => value);

describe('the values of a menu', () => {
  const records = [
    asRecord('indicator', indicator({ id: 'output', sectors: ['manufacturing'], topics: ['growth'] })),
    asRecord('project', project({ id: 'mill', sectors: ['food'], topics: ['services', 'growth'] })),
    asRecord('enterprise', enterprise({ id: 'baker', sectors: ['food'], topics: ['services'] })),
    asRecord('measure', measure({ id: 'help', topics: ['services'] })),
  ];

  test('are those of the place, the largest first; a sector counts what lies in it', () => {
    expect(menuValues(records, {}, sectors, 'sector')).toEqual([
      { value: 'manufacturing', count: 3 },
      { value: 'food', count: 2 },
    ]);
    expect(menuValues(records, {}, sectors, 'topic')).toEqual([
      { value: 'services', count: 3 },
      { value: 'growth', count: 2 },
    ]);
  });

  test('of towns are offered where a record has one, or one is selected', () => {
    const of = (some: typeof records, clauses: Clauses = {}) =>
      offeredDimensions(some, clauses).includes('town');
    expect(of(records)).toBe(false);
    expect(of(records, { town: ['north-hill'] })).toBe(true);
    const inTown = asRecord('project', project({ id: 'mill', town: 'north-hill' }));
    expect(of([...records, inTown])).toBe(true);
    expect(menuValues([...records, inTown], {}, sectors, 'town')).toEqual([
      { value: 'north-hill', count: 1 },
    ]);
    expect(offeredDimensions([], {})).toEqual(dimensions.filter((dimension) => dimension !== 'town'));
  });

  test('stay with a count of 0 under a filter that leaves none', () => {
    expect(menuValues(records, { topic: ['nothing'] }, sectors, 'sector')).toEqual([
      { value: 'manufacturing', count: 0 },
      { value: 'food', count: 0 },
    ]);
  });

  test('end with what is selected and does not occur in this place', () => {
    expect(valuesOf(menuValues(records, { sector: ['software', 'food'] }, sectors, 'sector'))).toEqual([
      'manufacturing',
      'food',
      'software',
    ]);
  });

  test('of a closed list are all of it in its own order', () => {
    expect(valuesOf(menuValues(records, {}, sectors, 'stage'))).toEqual([...stages]);
  });

  test('keep their order under every filter, and count what picking each would leave', () => {
    fc.assert(
      fc.property(panelInputs, fc.constantFrom(...dimensions), ({ records: some, clauses }, dimension) => {
        const { [dimension]: _own, ...others } = clauses;
        const menu = menuValues(some, others, sectors, dimension);
        expect(valuesOf(menu)).toEqual(valuesOf(menuValues(some, {}, sectors, dimension)));
        // A record whose type lacks the dimension has none of its values, and no value takes it away.
        if (dimension !== 'sector' && dimension !== 'topic' && dimension !== 'town') return;
        for (const { value, count } of menu) {
          const picked = { ...others, [dimension]: [value] };
          expect(count).toBe(some.filter((record) => matchOf(record, picked, sectors) === 'in').length);
        }
      }),
    );
  });
});
