import { useSyncExternalStore } from 'react';

/** The value of `read`, read again whenever the window is resized. Not for prerendered parts. */
export function useWindowValue<T extends string | number | boolean>(read: () => T): T {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
