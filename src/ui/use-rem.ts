import { useSyncExternalStore } from 'react';

/** CSS pixels of one rem, for libraries that take lengths in pixels only. */
export function useRem(): number {
  return useSyncExternalStore(subscribe, readRem);
}

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
