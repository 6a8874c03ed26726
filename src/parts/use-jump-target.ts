import { useCallback } from 'react';
import { useAppStore } from '../store/store';

/**
 * Attributes for a record's element: when a search jumps to the record, the element is scrolled into view,
 * its first mark is focused, and `data-sought` is set for the highlight.
 */
export function useJumpTarget(recordId: string) {
  const sought = useAppStore((state) => state.record === recordId);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!sought || !element) return;
      element.scrollIntoView?.({ block: 'center' });
      element.querySelector<HTMLElement>('[data-mark]')?.focus({ preventScroll: true });
    },
    [sought],
  );
  return { ref, 'data-record': recordId, 'data-sought': sought || undefined };
}
