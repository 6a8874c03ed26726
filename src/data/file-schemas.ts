import type * as v from 'valibot';
import {
  indexSchema,
  indicatorsSchema,
  panelFileSchema,
  sectorsSchema,
  seriesFileSchema,
  sourcesSchema,
  targetsFileSchema,
} from '../model/file-schema';
import { unitsSchema } from '../model/unit-schema';

/** The schema of each kind of data file. */
export const schemas = {
  index: indexSchema,
  sectors: sectorsSchema,
  sources: sourcesSchema,
  panel: panelFileSchema,
  targets: targetsFileSchema,
  series: seriesFileSchema,
  units: unitsSchema,
  indicators: indicatorsSchema,
} as const;

export type FileKind = keyof typeof schemas;
export type ParsedFile<K extends FileKind> = v.InferOutput<(typeof schemas)[K]>;
