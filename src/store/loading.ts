import { useQueries } from '@tanstack/react-query';
import { useLayoutEffect, useMemo } from 'react';
import { assembleShared, type SharedFiles } from '../data/assemble-shared';
import { panelPath } from '../data/data-paths';
import { dataKey, panelQuery, sharedQuery } from '../data/data-queries';
import { type Loadable, loading } from '../data/loadable';
import { type Loaded, toLoadable, toLoadables } from '../data/loaded';
import { placeOf } from '../data/place-of';
import { dataClient } from '../data/query-client';
import type { Fault } from '../model/fault';
import type { Shared } from '../model/integrity';
import { type PanelId, panelIds } from '../model/record-values';
import { type AppState, filesOfContext, noFiles } from './app-state';
import { assembleFiles } from './assemble-files';
import { selectPlace } from './selectors';
import { appStore, useAppStore } from './store';

/** Shows nothing: brings the shared files and the four files of the region and period in view into the store. */
export function DataReader(): null {
  useDataLoading();
  return null;
}

/** Mounted once. */
export function useDataLoading(): void {
  const sharedFiles = useQueries(
    {
      queries: [sharedQuery('index'), sharedQuery('sectors'), sharedQuery('sources')],
      combine: combineShared,
    },
    dataClient,
  );
  const shared = useMemo(() => readShared(sharedFiles.all), [sharedFiles.all]);

  const region = useAppStore((state) => state.region);
  const period = useAppStore((state) => state.period);
  const { index } = sharedFiles;
  const place = useMemo(() => index && placeOf(index, region, period), [index, region, period]);
  const panelFiles = useQueries(
    { queries: panelIds.map((panel) => panelQuery(place, panel)), combine: toLoadables },
    dataClient,
  );
  const files = useMemo(
    () => (shared.status === 'ready' && place ? assembleFiles(shared.value, place, panelFiles) : noFiles),
    [shared, place, panelFiles],
  );

  // Before the browser paints: the figures of one period must not be seen for a moment under another's name.
  useLayoutEffect(() => appStore.getState().setData(shared, files), [shared, files]);
}

/** `context`: whatever figures are compared with. */
export type Retried = 'shared' | 'context' | PanelId;

/** Faults that speak of more than one file: mending may have been done in any of them. */
const betweenFiles: ReadonlySet<Fault['problem']['code']> = new Set([
  'other-version',
  'duplicate-id',
  'dangling',
  'name-disagrees',
]);

/** Loads again what failed, together with whatever else its faults speak of. */
export function retry(what: Retried): Promise<void> {
  const state = appStore.getState();
  const place = selectPlace(state);
  const faults = faultsOf(state, what);
  const together = faults.some(({ problem }) => betweenFiles.has(problem.code));
  const wanted = new Set<unknown>(faults.map(({ file }) => file));
  if (place && what !== 'shared' && what !== 'context') {
    wanted.add(panelPath(place.region.id, place.period.code, what));
  }
  return dataClient.refetchQueries({
    queryKey: dataKey,
    type: 'active',
    predicate: ({ queryKey, meta }) => {
      if (what === 'shared') return queryKey[dataKey.length] !== 'panel';
      // A file that came and was refused beside others is no failed query.
      return together || wanted.has(meta?.path);
    },
  });
}

function faultsOf({ shared, files, context }: AppState, what: Retried): readonly Fault[] {
  const loadables: readonly Loadable<unknown>[] =
    what === 'shared' ? [shared] : what === 'context' ? filesOfContext(context) : [files[what]];
  return loadables.flatMap((file) => (file.status === 'failed' ? file.faults : []));
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
