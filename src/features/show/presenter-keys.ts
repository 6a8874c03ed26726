import { isSheetOpen, selectShownPage, viewOf } from '../../store/show';
import { appStore } from '../../store/store';
import type { WallUi } from './present-commands';
import { showPresenter, showStatus } from './show-window';

/** Tools for the pointer are of use only where the page itself lies under it. */
const pointerKeys = ['x', 'e', 'h'];

/**
 * What only the presenter's window does: `l` looks ahead while the wall stays, or goes back to it; `u` sends it up there.
 * Escape takes away what lies over the page on the wall, where it does so itself, and what is prepared, before anything
 * ends. Whether it did anything.
 */
export function runPresenterKey(key: string, { overlay, typed }: WallUi): boolean {
  const { show } = appStore.getState();
  const presenter = showPresenter();
  const isHeld = showStatus()?.isHeld ?? false;
  if (key === 'Escape') return overlay === null && typed === '' && leave(isHeld);
  if (pointerKeys.includes(key)) return show.emphasis === null;
  if (key === 'l') isHeld ? presenter?.drop() : presenter?.hold();
  else if (key === 'u' && isHeld) presenter?.release();
  else return false;
  return true;
}

/** Whether there was anything to leave before the show. */
function leave(isHeld: boolean): boolean {
  const state = appStore.getState();
  const page = selectShownPage(state);
  const own = page && viewOf(page);
  if (state.show.blank) return false;
  if (state.figure !== null) state.openFigure(null);
  else if (isSheetOpen(state, 'indicator')) state.openIndicator(own?.indicator ?? null);
  else if (isSheetOpen(state, 'project')) state.openProject(own?.project ?? null);
  else if (isHeld) showPresenter()?.drop();
  else return false;
  return true;
}
