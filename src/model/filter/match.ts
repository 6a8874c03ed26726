import type { Sector } from '../file-schema';
import type { DataRecord } from '../record-schema';
import { activeDimensions, type Clauses } from './clauses';
import type { Dimension } from './dimensions';
import { valuesOf } from './values-of';

/**
 * The result of matching a record with clauses. `in`: it has a selected value of every dimension that its
 * type has. `whole`: a published aggregate that covers more than the selection and cannot be split; it may
 * only be shown with a note saying so. `out`: it has values, and none of them is selected.
 */
export type Match = 'in' | 'whole' | 'out';

/** Values satisfy a clause if one is selected, or if the record lacks the dimension (null). */
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

/** Whether some GB/T 4754 code of `part` lies within one of `whole` (C36 within C). */
function overlaps(sectors: ReadonlyMap<string, Sector>, whole: string, part: string): boolean {
  const wholeCodes = sectors.get(whole)?.codes ?? [];
  const partCodes = sectors.get(part)?.codes ?? [];
  return (
    partCodes.length > 0 &&
    partCodes.some((code) => wholeCodes.some((container) => code.startsWith(container)))
  );
}
