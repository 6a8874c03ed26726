import { queryOptions } from '@tanstack/react-query';
import type { PanelFile } from '../domain/file-schema';
import type { PanelId } from '../domain/record-schema';
import { panelPath, sharedPaths } from '../io/data-paths';
import { fetchData } from '../io/fetch-data';
import type { FileKind, ParsedFile } from '../io/parse-file';
import type { Place } from './place';
import { RefusedFile } from './query-client';

/** Every query for a data file has a key that starts so. */
export const dataKey = ['data'] as const;

function sharedKey(kind: keyof typeof sharedPaths) {
  return [...dataKey, kind] as const;
}

export function sharedQuery<K extends keyof typeof sharedPaths>(kind: K) {
  return queryOptions({
    queryKey: sharedKey(kind),
    queryFn: ({ signal }) => load(kind, sharedPaths[kind], signal),
  });
}

/** The data version is part of the key: when index.json tells of a new upload, every file of the set is fetched anew. */
export function panelQuery(place: Place | null, panel: PanelId) {
  const region = place?.region.id ?? '';
  const period = place?.period.code ?? '';
  return queryOptions<PanelFile>({
    queryKey: [...dataKey, 'panel', region, period, place?.period.dataVersion, panel],
    queryFn: ({ signal }) => load('panel', panelPath(region, period, panel), signal),
    enabled: place !== null,
  });
}

async function load<K extends FileKind>(kind: K, path: string, signal: AbortSignal): Promise<ParsedFile<K>> {
  const reading = await fetchData(kind, path, signal);
  if (!reading.ok) throw new RefusedFile(reading.faults);
  return reading.value;
}
