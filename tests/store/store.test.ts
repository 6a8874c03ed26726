import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { dimensions } from '../../src/model/filter/dimensions';
import { panelIds } from '../../src/model/record-values';
import { createAppStore } from '../../src/store/store';

let store = createAppStore();
beforeEach(() => {
  store = createAppStore();
});
const state = () => store.getState();

describe('filters', () => {
  test('toggling a value twice changes nothing except perhaps the order', () => {
    const actions = fc.array(fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom('a', 'b', 'c')));
    fc.assert(
      fc.property(
        actions,
        fc.constantFrom(...dimensions),
        fc.constantFrom('a', 'b', 'c'),
        (before, dimension, value) => {
          store = createAppStore();
          for (const [d, v] of before) state().toggleFilter(d, v);
          const sorted = () =>
            Object.fromEntries(Object.entries(state().clauses).map(([d, vs]) => [d, [...vs].sort()]));
          const expected = sorted();
          state().toggleFilter(dimension, value);
          state().toggleFilter(dimension, value);
          expect(sorted()).toEqual(expected);
        },
      ),
    );
  });

  test('an emptied clause is removed', () => {
    state().toggleFilter('sector', 'food');
    state().toggleFilter('sector', 'food');
    expect(state().clauses).toEqual({});
  });

  test('clauses are cleared one by one or all at once', () => {
    state().toggleFilter('sector', 'food');
    state().toggleFilter('stage', 'signed');
    state().toggleFilter('sector', 'food');
    expect(state().clauses).toEqual({ stage: ['signed'] });
    state().clearFilters();
    expect(state().clauses).toEqual({});
  });
});

describe('the view', () => {
  test('tables are in the order of the panels, however they were opened', () => {
    for (const panel of [...panelIds].reverse()) state().toggleTable(panel);
    expect(state().tables).toEqual(panelIds);
    state().toggleTable('projects');
    expect(state().tables).toEqual(panelIds.filter((panel) => panel !== 'projects'));
  });

  test('another region or period closes open records and keeps the filters', () => {
    state().toggleFilter('sector', 'food');
    state().openProject('engine-plant');
    state().openFigure('industrial-output.growth');
    state().showRecord('engine-plant');
    state().setRegionAndPeriod('test-district', '2029H2');
    expect(state()).toMatchObject({
      region: 'test-district',
      period: '2029H2',
      figure: null,
      record: null,
      project: null,
      clauses: { sector: ['food'] },
    });
  });

  test('notices stay until they are dismissed', () => {
    state().showView({}, [{ kind: 'unknown-parameter', name: 'x' }]);
    state().showView({}, [{ kind: 'unknown-parameter', name: 'y' }]);
    expect(state().notices).toHaveLength(2);
    state().dismissNotices();
    expect(state().notices).toEqual([]);
  });
});
