import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { sharedQuery } from '../data/data-queries';
import { newData, type Put } from './new-data';
import type { AppStoreApi } from './store';

/** Asking more often would be a burden to the server and no use to anybody. */
const MOST_OFTEN = 60_000;
/** A server that answers no sooner does not answer. */
const PATIENCE = 15_000;

/**
 * Looks for new data while a show goes on, and keeps it back until it is asked for, between two pages. A set that is not
 * whole and sound, as in the middle of an upload, changes nothing: what was shown stays, with its date.
 */
export function createRefresher(client: QueryClient, store: AppStoreApi, now: () => number = Date.now) {
  let askedAt: number | null = null;
  let found: readonly Put[] | null = null;
  let underWay: AbortController | null = null;

  const loadedAt = () => client.getQueryState(sharedQuery('index').queryKey)?.dataUpdatedAt || null;

  const isTooSoon = () => {
    askedAt ??= loadedAt();
    return underWay !== null || (askedAt !== null && Math.abs(now() - askedAt) < MOST_OFTEN);
  };

  const failed = () => {
    const { checkedAt, failures } = store.getState().freshness;
    store.setState({ freshness: { checkedAt: checkedAt ?? loadedAt(), failures: failures + 1 } });
  };

  const ask = async (controller: AbortController): Promise<void> => {
    try {
      const puts = await newData(client, store.getState(), controller.signal);
      if (underWay !== controller) return;
      found = puts;
      store.setState({ freshness: { checkedAt: now(), failures: 0 } });
    } catch {
      if (underWay === controller) failed();
    }
  };

  return {
    /** Never throws; what became of it is in the store's `freshness`. */
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
    /** Shows what was found, if anything; all at once, as no file is of any use beside those of another upload. */
    apply: (): void => {
      const puts = found ?? [];
      found = null;
      notifyManager.batch(() => {
        for (const put of puts) put(client);
      });
    },
    stop: (): void => {
      const controller = underWay;
      underWay = null;
      controller?.abort();
    },
  };
}
