import { flushSync } from 'react-dom';
import { CALM, matchesMedia } from '../../ui/use-media-query';

const WALL = '[data-wall]';
/** Charts and figures: what may be on the old and on the new page. */
const MOVED = '[data-picture], [class*=figure][data-ref]';
/** Each costs the browser a snapshot of its own. */
const MOST_MOVED = 24;

/**
 * Applies a change to another page, and moves figures and charts that both pages have from their old to their new place,
 * so the eye can follow. Applies it without motion if the user prefers that, if the page is hidden, in browsers before
 * 111, and in the presenter's window, which shows no page itself.
 */
export function withTransition(change: () => void): void {
  const canMove = 'startViewTransition' in document && document.querySelector(WALL) !== null;
  if (!canMove || matchesMedia(CALM) || document.hidden) {
    change();
    return;
  }
  nameMoved();
  const transition = document.startViewTransition(() => {
    forgetNames();
    flushSync(change);
    nameMoved();
  });
  // Turning a page during a transition ends it; that is not an error.
  transition.ready.catch(() => undefined);
  void transition.finished.then(forgetNames);
}

function nameMoved(): void {
  const names = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>(`${WALL} :is(${MOVED})`)) {
    const name = `moved-${element.dataset.picture ?? element.dataset.ref}`.replace(/[^\w-]/g, '_');
    if (names.has(name) || names.size === MOST_MOVED) continue;
    names.add(name);
    element.style.setProperty('view-transition-name', name);
  }
}

function forgetNames(): void {
  for (const element of document.querySelectorAll<HTMLElement>(`${WALL} :is(${MOVED})`)) {
    element.style.removeProperty('view-transition-name');
  }
}
