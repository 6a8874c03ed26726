import { useSyncExternalStore } from 'react';

/** What `read` gives, read again whenever the window changes its size. Not for what is rendered at build time. */
export function useWindowValue<T extends string | number | boolean>(read: () => T): T {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
