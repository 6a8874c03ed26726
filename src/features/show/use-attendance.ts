import { useEffect, useRef } from 'react';
import type { Clauses } from '../../model/filter/filters';
import { IDLE_AFTER_PAUSE, IDLE_AFTER_TOUCH } from '../../model/show/auto-play';
import type { AppState } from '../../store/app-state';
import { carriedFrom } from '../../store/show';
import { undoneInShow } from '../../store/state-table';
import { appStore, useAppStore } from '../../store/store';
import { goOnUnattended } from './unattended';

/** What changes so soon after a touch was done by it, and not by an address or by data. */
const SOON = 1000;

/**
 * Pauses a show that runs by itself as soon as somebody does anything with its page, and lets it go on when nobody has
 * touched it for a while: without what they opened and filtered, for whoever comes by next. What turns pages, the pause
 * itself and what lies over the page (`isHeld` while there is any) are no reason to pause.
 */
export function useAttendance(isOn: boolean, isHeld: boolean, leave: () => void): void {
  const touchedAt = useRef(0);
  /** What was filtered before the touch that paused; null: the pause, if any, is somebody's own. */
  const before = useRef<Clauses | null>(null);
  const isPaused = useAppStore(({ show }) => show.paused);
  useEffect(() => {
    if (!isPaused) before.current = null;
  }, [isPaused]);

  useEffect(() => {
    if (!isOn) return;
    const pause = (state: AppState) => {
      if (appStore.getState().show.paused) return;
      before.current = carriedFrom(state);
      appStore.getState().setShow({ paused: true });
    };
    const onTouch = () => {
      touchedAt.current = Date.now();
    };
    const isSoon = () => Date.now() - touchedAt.current < SOON;
    const onMove = () => {
      if (document.querySelector('[data-wall][data-tool]')) onTouch();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      onTouch();
      if (key === 'Tab' && !isOverPage(document.activeElement)) pause(appStore.getState());
    };
    const onClick = ({ target }: MouseEvent) => {
      const state = appStore.getState();
      if (!state.show.blank && !isOverPage(target as Element)) pause(state);
    };
    const stop = appStore.subscribe((state, previous) => {
      // Somebody turns the pages of a paused show from another window.
      if (state.slide !== previous.slide && state.show.paused) onTouch();
      else if (state.slide === previous.slide && isSoon() && isUsed(state, previous)) pause(previous);
    });
    const passive = { capture: true, passive: true } as const;
    document.addEventListener('keydown', onKey, passive);
    document.addEventListener('pointerdown', onTouch, passive);
    document.addEventListener('pointermove', onMove, passive);
    document.addEventListener('wheel', onTouch, passive);
    document.addEventListener('click', onClick, passive);
    return () => {
      stop();
      document.removeEventListener('keydown', onKey, passive);
      document.removeEventListener('pointerdown', onTouch, passive);
      document.removeEventListener('pointermove', onMove, passive);
      document.removeEventListener('wheel', onTouch, passive);
      document.removeEventListener('click', onClick, passive);
    };
  }, [isOn]);

  useEffect(() => {
    if (!isOn || !isHeld) return;
    let timer: ReturnType<typeof setTimeout>;
    touchedAt.current = Date.now();
    const wake = () => {
      const now = Date.now();
      touchedAt.current = Math.min(touchedAt.current, now);
      const isOwn = appStore.getState().show.paused && before.current === null;
      const left = touchedAt.current + (isOwn ? IDLE_AFTER_PAUSE : IDLE_AFTER_TOUCH) - now;
      if (left > 0) {
        timer = setTimeout(wake, left);
        return;
      }
      leave();
      goOnUnattended(appStore, before.current ?? carriedFrom(appStore.getState()));
    };
    wake();
    return () => clearTimeout(timer);
  }, [isOn, isHeld, leave]);
}

/** Dialogs, what turns pages or stops them, and tools: time stands still with them, or goes on, whatever is pressed. */
function isOverPage(element: Element | null): boolean {
  return element?.closest('dialog, [data-turns], [data-tool]') != null;
}

/** Whether something of the page was used that Back would undo, or picked out. */
function isUsed(state: AppState, previous: AppState): boolean {
  return (
    state.show.emphasis !== previous.show.emphasis || undoneInShow.some((key) => state[key] !== previous[key])
  );
}
