import { hashKey, notifyManager, QueriesObserver, type QueryClient } from '@tanstack/react-query';
import type { Fault } from '../model/fault';
import type { PanelId } from '../model/record-values';
import { createViewAssembly, reachOf } from './assemble-view';
import { panelPath } from './data-paths';
import { type DataQuery, dataKey } from './data-queries';
import { type DataStore, filesOfContext } from './data-state';
import { faultsIn, isSettled, type Loadable, loading } from './loadable';
import { placeOf } from './place-of';
import { RefusedFile } from './query-client';

/** `context`: everything figures are compared with. */
export type Retried = 'shared' | 'context' | PanelId;

export type RunningData = Readonly<{
  /** Reloads what failed, and the other files that its faults involve. */
  retry: (what: Retried) => Promise<void>;
  stop: () => void;
}>;

/**
 * Keeps `store` filled with the data files that its view needs: those of the region and period in view, then
 * those their figures are compared with. `client` fetches, retries and caches the files, each under its query
 * key; the store holds what is assembled from them. A file from another source, such as a refresh, only needs
 * `client.setQueryData(query.queryKey, file)`: it is then checked and shown like any other (see
 * refresh-data.ts).
 */
export function startData(store: DataStore, client: QueryClient): RunningData {
  const observer = new QueriesObserver(client, []);
  const assemble = createViewAssembly((query) => loadableOf(client, query));
  let asked = '';
  let isContextDue = false;
  let cancelIdle: (() => void) | null = null;

  const update = () => {
    let next = assemble(store.getState(), isContextDue);
    // A newly requested file may already be cached, and name others.
    for (let wanted = keysOf(next.queries); wanted !== asked; wanted = keysOf(next.queries)) {
      asked = wanted;
      observer.setQueries([...next.queries]);
      next = assemble(store.getState(), isContextDue);
    }
    const { shared, files, context } = next;
    const before = store.getState();
    if (shared !== before.shared || files !== before.files || context !== before.context) {
      before.setData(shared, files, context);
    }
    if (isSettled([shared, ...Object.values(files)])) {
      cancelIdle ??= whenIdle(() => {
        isContextDue = true;
        update();
      });
    }
  };

  let isScheduled = false;
  const stopListening = observer.subscribe(() => {
    // One update for all files set together, as files of different uploads do not fit together.
    if (isScheduled) return;
    isScheduled = true;
    notifyManager.schedule(() => {
      isScheduled = false;
      if (observer.hasListeners()) update();
    });
  });

  let followed = viewKey(store);
  const stopFollowing = store.subscribe(() => {
    // Not scheduled: one period's figures must never flash under another's name.
    if (viewKey(store) === followed) return;
    followed = viewKey(store);
    update();
  });
  update();

  return {
    retry: (what) => retry(store, client, what),
    stop: () => {
      stopFollowing();
      stopListening();
      cancelIdle?.();
    },
  };
}

function keysOf(queries: readonly DataQuery[]): string {
  return queries.map(({ queryKey }) => hashKey(queryKey)).join();
}

/** The parts of the view that decide which files are needed. */
function viewKey(store: DataStore): string {
  const state = store.getState();
  return hashKey([state.region, state.period, reachOf(state)]);
}

/** The context waits until the page has rendered. Safari has no requestIdleCallback. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}

/** By file, or by its error, so that each file keeps one Loadable. */
const loadables = new WeakMap<object, Loadable<object>>();

/** A failed reload hides the data loaded before, and a retry after a failure counts as loading. */
function loadableOf<T extends object>(client: QueryClient, { queryKey }: DataQuery<T>): Loadable<T> {
  const { data, error, fetchStatus } = client.getQueryState<T>(queryKey) ?? {};
  if (!error) return data ? once(data, () => ({ status: 'ready', value: data })) : loading;
  if (fetchStatus !== 'idle') return loading;
  if (!(error instanceof RefusedFile)) throw error;
  return once(error, () => ({ status: 'failed', faults: error.faults }));
}

function once<T extends object>(key: object, make: () => Loadable<T>): Loadable<T> {
  // An entry under a file or error was made from it, so it has type T.
  const loadable = (loadables.get(key) as Loadable<T> | undefined) ?? make();
  loadables.set(key, loadable);
  return loadable;
}

/** Faults that involve several files: any of those may have been fixed. */
const betweenFiles: ReadonlySet<Fault['problem']['code']> = new Set([
  'other-version',
  'duplicate-id',
  'dangling',
  'name-disagrees',
]);

function retry(store: DataStore, client: QueryClient, what: Retried): Promise<void> {
  const { shared, files, context, region, period } = store.getState();
  const tried = what === 'shared' ? [shared] : what === 'context' ? filesOfContext(context) : [files[what]];
  const faults = faultsIn(tried);
  const together = faults.some(({ problem }) => betweenFiles.has(problem.code));
  const wanted = new Set<unknown>(faults.map(({ file }) => file));
  const place = shared.status === 'ready' ? placeOf(shared.value.index, region, period) : null;
  if (place && what !== 'shared' && what !== 'context') {
    wanted.add(panelPath(place.region.id, place.period.code, what));
  }
  return client.refetchQueries({
    queryKey: dataKey,
    type: 'active',
    predicate: ({ queryKey, meta }) => {
      if (what === 'shared') return queryKey[dataKey.length] !== 'panel';
      // The query of a file that loaded but was refused together with others has not failed.
      return together || wanted.has(meta?.path);
    },
  });
}
