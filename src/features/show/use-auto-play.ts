import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dataClient } from '../../data/query-client';
import {
  beginTurning,
  heldTurning,
  nextTurning,
  nextWait,
  setRight,
  type Turning,
} from '../../model/show/auto-play';
import type { AppState, Slide } from '../../store/app-state';
import { createRefresher } from '../../store/refresh-data';
import { forward, isSheetOpen, selectShownPage } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import type { WallUi } from './present-commands';
import { withTransition } from './transition';
import { useAttendance } from './use-attendance';

/**
 * Turns pages by themselves, on the wall alone: the windows of the presenter follow it. Every screen of a page gets the
 * page's whole time, as there is as much to read on each. One timer at a time, so that it can run for days.
 */
export function useAutoPlay({ overlay, setOverlay, tool, setTool }: WallUi): Turning | null {
  const seconds = useAppStore(secondsOf);
  const slide = useAppStore((state) => state.slide);
  const isBlank = useAppStore(({ show }) => show.blank);
  const isHeld = useAppStore(isHeldByView) || overlay !== null || tool !== null;
  const [turning, setTurning] = useState<Turning | null>(null);
  /** The slide that was turned to by itself, and the time of the one before. */
  const turned = useRef<Readonly<{ slide: Slide; before: Turning }> | null>(null);

  const refresher = useMemo(() => createRefresher(dataClient, appStore), []);
  useEffect(() => refresher.stop, [refresher]);

  const leave = useCallback(() => {
    setOverlay(null);
    setTool(null);
  }, [setOverlay, setTool]);
  useAttendance(seconds !== null, isHeld && !isBlank, leave);

  useLayoutEffect(() => {
    const now = Date.now();
    const before = turned.current?.slide === slide ? turned.current.before : null;
    turned.current = null;
    if (seconds === null) setTurning(null);
    else if (before) setTurning(nextTurning(before, seconds * 1000, now, false));
    else setTurning(beginTurning(seconds * 1000, now, false));
  }, [seconds, slide]);

  useLayoutEffect(() => {
    if (turning) setTurning(heldTurning(turning, Date.now(), isHeld || isBlank));
  }, [turning, isHeld, isBlank]);

  useEffect(() => {
    if (!turning || turning.from === null) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const turn = () => {
      // Browsers take a moment to get ready for a transition, in which somebody may have turned the page.
      if (isOver) return;
      forward(appStore, true);
      turned.current = { slide: appStore.getState().slide, before: turning };
    };
    const wake = () => {
      const now = Date.now();
      const right = setRight(turning, now);
      const { wait, isForLook } = nextWait(turning, now);
      if (right !== turning) return setTurning(right);
      if (wait > 0) {
        if (!isForLook) void refresher.look();
        timer = setTimeout(wake, wait);
        return;
      }
      refresher.apply();
      withTransition(turn);
    };
    wake();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [turning, refresher]);

  return turning;
}

/** How long the page in view stays; null where pages do not turn by themselves in this window. */
function secondsOf(state: AppState): number | null {
  const { present, role, autoplay } = state;
  if (present === null || role !== null || autoplay === null) return null;
  return selectShownPage(state)?.seconds ?? autoplay;
}

/** While somebody looks closer the page stays. */
function isHeldByView(state: AppState): boolean {
  const { show, figure } = state;
  const isOpen = figure !== null || isSheetOpen(state, 'indicator') || isSheetOpen(state, 'project');
  return isOpen || show.paused || show.emphasis !== null;
}
