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

/** Of more typed digits only the last ones count. */
const MOST_DIGITS = 3;
/** Milliseconds after which an unconfirmed number disappears. */
const TYPED_STAYS = 3000;
/** Milliseconds after leaving full screen during which Escape is taken to have left it. */
const ESCAPE_STAYS = 500;

/** The wall's state outside the store, and its key handling. */
export function useWall(
  openPresenter: () => void,
  /** Runs a key that only this window has; true if it handled the key. */
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

/** Whether a dialog, field or keyboard-focused mark takes the key. A clicked mark takes none: the clicker wins. */
function isForOthers(event: KeyboardEvent, key: string, wall: WallUi, byKeyboard: boolean): boolean {
  const state = appStore.getState();
  // A preview in another window takes no keys.
  if (state.role === 'preview') return true;
  if (key === 'F5') return false;
  if (key.length === 1 && key !== ' ' && !state.singleKeys) return true;
  if (isTypedInto(event)) return true;
  // Page keys close a dialog: with a clicker its close button is out of reach.
  if (isInDialog(state, wall)) return !/^Page(Up|Down)$/.test(key);
  const isOfMarks = /^(Arrow|Enter$| $|Home$|End$)/.test(key);
  return (
    isOfMarks && byKeyboard && document.activeElement?.closest('button, [data-mark], summary, a') != null
  );
}

/** Menu and help are dialogs; so are sheets, except in the presenter's window, which shows them only in pictures. */
function isInDialog(state: AppState, { overlay }: WallUi): boolean {
  return overlay === 'menu' || overlay === 'help' || (state.role === null && isAnySheetOpen(state));
}

/** Whether the keyboard set the current focus. Browsers forget that the pointer did at the next key press. */
function useFocusByKeyboard() {
  const byKeyboard = useRef(false);
  useEffect(() => {
    let last: 'key' | 'pointer' | 'leaving' = 'key';
    const onKey = ({ key }: KeyboardEvent) => {
      last = /^(Escape|PageUp|PageDown)$/.test(key) ? 'leaving' : 'key';
      // Otherwise the mark's group would take the key to move the focus.
      if (!byKeyboard.current && /^(Arrow|Home$|End$)/.test(key)) leaveMark();
    };
    const onPointer = () => {
      last = 'pointer';
      byKeyboard.current = false;
    };
    const onFocus = () => {
      // A closed dialog returns the focus to its opener: whether key or pointer opened it still holds.
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

/** When full screen was last left, by the browser's own Escape or otherwise; the show goes on. */
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
  // A policy may forbid it; the show goes on in the window.
  done?.catch(() => undefined);
}
