import type { Sector } from '../file-schema';
import type { DataRecord } from '../record-schema';
import { activeDimensions, type Clauses } from './clauses';
import type { Dimension } from './dimensions';
import { sectorsAround } from './sectors-around';
import { valuesOf } from './values-of';

/**
 * The result of matching a record with clauses. `in`: it has a selected value of every dimension that its
 * type has. `whole`: a published aggregate of the whole region that cannot be split; it may only be shown
 * with a note saying so. `out`: it is about something else, such as another sector or town, or a wider one.
 */
export type Match = 'in' | 'whole' | 'out';

/** Values satisfy a clause if one is selected, or if the record lacks the dimension (null). */
export function satisfies<V>(values: readonly V[] | null, selected: readonly V[]): boolean {
  return values === null || values.some((value) => selected.includes(value));
}

/** A record's values for matching: its own, and for sectors also those that contain them. */
export function matchedValues(
  record: DataRecord,
  dimension: Dimension,
  sectors: ReadonlyMap<string, Sector>,
): readonly string[] | null {
  return dimension === 'sector' ? sectorsAround(record.sectors, sectors) : valuesOf(record, dimension);
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
    const values = matchedValues(record, dimension, sectors);
    if (satisfies(values, clauses[dimension] ?? [])) continue;
    if (!isOfWholeRegion(record) || !isUnsplit(dimension, values ?? [])) return 'out';
    match = 'whole';
  }
  return match;
}

/** Projects, firms and measures are single things; a record with a sector or a town is about that. */
function isOfWholeRegion({ type, sectors, town }: DataRecord): boolean {
  return (type === 'indicator' || type === 'total') && sectors.length === 0 && town === undefined;
}

/** Whether an aggregate covers every value of the dimension. */
function isUnsplit(dimension: Dimension, values: readonly string[]): boolean {
  const isOfParts = dimension === 'sector' || dimension === 'town';
  return isOfParts ? values.length === 0 : values.includes('unstated');
}
