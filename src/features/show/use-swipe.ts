import { useEffect } from 'react';
import type { PresentCommandId, WallUi } from './present-commands';

/** CSS pixels; a shorter move is a trembling finger. */
const FAR = 60;

/** Turns the page on a horizontal swipe, and suppresses the click where the finger lifts. */
export function useSwipe({ tool, overlay }: WallUi, run: (id: PresentCommandId) => void): void {
  const isFree = tool !== 'pen' && overlay === null;
  useEffect(() => {
    if (!isFree) return;
    let start: PointerEvent | null = null;
    const onDown = (event: PointerEvent) => {
      // A second finger means that the page is being zoomed.
      start = event.pointerType === 'touch' && event.isPrimary && !isNotForPage(event.target) ? event : null;
    };
    const onUp = (event: PointerEvent) => {
      const from = start;
      start = null;
      if (!from || event.pointerId !== from.pointerId) return;
      const right = event.clientX - from.clientX;
      if (Math.abs(right) < FAR || Math.abs(right) < 2 * Math.abs(event.clientY - from.clientY)) return;
      swallowClick();
      run(right < 0 ? 'next' : 'previous');
    };
    const onCancel = () => {
      start = null;
    };
    // On the document: during a page transition the wall itself receives no touches.
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onCancel);
    return () => {
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onCancel);
    };
  }, [isFree, run]);
}

/** Whether a swipe here is not for the page: in a dialog, a field, or what scrolls sideways itself. */
function isNotForPage(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog, input, select, textarea')) return true;
  for (let element: Element | null = target; element; element = element.parentElement) {
    const isWide = element.scrollWidth > element.clientWidth + 1;
    if (isWide && /auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
  }
  return false;
}

/** If the browser still fires a click when the finger lifts, it does so at once. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  // The page may be gone by then, and with it the global name.
  const page = window;
  page.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => page.removeEventListener('click', swallow, true), 50);
}
