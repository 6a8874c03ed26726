import type { Sector } from '../file-schema';
import type { DataRecord } from '../record-schema';
import { type Dimension, dimensions, valuesOf } from './dimensions';

/** A clause is a set of values of one dimension; a dimension without a key here has no clause. Never holds an empty set. */
export type Clauses = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export const noClauses: Clauses = {};

/** Adds the value to its dimension's clause, or takes it out; an emptied clause is gone. Twice is identity up to order. */
export function toggleValue(clauses: Clauses, dimension: Dimension, value: string): Clauses {
  const present = clauses[dimension] ?? [];
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  return withClause(clauses, dimension, next);
}

export function withClause(clauses: Clauses, dimension: Dimension, values: readonly string[]): Clauses {
  const { [dimension]: _replaced, ...others } = clauses;
  return values.length === 0 ? others : { ...others, [dimension]: values };
}

/** The clauses of these dimensions alone. */
export function clausesOn(clauses: Clauses, wanted: readonly Dimension[]): Clauses {
  return Object.fromEntries(Object.entries(clauses).filter(([key]) => wanted.some((one) => one === key)));
}

export function activeDimensions(clauses: Clauses): readonly Dimension[] {
  return dimensions.filter((dimension) => clauses[dimension] !== undefined);
}

/**
 * How a record stands under clauses.
 * `in`: it has a selected value of every dimension that its type has.
 * `whole`: a published aggregate that covers the selection together with other things and cannot be split; it may be
 * shown only with those words.
 * `out`: it has values, and none of them is selected.
 */
export type Match = 'in' | 'whole' | 'out';

/** Values satisfy a clause on their dimension where one of them is selected, or where a record has no such dimension (null). */
export function satisfies<V>(values: readonly V[] | null, selected: readonly V[]): boolean {
  return values === null || values.some((value) => selected.includes(value));
}

export function matchOf(
  record: DataRecord,
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
  except?: Dimension,
): Match {
  let match: Match = 'in';
  for (const dimension of activeDimensions(clauses)) {
    if (dimension === except) continue;
    const values = valuesOf(record, dimension);
    const selected = clauses[dimension] ?? [];
    if (satisfies(values, selected)) continue;
    if (!coversWithoutSplit(record, dimension, values, selected, sectors)) return 'out';
    match = 'whole';
  }
  return match;
}

function coversWithoutSplit(
  record: DataRecord,
  dimension: Dimension,
  values: readonly string[] | null,
  selected: readonly string[],
  sectors: ReadonlyMap<string, Sector>,
): boolean {
  if (values === null || (record.type !== 'indicator' && record.type !== 'total')) return false;
  if (dimension === 'sector') {
    return (
      values.length === 0 || values.some((value) => selected.some((other) => overlaps(sectors, value, other)))
    );
  }
  return record.type === 'total' && values.includes('unstated');
}

/** Whether the sectors share activities: some GB/T 4754 code of `part` lies within one of `whole` (C36 within C). */
function overlaps(sectors: ReadonlyMap<string, Sector>, whole: string, part: string): boolean {
  const wholeCodes = sectors.get(whole)?.codes ?? [];
  const partCodes = sectors.get(part)?.codes ?? [];
  return (
    partCodes.length > 0 &&
    partCodes.some((code) => wholeCodes.some((container) => code.startsWith(container)))
  );
}
