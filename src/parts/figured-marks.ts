import { type Figure, figureOf, figuresOf } from '../model/figure';
import { type Mark, marksOf } from '../model/filter/marks';
import { memoizeByObject } from '../model/memoize';
import type { DataRecord } from '../model/record-schema';
import type { PanelInput } from './use-panel';

/** A mark with the figures shown beside its name. */
export type FiguredMark<R extends DataRecord = DataRecord> = Mark<R> & {
  readonly figures: readonly Figure[];
};

/** A list's marks under every clause, each with the figures to show beside its name. */
export function figuredList<R extends DataRecord>(
  records: readonly R[],
  input: PanelInput,
): readonly FiguredMark<R>[] {
  return marksOf(records, input).map((mark) => ({
    ...mark,
    figures: figuresBeside(mark.record),
  }));
}

/**
 * Splits a record's figures into those that a chart draws, null where the record lacks one, and the others,
 * which are shown beside its name so that none is lost.
 */
export function drawnFigures<K extends string>(
  ...drawn: readonly K[]
): (
  record: DataRecord,
) => Readonly<{ drawn: Readonly<Record<K, Figure | null>>; others: readonly Figure[] }> {
  return memoizeByObject((record: DataRecord) => ({
    drawn: Object.fromEntries(drawn.map((key) => [key, figureOf(record, key) ?? null])) as Record<
      K,
      Figure | null
    >,
    others: figuresBeside(record).filter(({ key }) => !drawn.some((one) => one === key)),
  }));
}

/**
 * The figures shown beside a record's name, except those that a name on the screen already contains: the 三级
 * of 三级包保机制, the 两个月 of 落位两个月后营业收入.
 */
export const figuresBeside = memoizeByObject((record: DataRecord): readonly Figure[] => {
  const figures = figuresOf(record);
  const names = [
    record.name.zh,
    ...figures.map(({ part }) => (part && typeof part === 'object' ? part.zh : '')),
  ];
  return figures.filter(({ quantity }) => names.every((name) => !name.includes(quantity.printed)));
});
