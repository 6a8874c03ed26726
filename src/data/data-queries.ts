import type { PanelFile, Region, TargetsFile } from '../model/file-schema';
import { type Place, panelsOf } from '../model/places';
import { type PanelId, panelIds } from '../model/record-values';
import { indicatorsPath, panelPath, sharedPaths, targetsPath } from './data-paths';
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
function panelQuery({ region, period }: Place, panel: PanelId): DataQuery<PanelFile> {
  const path = panelPath(region.id, period.code, panel);
  return queryFor('panel', path, [region.id, period.code, period.dataVersion, panel]);
}

/** In the order of panelIds; null for a file that index.json does not list. */
export function panelQueries(place: Place): readonly (DataQuery<PanelFile> | null)[] {
  const listed = panelsOf(place);
  return panelIds.map((panel) => (listed.includes(panel) ? panelQuery(place, panel) : null));
}

/** Fetched again when index.json names another version. */
export function targetsQuery({ id, targets }: Region): DataQuery<TargetsFile> {
  return queryFor('targets', targetsPath(id), [id, targets?.dataVersion]);
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
