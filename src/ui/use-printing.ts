import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

/** Whether the page is being printed, for layouts that are measured and cannot adapt by CSS alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void) {
  const change = (printing: boolean) => () => {
    isPrinting = printing;
    // The browser captures the page right after the event, so rendering cannot wait.
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
