import { type QueryClient, type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useMemo } from 'react';
import type { Fault } from '../domain/fault';
import type { Shared } from '../domain/integrity';
import { type PanelId, panelIds } from '../domain/record-schema';
import { assembleShared, type SharedFiles } from '../io/assemble-shared';
import { noFiles } from './app-state';
import { assembleFiles } from './assemble-files';
import { dataKey, panelQuery, sharedQuery } from './data-queries';
import { type Loadable, loading } from './loadable';
import { placeOf } from './place';
import { RefusedFile } from './query-client';
import { appStore, useAppStore } from './store';

/** Brings the shared files and the four files of the region and period in view into the store. Mounted once. */
export function useDataLoading(): void {
  const sharedFiles = useQueries({
    queries: [sharedQuery('index'), sharedQuery('sectors'), sharedQuery('sources')],
    combine: combineShared,
  });
  const shared = useMemo(() => readShared(sharedFiles.all), [sharedFiles.all]);

  const region = useAppStore((state) => state.region);
  const period = useAppStore((state) => state.period);
  const { index } = sharedFiles;
  const place = useMemo(() => index && placeOf(index, region, period), [index, region, period]);
  const panelFiles = useQueries({
    queries: panelIds.map((panel) => panelQuery(place, panel)),
    combine: combinePanels,
  });
  const files = useMemo(
    () => (shared.status === 'ready' && place ? assembleFiles(shared.value, place, panelFiles) : noFiles),
    [shared, place, panelFiles],
  );

  // Before the browser paints: the figures of one period must not be seen for a moment under another's name.
  useLayoutEffect(() => appStore.getState().setData(shared, files), [shared, files]);
}

/** Loads again what failed, together with whatever else its faults speak of. */
export function useRetry(): (what: 'shared' | PanelId) => void {
  const client = useQueryClient();
  return useCallback((what) => void retry(client, what), [client]);
}

/** Faults that speak of more than one file: mending may have been done in any of them. */
const betweenFiles: ReadonlySet<Fault['problem']['code']> = new Set([
  'other-version',
  'duplicate-id',
  'dangling',
]);

function retry(client: QueryClient, what: 'shared' | PanelId): Promise<void> {
  const { files, shared } = appStore.getState();
  const failed = what === 'shared' ? shared : files[what];
  const faults = failed.status === 'failed' ? failed.faults : [];
  const together = faults.some(({ problem }) => betweenFiles.has(problem.code));
  return client.refetchQueries({
    queryKey: dataKey,
    type: 'active',
    predicate: ({ queryKey }) => {
      const isPanel = queryKey[dataKey.length] === 'panel';
      if (what === 'shared') return !isPanel;
      return together || queryKey[queryKey.length - 1] === what;
    },
  });
}

type Loaded<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching'>;

/** A failed reload hides what was loaded before it, and a retry after a failure counts as loading. */
function toLoadable<T>({ data, error, isFetching }: Loaded<T>): Loadable<T> {
  if (error) {
    if (isFetching) return loading;
    if (error instanceof RefusedFile) return { status: 'failed', faults: error.faults };
    throw error;
  }
  return data === undefined ? loading : { status: 'ready', value: data };
}

function combinePanels<T>(results: readonly Loaded<T>[]): readonly Loadable<T>[] {
  return results.map(toLoadable);
}

type SharedResults = [
  Loaded<SharedFiles['index']>,
  Loaded<SharedFiles['sectors']>,
  Loaded<SharedFiles['sources']>,
];

function combineShared(results: SharedResults) {
  const index = toLoadable(results[0]);
  const sectors = toLoadable(results[1]);
  const sources = toLoadable(results[2]);
  return {
    // The panel files are asked for as soon as the index says which, beside sectors.json and sources.json.
    index: index.status === 'ready' ? index.value : null,
    all: [index, sectors, sources] as const,
  };
}

function readShared([index, sectors, sources]: ReturnType<typeof combineShared>['all']): Loadable<Shared> {
  if (index.status === 'ready' && sectors.status === 'ready' && sources.status === 'ready') {
    const reading = assembleShared({ index: index.value, sectors: sectors.value, sources: sources.value });
    return reading.ok
      ? { status: 'ready', value: reading.value }
      : { status: 'failed', faults: reading.faults };
  }
  const all = [index, sectors, sources];
  if (all.some(({ status }) => status === 'loading')) return loading;
  return { status: 'failed', faults: all.flatMap((one) => (one.status === 'failed' ? one.faults : [])) };
}
