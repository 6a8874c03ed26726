import { useEffect } from 'react';
import { isSettled } from '../data/loadable';
import { useAppStore } from '../store/store';

/** What cannot be fetched is asked for when needed, and so is all of it where this cannot. */
function begin() {
  import('./fetch-ahead').then(({ fetchAhead }) => fetchAhead()).catch(() => undefined);
}

/** Fetches what is not seen at first, once the figures are there and the browser has nothing better to do. */
export function useFetchAhead(): void {
  const isDue = useAppStore(
    ({ shared, files }) =>
      shared.status === 'failed' || (shared.status === 'ready' && isSettled(Object.values(files))),
  );
  useEffect(() => {
    if (!isDue) return;
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [isDue]);
}
