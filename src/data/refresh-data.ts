import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { sharedQuery } from './data-queries';
import type { DataStore, WantedPlace } from './data-state';
import { type KeyedFiles, newData } from './new-data';

/** Minimum interval between checks, to spare the server. */
const MOST_OFTEN = 60_000;
/** Timeout of a check. */
const PATIENCE = 15_000;

/**
 * Looks for new data of the `wanted` places during a show, and holds it until `apply` is called between two
 * pages. An incomplete or faulty set, as during an upload, changes nothing: the old data stays, with its
 * date.
 */
export function createRefresher(
  client: QueryClient,
  store: DataStore,
  wanted: () => readonly WantedPlace[],
  now: () => number = Date.now,
) {
  let askedAt: number | null = null;
  let found: KeyedFiles = [];
  let underWay: AbortController | null = null;

  const loadedAt = () => client.getQueryState(sharedQuery('index').queryKey)?.dataUpdatedAt || null;

  const isTooSoon = () => {
    askedAt ??= loadedAt();
    return underWay !== null || (askedAt !== null && Math.abs(now() - askedAt) < MOST_OFTEN);
  };

  const failed = () => {
    const { freshness, setFreshness } = store.getState();
    setFreshness({ checkedAt: freshness.checkedAt ?? loadedAt(), failures: freshness.failures + 1 });
  };

  const ask = async (controller: AbortController): Promise<void> => {
    try {
      const files = await newData(client, store.getState(), wanted(), controller.signal);
      if (underWay !== controller) return;
      found = files ?? [];
      store.getState().setFreshness({ checkedAt: now(), failures: 0 });
    } catch {
      if (underWay === controller) failed();
    }
  };

  return {
    /** Never throws; the result is in the store's `freshness`. */
    look: async (): Promise<void> => {
      if (isTooSoon()) return;
      askedAt = now();
      const controller = new AbortController();
      underWay = controller;
      const timer = setTimeout(() => controller.abort(), PATIENCE);
      await ask(controller);
      clearTimeout(timer);
      if (underWay === controller) underWay = null;
    },
    /** Shows the new data, if any; all files at once, as files of different uploads do not fit together. */
    apply: (): void => {
      const files = found;
      found = [];
      notifyManager.batch(() => {
        for (const [key, file] of files) client.setQueryData(key, file);
      });
    },
    stop: (): void => {
      const controller = underWay;
      underWay = null;
      controller?.abort();
    },
  };
}
