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

/** `context`: everything that figures are compared with. */
export type Retried = 'shared' | 'context' | PanelId;

export type RunningData = Readonly<{
  /** Loads again what failed, together with everything else that its faults speak of. */
  retry: (what: Retried) => Promise<void>;
  stop: () => void;
}>;

/**
 * Keeps `store` filled with the data files that its view asks for: those of the region and period in view, and then what
 * their figures are compared with. `client` fetches, retries and keeps the files, each under the key of its query; the
 * store holds what is put together from them. A file that comes another way, from a refresh or an import, needs no way
 * of its own: `client.setQueryData(query.queryKey, file)` puts it under its key, where it is checked and shown like any
 * other (refresh-data.ts does so).
 */
export function startData(store: DataStore, client: QueryClient): RunningData {
  const observer = new QueriesObserver(client, []);
  const assemble = createViewAssembly((query) => loadableOf(client, query));
  let asked = '';
  let isContextDue = false;
  let cancelIdle: (() => void) | null = null;

  const update = () => {
    let next = assemble(store.getState(), isContextDue);
    // A file that is newly asked for may be there already, and name others.
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
    // Once for all files that are put in place together: of an upload, none is of use beside those of another.
    if (isScheduled) return;
    isScheduled = true;
    notifyManager.schedule(() => {
      isScheduled = false;
      if (observer.hasListeners()) update();
    });
  });

  let followed = viewKey(store);
  const stopFollowing = store.subscribe(() => {
    // Not scheduled: the figures of one period must not be seen for a moment under another's name.
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

/** What of the view decides which files are wanted. */
function viewKey(store: DataStore): string {
  const state = store.getState();
  return hashKey([state.region, state.period, reachOf(state)]);
}

/** What is compared with the view waits until the page that shows it stands. Safari has no requestIdleCallback. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}

/** By the file, or by the error that came instead of it: what is made of the same file is not made twice. */
const loadables = new WeakMap<object, Loadable<object>>();

/** A failed reload hides what was loaded before it, and a retry after a failure counts as loading. */
function loadableOf<T extends object>(client: QueryClient, { queryKey }: DataQuery<T>): Loadable<T> {
  const { data, error, fetchStatus } = client.getQueryState<T>(queryKey) ?? {};
  if (!error) return data ? once(data, () => ({ status: 'ready', value: data })) : loading;
  if (fetchStatus !== 'idle') return loading;
  if (!(error instanceof RefusedFile)) throw error;
  return once(error, () => ({ status: 'failed', faults: error.faults }));
}

function once<T extends object>(key: object, make: () => Loadable<T>): Loadable<T> {
  // What is kept under a file or an error was made of it.
  const loadable = (loadables.get(key) as Loadable<T> | undefined) ?? make();
  loadables.set(key, loadable);
  return loadable;
}

/** Faults that speak of more than one file: any of them may be the one that was mended. */
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
      // A file that came and was refused beside others is no failed query.
      return together || wanted.has(meta?.path);
    },
  });
}
