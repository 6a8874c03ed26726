import { useWindowValue } from './use-window-value';

/** CSS pixels of one rem, for libraries that take lengths in pixels only. */
export function useRem(): number {
  return useWindowValue(readRem);
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
