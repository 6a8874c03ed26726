import { useEffect, useState } from 'react';
import { useAppStore } from '../store/store';

/** What cannot be fetched is asked for when needed, and so is all of it where this cannot. */
function begin() {
  import('./fetch-ahead').then(({ fetchAhead }) => fetchAhead()).catch(() => undefined);
}

/**
 * Fetches what is not seen at first, once the figures are there and the browser has nothing better to do. Says whether
 * they have been there, so that what comes with them need not compete with them.
 */
export function useFetchAhead(): boolean {
  const [wasSettled, setSettled] = useState(false);
  const isSettled = useAppStore(
    ({ shared, files }) =>
      shared.status === 'failed' ||
      (shared.status === 'ready' && Object.values(files).every(({ status }) => status !== 'loading')),
  );
  // A region or period turned to later takes nothing back.
  if (isSettled && !wasSettled) setSettled(true);
  useEffect(() => {
    if (!isSettled) return;
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [isSettled]);
  return wasSettled;
}
