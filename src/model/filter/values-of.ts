import { figuresOf } from '../figure';
import { memoizeByObject } from '../memoize';
import type { DataRecord, Project } from '../record-schema';
import { scaleOf } from '../scale';
import type { Dimension } from './dimensions';

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
