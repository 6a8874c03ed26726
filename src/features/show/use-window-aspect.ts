import { useSyncExternalStore } from 'react';

/** Width of the inside of the window over its height. */
export function useWindowAspect(): number {
  return useSyncExternalStore(subscribe, () => window.innerWidth / window.innerHeight);
}

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
