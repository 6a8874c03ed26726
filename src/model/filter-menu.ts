import { withoutProjects } from './dataset';
import type { Sector } from './file-schema';
import type { Clauses } from './filter/clauses';
import { type Dimension, dimensions, fixedValues } from './filter/dimensions';
import { matchedValues, matchOf } from './filter/match';
import { valuesOf } from './filter/values-of';
import { memoizeByKey, memoizeByObject } from './memoize';
import { projectCounts } from './projects/project-counts';
import type { DataRecord } from './record-schema';

type Sectors = ReadonlyMap<string, Sector>;
type Counts = ReadonlyMap<string, number>;

/** A value with the number of records that have it under the clauses of the other dimensions. */
export type MenuValue = Readonly<{ value: string; count: number }>;

/**
 * What a dimension's menu offers for the records of a place. Sectors, topics and towns are those that its records have,
 * the largest first, in an order that no filter changes; selected values that none has come last.
 */
export function menuValues(
  records: readonly DataRecord[],
  clauses: Clauses,
  sectors: Sectors,
  dimension: Dimension,
): readonly MenuValue[] {
  const counts = countsOf(records, clauses, sectors, dimension);
  const fixed: Partial<Record<Dimension, readonly string[]>> = fixedValues;
  const offered = fixed[dimension] ?? largestFirst(records, sectors, dimension);
  const selected = clauses[dimension] ?? [];
  return [...new Set([...offered, ...selected])].map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

function largestFirst(
  records: readonly DataRecord[],
  sectors: Sectors,
  dimension: Dimension,
): readonly string[] {
  const sizes = countsOf(records, {}, sectors, dimension);
  const sizeOf = (value: string) => sizes.get(value) ?? 0;
  return [...ownValues(records)(dimension)].sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** The dimensions to choose from: towns only where a record has one, or one is selected. */
export function offeredDimensions(records: readonly DataRecord[], clauses: Clauses): readonly Dimension[] {
  const hasTowns = ownValues(records)('town').length > 0;
  return dimensions.filter((dimension) => dimension !== 'town' || hasTowns || clauses.town !== undefined);
}

/** In the order in which they first occur. */
const ownValues = memoizeByObject((records: readonly DataRecord[]) =>
  memoizeByKey((dimension: Dimension): readonly string[] => [
    ...new Set(records.flatMap((record) => valuesOf(record, dimension) ?? [])),
  ]),
);

/** Projects, which may be tens of thousands, have their own counts. */
function countsOf(
  records: readonly DataRecord[],
  clauses: Clauses,
  sectors: Sectors,
  dimension: Dimension,
): Counts {
  const { byValue, unfiltered } = projectCounts(records, sectors);
  const isFiltered = Object.keys(clauses).length > 0;
  const counts = new Map(isFiltered ? byValue(clauses, dimension) : unfiltered(dimension));
  for (const record of withoutProjects(records)) {
    if (matchOf(record, clauses, sectors, dimension) !== 'in') continue;
    for (const value of matchedValues(record, dimension, sectors) ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
