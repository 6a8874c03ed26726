import { queryOptions } from '@tanstack/react-query';
import type { PanelFile, Region, TargetsFile } from '../model/file-schema';
import { type Place, panelsOf } from '../model/places';
import type { PanelId } from '../model/record-values';
import { indicatorsPath, panelPath, sharedPaths, targetsPath } from './data-paths';
import { fetchData } from './fetch-data';
import type { FileKind, ParsedFile } from './file-schemas';
import { RefusedFile } from './query-client';

/** Every query for a data file has a key that starts so. */
export const dataKey = ['data'] as const;

function sharedKey(kind: keyof typeof sharedPaths) {
  return [...dataKey, kind] as const;
}

export function sharedQuery<K extends keyof typeof sharedPaths>(kind: K) {
  return queryOptions({
    queryKey: sharedKey(kind),
    ...from(kind, sharedPaths[kind]),
  });
}

/** The data version is part of the key: when index.json tells of a new upload, every file of the set is fetched anew. */
export function panelQuery(place: Place | null, panel: PanelId) {
  const region = place?.region.id ?? '';
  const period = place?.period.code ?? '';
  return queryOptions<PanelFile>({
    queryKey: [...dataKey, 'panel', region, period, place?.period.dataVersion, panel],
    ...from('panel', panelPath(region, period, panel)),
    enabled: place !== null && panelsOf(place).includes(panel),
  });
}

/** A region's targets, fetched anew when index.json tells of another version. */
export function targetsQuery({ id, targets }: Region) {
  return queryOptions<TargetsFile>({
    queryKey: [...dataKey, 'targets', id, targets?.dataVersion],
    ...from('targets', targetsPath(id)),
  });
}

export function indicatorsQuery() {
  return queryOptions({
    queryKey: [...dataKey, 'indicators'],
    ...from('indicators', indicatorsPath),
  });
}

/** The path is also kept with the query, for whoever wants just the files again that faults speak of. */
function from<K extends FileKind>(kind: K, path: string) {
  return {
    meta: { path },
    queryFn: ({ signal }: Readonly<{ signal: AbortSignal }>) => readData(kind, path, signal),
  };
}

/** Fetches a file past all that was fetched before; throws where it is refused. */
export async function readData<K extends FileKind>(
  kind: K,
  path: string,
  signal: AbortSignal,
): Promise<ParsedFile<K>> {
  const reading = await fetchData(kind, path, signal);
  if (!reading.ok) throw new RefusedFile(reading.faults);
  return reading.value;
}
