import { figuresOf } from '../figure';
import { memoizeByObject } from '../memoize';
import type { DataRecord, Project } from '../record-schema';
import { categories, natures, stages } from '../record-values';
import { scaleOf, scales } from '../scale';

/**
 * What can be filtered by. A dimension is only a way to read values off a record: adding one here makes it a clause, a
 * URL key and a chip.
 */
export const dimensions = ['sector', 'stage', 'category', 'scale', 'topic', 'nature'] as const;
export type Dimension = (typeof dimensions)[number];

/** The values of dimensions that do not come from data files, in their natural order. */
export const fixedValues = {
  stage: stages,
  category: categories,
  scale: scales,
  nature: natures,
} as const satisfies Partial<Record<Dimension, readonly string[]>>;

/**
 * A record's values in a dimension; null where its type does not have the dimension at all (an indicator has no
 * stage), which is different from an empty list (a record to which no sector applies).
 */
export function valuesOf(record: DataRecord, dimension: Dimension): readonly string[] | null {
  switch (dimension) {
    case 'sector':
      return record.sectors;
    case 'topic':
      return record.topics;
    case 'nature':
      return naturesOf(record);
    case 'stage':
      return isProjectLike(record) ? [record.stage] : null;
    case 'category':
      return isProjectLike(record) ? [record.category] : null;
    case 'scale':
      return record.type === 'project' ? [scaleOf(record satisfies Project)] : null;
  }
}

function isProjectLike(record: DataRecord) {
  return record.type === 'project' || record.type === 'total';
}

/** Asked of every record at every filter, and read off all figures of the record. */
const naturesOf = memoizeByObject((record: DataRecord): readonly string[] => [
  ...new Set([record.nature, ...figuresOf(record).map((figure) => figure.nature)]),
]);
