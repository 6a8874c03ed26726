import { useEffect } from 'react';
import { isSettled } from '../data/loadable';
import { matchPinyin } from '../features/search/match-pinyin';
import { lateParts } from '../parts/late-parts';
import { useAppStore } from '../store/store';
import { desk, presenter, wall } from './page-roots';
import { rest } from './panels-and-rest';
import { english } from './switch-language';

/**
 * Everything that a key opens, so that it opens at once, even when the server is down or has a newer version.
 * Parts for the figures come first, libraries for a single feature last.
 */
const steps: readonly (readonly (() => Promise<unknown>)[])[] = [
  [rest.fetch, lateParts.fetch, english.fetch, () => import('../data/faults-of-file')],
  [desk.fetch, wall.fetch, presenter.fetch],
  [matchPinyin.fetch, async () => (await rest.fetch()).seriesChart.fetch()],
];

export async function fetchAhead(): Promise<void> {
  for (const step of steps) await Promise.all(step.map(ask));
}

/** Starts each fetch in its own task: all at once, they would block a slow computer. */
async function ask(fetch: () => Promise<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  // A failed part is requested again when it is needed.
  await fetch().catch(() => undefined);
}

/** Fetches what the first view does not show, once the figures are loaded and the browser is idle. */
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
