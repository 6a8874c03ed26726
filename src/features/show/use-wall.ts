import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AppState } from '../../store/app-state';
import { isAnySheetOpen } from '../../store/show';
import { appStore } from '../../store/store';
import { isTypedInto, keyOf, useKeyCommands } from '../../ui/use-key-commands';
import {
  type PresentCommandId,
  presentCommands,
  type Tool,
  type WallOverlay,
  type WallUi,
} from './present-commands';

/** More is no page number; the next digit begins another one. */
const MOST_DIGITS = 3;
/** Milliseconds after which a number that nobody confirmed goes away. */
const TYPED_STAYS = 3000;
/** So soon after the full screen was left, Escape was meant for that. */
const ESCAPE_STAYS = 500;

/** What is open on this wall, and its keys. */
export function useWall(
  openPresenter: () => void,
  /** Keys that only this window has: whether the key was one of them, and is done with. */
  runOwnKey?: (key: string, wall: WallUi) => boolean,
): Readonly<{ wall: WallUi; run: (id: PresentCommandId) => void }> {
  const [overlay, setOverlay] = useState<WallOverlay | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const [typed, setTyped] = useState('');
  const [wiped, setWiped] = useState(0);
  const wall = useMemo<WallUi>(
    () => ({
      overlay,
      setOverlay,
      tool,
      setTool,
      typed,
      setTyped,
      wiped,
      wipe: () => setWiped((times) => times + 1),
      toggleFullScreen,
      openPresenter,
    }),
    [overlay, tool, typed, wiped, openPresenter],
  );
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(''), TYPED_STAYS);
    return () => clearTimeout(timer);
  }, [typed]);
  const contextOf = useCallback(() => ({ store: appStore, wall }), [wall]);
  const byKeyboard = useFocusByKeyboard();
  const leftFullScreenAt = useFullScreenLeft();
  const isTaken = useCallback(
    (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (isForOthers(event, key, wall, byKeyboard.current)) return true;
      if (key === 'Escape' && Date.now() - leftFullScreenAt.current < ESCAPE_STAYS) return true;
      if (runOwnKey?.(key, wall)) {
        event.preventDefault();
        return true;
      }
      if (/^\d$/.test(key)) setTyped((digits) => (digits + key).slice(-MOST_DIGITS));
      return false;
    },
    [wall, runOwnKey, byKeyboard, leftFullScreenAt],
  );
  return { wall, run: useKeyCommands(presentCommands, contextOf, isTaken) };
}

/** Keys that a dialog, a field or a mark under the keyboard takes. A mark that was clicked takes none: the clicker wins. */
function isForOthers(event: KeyboardEvent, key: string, wall: WallUi, byKeyboard: boolean): boolean {
  const state = appStore.getState();
  // A picture within another window is only looked at.
  if (state.role === 'preview') return true;
  if (key === 'F5') return false;
  if (key.length === 1 && key !== ' ' && !state.singleKeys) return true;
  if (isTypedInto(event)) return true;
  // A page key closes what is open over the page: who turns pages from afar cannot reach for its button.
  if (isInDialog(state, wall)) return !/^Page(Up|Down)$/.test(key);
  const isOfMarks = /^(Arrow|Enter$| $|Home$|End$)/.test(key);
  return (
    isOfMarks && byKeyboard && document.activeElement?.closest('button, [data-mark], summary, a') != null
  );
}

/** The menu and the help are dialogs; so are sources and details, which the presenter sees in a picture only. */
function isInDialog(state: AppState, { overlay }: WallUi): boolean {
  return overlay === 'menu' || overlay === 'help' || (state.role === null && isAnySheetOpen(state));
}

/** Whether the keyboard put the focus where it is. Browsers forget that the pointer did as soon as a key is pressed. */
function useFocusByKeyboard() {
  const byKeyboard = useRef(false);
  useEffect(() => {
    let last: 'key' | 'pointer' | 'leaving' = 'key';
    const onKey = ({ key }: KeyboardEvent) => {
      last = /^(Escape|PageUp|PageDown)$/.test(key) ? 'leaving' : 'key';
      // Its group would take the key first, to move the focus.
      if (!byKeyboard.current && /^(Arrow|Home$|End$)/.test(key)) leaveMark();
    };
    const onPointer = () => {
      last = 'pointer';
      byKeyboard.current = false;
    };
    const onFocus = () => {
      // A dialog that is left gives the focus back to what opened it, by whichever of both that was.
      if (last !== 'leaving') byKeyboard.current = last === 'key';
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('focusin', onFocus, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('focusin', onFocus, true);
    };
  }, []);
  return byKeyboard;
}

function leaveMark(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('main [data-mark]')) focused.blur();
}

/** When the full screen was last left, by the browser's own Escape or otherwise; page and show stay. */
function useFullScreenLeft() {
  const leftAt = useRef(0);
  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) leftAt.current = Date.now();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return leftAt;
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // Refused where a policy forbids it; the show goes on in the window.
  done?.catch(() => undefined);
}
