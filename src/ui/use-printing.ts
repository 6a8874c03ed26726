import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

/** Whether the page is being laid out for paper, for drawings that are measured and cannot follow by style alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void) {
  const change = (printing: boolean) => () => {
    isPrinting = printing;
    // The browser takes its picture right after the event: there is no later moment to render in.
    flushSync(onChange);
  };
  const start = change(true);
  const end = change(false);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
