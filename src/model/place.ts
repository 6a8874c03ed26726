import type { Region } from './file-schema';
import { type FileId, panelIds } from './record-values';

/** A region and one of its periods, as index.json lists them. */
export type Place = Readonly<{ region: Region; period: Region['periods'][number] }>;

/** What has a file there: panels, and `main`. */
export function filesOf({ period }: Place): readonly FileId[] {
  return period.panels ?? panelIds;
}
