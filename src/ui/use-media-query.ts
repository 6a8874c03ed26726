import { useCallback, useSyncExternalStore } from 'react';

/** The reader prefers reduced motion. */
export const CALM = '(prefers-reduced-motion: reduce)';

/** Whether the media query matches now; a prerendered page starts as if it did not. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    useCallback((onChange) => watchMediaQuery(query, onChange), [query]),
    () => matchesMedia(query),
    () => false,
  );
}

export function matchesMedia(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** Calls `onChange` whenever the media query starts or stops matching; returns a function to stop. */
export function watchMediaQuery(query: string, onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
