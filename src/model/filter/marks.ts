import type { Sector } from '../file-schema';
import { memoizeByObject } from '../memoize';
import type { DataRecord } from '../record-schema';
import { activeDimensions, type Clauses } from './clauses';
import { type Dimension, dimensions } from './dimensions';
import { matchOf, satisfies } from './match';
import { valuesOf } from './values-of';

/**
 * How a mark is drawn. `plain`: its chart's dimension has no clause. `selected`, `dimmed`: it has one.
 * `whole`: an aggregate that covers the selection and more, and cannot be split.
 */
export type MarkState = 'plain' | 'selected' | 'whole' | 'dimmed';
export type Mark<R extends DataRecord = DataRecord> = Readonly<{ record: R; state: MarkState }>;

/** A chart's marks under every clause except that of its own dimension, which is shown by highlighting. */
export function chartMarks<R extends DataRecord>(
  records: readonly R[],
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
  own: Dimension,
): readonly Mark<R>[] {
  const selected = clauses[own];
  return records.flatMap((record): readonly Mark<R>[] => {
    const outside = matchOf(record, clauses, sectors, own);
    if (outside === 'out') return [];
    if (outside === 'whole') return [{ record, state: 'whole' }];
    if (selected === undefined) return [{ record, state: 'plain' }];
    const values = valuesOf(record, own);
    if (values !== null && satisfies(values, selected)) return [{ record, state: 'selected' }];
    const inside = matchOf(record, { [own]: selected }, sectors);
    return [{ record, state: inside === 'whole' ? 'whole' : 'dimmed' }];
  });
}

/** A list's marks under every clause; records that do not match are omitted. */
export function listMarks<R extends DataRecord>(
  records: readonly R[],
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): readonly Mark<R>[] {
  return records.flatMap((record): readonly Mark<R>[] => {
    const match = matchOf(record, clauses, sectors);
    if (match === 'out') return [];
    return [{ record, state: match === 'whole' ? 'whole' : 'plain' }];
  });
}

/**
 * The filter a click on a record's mark sets: its first sector (the data lists the narrowest first), else its
 * first topic; null if it has neither, and the click opens its source.
 */
export function clauseOf(record: DataRecord): Readonly<{ dimension: Dimension; value: string }> | null {
  const [sector] = record.sectors;
  if (sector !== undefined) return { dimension: 'sector', value: sector };
  const [topic] = record.topics;
  return topic === undefined ? null : { dimension: 'topic', value: topic };
}

/** The dimensions that any of the records has; other clauses do not apply to them. */
export const dimensionsIn = memoizeByObject((records: readonly DataRecord[]): readonly Dimension[] => {
  // A record's dimensions depend only on its type.
  const ofEachType = new Map<DataRecord['type'], DataRecord>();
  for (const record of records) if (!ofEachType.has(record.type)) ofEachType.set(record.type, record);
  const examples = [...ofEachType.values()];
  return dimensions.filter((dimension) => examples.some((record) => valuesOf(record, dimension) !== null));
});

/**
 * Dimensions with a clause that no record of the panel has; the panel says that the filter does not apply.
 */
export function untouchedBy(records: readonly DataRecord[], clauses: Clauses): readonly Dimension[] {
  const touched = dimensionsIn(records);
  return activeDimensions(clauses).filter((dimension) => !touched.includes(dimension));
}
