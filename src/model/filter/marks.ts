import type { Sector } from '../file-schema';
import { memoizeByObject } from '../memoize';
import type { DataRecord } from '../record-schema';
import { activeDimensions, type Clauses } from './clauses';
import { type Dimension, dimensions } from './dimensions';
import { type Match, matchOf } from './match';
import { valuesOf } from './values-of';

/**
 * How a mark is drawn. `selected`: the value of a clause. `dimmed`: it does not match, and steps back.
 * `whole`: an aggregate of the whole region that cannot be split.
 */
export type MarkState = 'plain' | 'selected' | 'whole' | 'dimmed';
export type Mark<R extends DataRecord = DataRecord> = Readonly<{ record: R; state: MarkState }>;

/** What happens to records that do not match: on the desk they step back in their place, elsewhere they leave. */
export type Unmatched = 'step-back' | 'leave';

type Filter = Readonly<{
  clauses: Clauses;
  sectors: ReadonlyMap<string, Sector>;
  unmatched: Unmatched;
}>;

/** How a single record is drawn. */
export const stateOfMatch = { in: 'plain', whole: 'whole', out: 'dimmed' } as const satisfies Record<
  Match,
  MarkState
>;

/** The marks of a list, or of a chart with one mark per record. */
export function marksOf<R extends DataRecord>(
  records: readonly R[],
  { clauses, sectors, unmatched }: Filter,
): readonly Mark<R>[] {
  return records.flatMap((record): readonly Mark<R>[] => {
    const match = matchOf(record, clauses, sectors);
    if (match === 'out' && unmatched === 'leave') return [];
    return [{ record, state: stateOfMatch[match] }];
  });
}

/**
 * The filter a click on a record's mark sets: its first sector (the data lists the narrowest first), else its
 * town, else its first topic; null if it has none of them, and the click opens its source.
 */
export function clauseOf(record: DataRecord): Readonly<{ dimension: Dimension; value: string }> | null {
  const [sector] = record.sectors;
  if (sector !== undefined) return { dimension: 'sector', value: sector };
  if (record.town !== undefined) return { dimension: 'town', value: record.town };
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
