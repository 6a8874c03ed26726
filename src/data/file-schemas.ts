import type * as v from 'valibot';
import {
  indexSchema,
  indicatorsSchema,
  panelFileSchema,
  sectorsSchema,
  sourcesSchema,
  targetsFileSchema,
} from '../model/file-schema';

/** The schema of each kind of data file. */
export const schemas = {
  index: indexSchema,
  sectors: sectorsSchema,
  sources: sourcesSchema,
  panel: panelFileSchema,
  targets: targetsFileSchema,
  indicators: indicatorsSchema,
} as const;

export type FileKind = keyof typeof schemas;
export type ParsedFile<K extends FileKind> = v.InferOutput<(typeof schemas)[K]>;
