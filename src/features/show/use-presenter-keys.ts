import { type RefObject, useEffect } from 'react';
import { isSheetOpen, selectShownPage, viewOf } from '../../store/show';
import { appStore } from '../../store/store';
import { isTypedInto, keyOf } from '../../ui/use-key-commands';
import { showChannel } from './show-window';

/**
 * What only the presenter's window does: `l` looks ahead while the wall stays, or goes back to it; `u` sends it up there.
 * Escape takes away what lies over the page on the wall, where it does so itself, and what is prepared, before anything
 * ends. To be called before the keys of all windows are; `mayLeave`: nothing in this window is open.
 */
export function usePresenterKeys(mayLeave: RefObject<boolean>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForOthers(event)) return;
      const key = keyOf(event);
      const isDone = key === 'Escape' ? mayLeave.current && leave() : runLetter(key);
      if (isDone) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [mayLeave]);
}

function isForOthers(event: KeyboardEvent): boolean {
  const isHeldDown = event.ctrlKey || event.altKey || event.metaKey;
  return (
    event.defaultPrevented ||
    isHeldDown ||
    isTypedInto(event) ||
    document.querySelector('dialog[open]') !== null
  );
}

/** Tools for the pointer are of use only where the page itself lies under it. */
const pointerKeys = ['x', 'e', 'h'];

function runLetter(key: string): boolean {
  if (pointerKeys.includes(key)) return appStore.getState().show.emphasis === null;
  const channel = showChannel();
  if (!channel || !appStore.getState().singleKeys) return false;
  const { isHeld } = channel.status();
  if (key === 'l') isHeld ? channel.drop() : channel.hold();
  else if (key === 'u' && isHeld) channel.release();
  else return false;
  return true;
}

/** Whether there was anything to leave before the show. */
function leave(): boolean {
  const state = appStore.getState();
  const page = selectShownPage(state);
  const own = page && viewOf(page);
  if (state.show.blank) return false;
  if (state.figure !== null) state.openFigure(null);
  else if (isSheetOpen(state, 'indicator')) state.openIndicator(own?.indicator ?? null);
  else if (isSheetOpen(state, 'project')) state.openProject(own?.project ?? null);
  else if (showChannel()?.status().isHeld) showChannel()?.drop();
  else return false;
  return true;
}
