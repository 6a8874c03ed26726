import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { footprintOf } from '../../../src/model/citations';
import { type Clauses, withClause } from '../../../src/model/filter/clauses';
import { type Dimension, dimensions } from '../../../src/model/filter/dimensions';
import { matchOf } from '../../../src/model/filter/match';
import { projectCounts } from '../../../src/model/projects/project-counts';
import type { DataRecord } from '../../../src/model/record-schema';
import { categories, natures, scales, stages } from '../../../src/model/record-values';
import { asRecord, indicator, project, quantity } from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';

const { sectors } = madeUpShared();

/** No project has the value `nowhere`. */
const valuesIn: Readonly<Record<Dimension, readonly string[]>> = {
  sector: ['automotive', 'food', 'manufacturing', 'nowhere'],
  town: ['stone-bridge', 'north-hill', 'nowhere'],
  topic: ['growth', 'services', 'nowhere'],
  stage: stages,
  category: categories,
  scale: scales,
  nature: natures,
};

const made = fc.record({
  sectors: fc.shuffledSubarray(['automotive', 'food', 'manufacturing']),
  town: fc.constantFrom(undefined, 'stone-bridge', 'north-hill'),
  topics: fc.shuffledSubarray(['growth', 'services']),
  nature: fc.constantFrom(...natures),
  stage: fc.constantFrom(...stages),
  category: fc.constantFrom(...categories),
  investment: fc.constantFrom(
    undefined,
    quantity(20, '亿元'),
    quantity(5000, '万元', { nature: 'plan' }),
    quantity(100, '亿元', { qualifier: 'class', printed: '百亿级' }),
  ),
});

/**
 * Repeated often enough, records are merged into the cells of a cube. The indicator among them is not a
 * project.
 */
const records: fc.Arbitrary<readonly DataRecord[]> = fc
  .record({ each: fc.array(made, { maxLength: 6 }), times: fc.constantFrom(1, 60) })
  .map(({ each, times }) => [
    asRecord('indicator', indicator({ id: 'other', sectors: ['food'] })),
    ...Array.from({ length: times }, (_, time) =>
      each.map((over, at) => asRecord('project', project({ ...over, id: `p${time}-${at}` }))),
    ).flat(),
  ]);

/** Successive clauses; one without values is removed. */
const steps = fc.array(
  fc
    .constantFrom(...dimensions)
    .chain((dimension) =>
      fc.record({ dimension: fc.constant(dimension), values: fc.subarray([...valuesIn[dimension]]) }),
    ),
  { maxLength: 6 },
);

function projectsIn(all: readonly DataRecord[], clauses: Clauses, except?: Dimension): readonly DataRecord[] {
  return all.filter(
    (record) => record.type === 'project' && matchOf(record, clauses, sectors, except) === 'in',
  );
}

function expectNaive(all: readonly DataRecord[], clauses: Clauses) {
  const { byValue, unfiltered, left, total, footprints } = projectCounts(all, sectors);
  const matching = projectsIn(all, clauses);
  expect(left(clauses)).toEqual(matching);
  expect(left(clauses, { most: 2 })).toEqual(matching.slice(0, 2));
  expect(total(clauses)).toBe(matching.length);
  expect(new Set(footprints(clauses))).toEqual(new Set(matching.map(footprintOf)));
  for (const dimension of dimensions) {
    const members = projectsIn(all, clauses, dimension);
    expect(left(clauses, { except: dimension })).toEqual(members);
    const counts = byValue(clauses, dimension);
    const every = unfiltered(dimension);
    for (const value of valuesIn[dimension]) {
      const only = { [dimension]: [value] };
      const naive = members.filter((record) => matchOf(record, only, sectors) === 'in').length;
      expect(counts.get(value) ?? 0, `${dimension} ${value}`).toBe(naive);
      expect(every.get(value) ?? 0).toBe(projectsIn(all, only).length);
    }
  }
}

describe('counts of projects', () => {
  test('agree with matchOf, one clause after the other and back to none', () => {
    fc.assert(
      fc.property(records, steps, (all, changes) => {
        let clauses: Clauses = {};
        expectNaive(all, clauses);
        for (const { dimension, values } of changes) {
          clauses = withClause(clauses, dimension, values);
          expectNaive(all, clauses);
        }
        expectNaive(all, {});
      }),
      { numRuns: 60 },
    );
  });

  test('count a project once in each of its sectors and of those around them, in whatever order it lists them', () => {
    const all = [
      ['food', 'automotive'],
      ['automotive', 'food'],
    ].map((own, at) => asRecord('project', project({ id: `p${at}`, sectors: own })));
    expect([...projectCounts(all, sectors).byValue({}, 'sector')].sort()).toEqual([
      ['automotive', 2],
      ['food', 2],
      ['manufacturing', 2],
    ]);
  });

  test('are right if there are more sets of values than a byte can number', () => {
    const all = Array.from({ length: 300 }, (_, at) =>
      asRecord('project', project({ id: `p${at}`, topics: [`topic-${at}`] })),
    );
    const { byValue, left } = projectCounts(all, sectors);
    expect(left({ topic: ['topic-299'] }).map(({ id }) => id)).toEqual(['p299']);
    expect(byValue({}, 'topic').get('topic-43')).toBe(1);
  });

  test('are cached for an array of records', () => {
    const all = [asRecord('project', project())];
    expect(projectCounts(all, sectors)).toBe(projectCounts(all, sectors));
  });
});
