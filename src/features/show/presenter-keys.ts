import { isSheetOpen, selectShownPage, viewOf } from '../../store/show';
import { appStore } from '../../store/store';
import type { WallUi } from './present-commands';
import { showPresenter, showStatus } from './show-window';

/** Pointer tools are useful only over the page itself, which this window does not have. */
const pointerKeys = ['x', 'e', 'h'];

/**
 * Runs a key that only the presenter's window has: `l` holds the wall to look ahead, or drops what was prepared; `u` sends
 * it to the wall. Escape closes a sheet on the wall's page, then drops what is prepared, before it can end the show.
 * Returns whether the key did anything.
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

/** Closes a sheet or drops the prepared view; false if the wall's own Escape should act. */
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
