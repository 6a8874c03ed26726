import { figuresOf } from '../figure';
import { memoizeByObject } from '../memoize';
import type { DataRecord, Project } from '../record-schema';
import { scaleOf } from '../scale';
import type { Dimension } from './dimensions';

/**
 * A record's values in a dimension; null if its type lacks the dimension (an indicator has no stage), unlike
 * an empty list (no sector applies to the record).
 */
export function valuesOf(record: DataRecord, dimension: Dimension): readonly string[] | null {
  switch (dimension) {
    case 'sector':
      return record.sectors;
    case 'town':
      return record.town === undefined ? [] : [record.town];
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

/** Memoized: called for every record on every filter change, and reads all figures of the record. */
const naturesOf = memoizeByObject((record: DataRecord): readonly string[] => [
  ...new Set([record.nature, ...figuresOf(record).map((figure) => figure.nature)]),
]);
