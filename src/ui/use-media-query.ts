import { useCallback, useSyncExternalStore } from 'react';

/** The reader asks for less motion. */
export const CALM = '(prefers-reduced-motion: reduce)';

/** Whether the media query holds now. A page that is rendered at build time is taken as one where it does not. */
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

/** Calls `onChange` whenever the media query begins or ceases to hold; gives the function that ends this. */
export function watchMediaQuery(query: string, onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
