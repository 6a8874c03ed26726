import { useEffect } from 'react';
import { isSettled } from '../data/loadable';
import { matchPinyin } from '../features/search/match-pinyin';
import { lateParts } from '../parts/late-parts';
import { useAppStore } from '../store/store';
import { rest } from './late-parts';
import { desk, presenter, wall } from './page-roots';
import { english } from './switch-language';

/**
 * All that a key opens, so that it opens at once, and also when the server has gone away or holds a newer version. What
 * belongs to the figures comes first, libraries for single things last.
 */
const steps: readonly (readonly (() => Promise<unknown>)[])[] = [
  [rest.fetch, lateParts.fetch, english.fetch, () => import('../data/faults-of-file')],
  [desk.fetch, wall.fetch, presenter.fetch],
  [matchPinyin.fetch, async () => (await rest.fetch()).seriesChart.fetch()],
];

export async function fetchAhead(): Promise<void> {
  for (const step of steps) await Promise.all(step.map(ask));
}

/** In a task of its own: together they would hold up a slow computer. */
async function ask(fetch: () => Promise<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  // What fails is asked for again when it is needed.
  await fetch().catch(() => undefined);
}

/** Fetches what is not seen at first, once the figures are there and the browser has nothing better to do. */
export function useFetchAhead(): void {
  const isDue = useAppStore(
    ({ shared, files }) =>
      shared.status === 'failed' || (shared.status === 'ready' && isSettled(Object.values(files))),
  );
  useEffect(() => {
    if (!isDue) return;
    const begin = () => void fetchAhead();
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [isDue]);
}
