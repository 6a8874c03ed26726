import { flushSync } from 'react-dom';
import { CALM, matchesMedia } from '../../ui/use-media-query';

const WALL = '[data-wall]';
/** Charts, and figures: what may be on the page before and on the page after. */
const MOVED = '[data-picture], [class*=figure][data-ref]';
/** Each costs the browser a picture of its own. */
const MOST_MOVED = 24;

/**
 * Makes a change that shows another page, and lets what both pages have, a figure or a chart, move from its old place to
 * its new one, so that the eye keeps it. At once where motion is not wanted, where the browser cannot (before 111), and in
 * the presenter's window, which shows no page itself.
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
  // A page turned in the midst of a transition ends it, which is no failure.
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
