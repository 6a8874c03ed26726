import type { Region, WrittenPanelFile, WrittenSeriesFile, WrittenTargetsFile } from '../model/file-schema';
import { filesOf, type Place } from '../model/place';
import { type FileId, fileIds } from '../model/record-values';
import { indicatorsPath, panelPath, seriesPath, sharedPaths, targetsPath } from './data-paths';
import { fetchData } from './fetch-data';
import type { FileKind, ParsedFile } from './file-schemas';
import { RefusedFile } from './query-client';

/** Prefix of the key of every data file query. */
export const dataKey = ['data'] as const;

/** TanStack Query options for a data file, and the path that names it in faults. */
export type DataQuery<T extends object = object> = Readonly<{
  queryKey: readonly unknown[];
  meta: { path: string };
  queryFn: (context: Readonly<{ signal: AbortSignal }>) => Promise<T>;
}>;

export function sharedQuery<K extends keyof typeof sharedPaths>(kind: K): DataQuery<ParsedFile<K>> {
  return queryFor(kind, sharedPaths[kind], []);
}

/** The data version is part of the key: when index.json names a new upload, every file of the set is fetched again. */
function panelQuery({ region, period }: Place, panel: FileId): DataQuery<WrittenPanelFile> {
  const path = panelPath(region.id, period.code, panel);
  return queryFor('panel', path, [region.id, period.code, period.dataVersion, panel]);
}

/** In the order of fileIds; null for a file that index.json does not list. */
export function panelQueries(place: Place): readonly (DataQuery<WrittenPanelFile> | null)[] {
  const listed = filesOf(place);
  return fileIds.map((panel) => (listed.includes(panel) ? panelQuery(place, panel) : null));
}

/** Fetched again when index.json names another version. */
export function targetsQuery({ id, targets }: Region): DataQuery<WrittenTargetsFile> {
  return queryFor('targets', targetsPath(id), [id, targets?.dataVersion]);
}

/** A region's series, fetched again when index.json names another version. */
export function seriesQuery({ id, series }: Region): DataQuery<WrittenSeriesFile> {
  return queryFor('series', seriesPath(id), [id, series?.dataVersion]);
}

export function indicatorsQuery(): DataQuery<ParsedFile<'indicators'>> {
  return queryFor('indicators', indicatorsPath, []);
}

function queryFor<K extends FileKind>(
  kind: K,
  path: string,
  key: readonly unknown[],
): DataQuery<ParsedFile<K>> {
  return {
    queryKey: [...dataKey, kind, ...key],
    meta: { path },
    queryFn: async ({ signal }) => {
      const reading = await fetchData(kind, path, signal);
      if (!reading.ok) throw new RefusedFile(reading.faults);
      return reading.value;
    },
  };
}
