import { useEffect, useLayoutEffect, useState } from 'react';
import { dataClient } from '../../data/query-client';
import { createRefresher } from '../../data/refresh-data';
import type { Clauses } from '../../model/filter/clauses';
import {
  beginTurning,
  heldTurning,
  IDLE_AFTER_PAUSE,
  IDLE_AFTER_TOUCH,
  nextTurning,
  nextWait,
  setRight,
  type Turning,
} from '../../model/show/auto-play';
import type { AppState, Slide } from '../../store/app-state';
import { carriedFrom, isAnySheetOpen, selectShownPage, selectShownPages, viewOf } from '../../store/show';
import { appStore } from '../../store/store';
import { keyOf } from '../../ui/use-key-commands';
import { pauseKeys, type WallUi } from './present-commands';
import { withTransition } from './transition';

/** Turns the wall's pages automatically; null if they do not turn by themselves. */
export function useAutoPlay(wall: WallUi): Turning | null {
  const [turning, setTurning] = useState<Turning | null>(null);
  const [player] = useState(() => createPlayer(wall, setTurning));
  useLayoutEffect(() => player.open(wall), [player, wall]);
  useEffect(() => player.start(), [player]);
  return turning;
}

/** Regions and periods of the view and of every page: new data must be complete for all of them. */
function placesOfShow() {
  const state = appStore.getState();
  return [state, ...selectShownPages(state).map(viewOf)];
}

/**
 * Turns pages on the wall only; presenters follow. Every screen of a page gets the page's whole time, as each has as much
 * to read. A touch pauses; after some time without one the show goes on, without what was opened and filtered, for the
 * next visitors. `wake` runs after every change and by one timer, and decides from the state and the clock what to do.
 */
function createPlayer(opened: WallUi, onTurning: (turning: Turning | null) => void) {
  const refresher = createRefresher(dataClient, appStore, placesOfShow);
  let wall = opened;
  let turning: Turning | null = null;
  /** The slide that `turning` belongs to, and its seconds. */
  let slide: Slide | null = null;
  let seconds: number | null = null;
  /** The previous page's turning, if its time ran out and this player turned the page. */
  let over: Turning | null = null;
  let isMoving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt = 0;
  /** At the last wake the page's time stood still, waiting for a touch or the end of the idle time. */
  let isWaiting = false;
  /** Filters before the touch that paused; null if no touch did. */
  let before: Clauses | null = null;

  function turningNow(state: AppState, now: number): Turning | null {
    const duration = secondsOf(state);
    const last = over;
    const isOther = state.slide !== slide || duration !== seconds;
    [slide, seconds, over] = [state.slide, duration, null];
    if (duration === null) return null;
    const isStill = isHeld(state, wall);
    if (!isOther) return turning && heldTurning(setRight(turning, now), now, isStill);
    // The pages of a paused show may be turned from another window.
    touchedAt = now;
    return last
      ? nextTurning(last, duration * 1000, now, isStill)
      : beginTurning(duration * 1000, now, isStill);
  }

  function wake() {
    clearTimeout(timer);
    const now = Date.now();
    const state = appStore.getState();
    const next = turningNow(state, now);
    if (next !== turning) onTurning(next);
    turning = next;
    if (!state.show.paused) before = null;
    const isStill = next?.from === null;
    if (isStill && !state.show.blank) waitForTouch(state.show.paused && !before, now);
    else isWaiting = false;
    if (next && !isStill) run(next, now);
  }

  function waitForTouch(isMeant: boolean, now: number) {
    touchedAt = isWaiting ? Math.min(touchedAt, now) : now;
    isWaiting = true;
    const wait = touchedAt + (isMeant ? IDLE_AFTER_PAUSE : IDLE_AFTER_TOUCH) - now;
    if (wait > 0) timer = setTimeout(wake, wait);
    else goOn(now);
  }

  function run(running: Turning, now: number) {
    const { wait, isForLook } = nextWait(running, now);
    if (wait > 0) {
      timer = setTimeout(wake, wait);
      if (!isForLook) void refresher.look();
    } else if (!isMoving) {
      isMoving = true;
      refresher.apply();
      withTransition(() => {
        isMoving = false;
        // The page may have been turned while the browser prepared the transition.
        if (running !== turning) return wake();
        over = running;
        appStore.getState().forward(true);
      });
    }
  }

  function goOn(now: number) {
    touchedAt = now;
    wall.setOverlay(null);
    wall.setTool(null);
    const state = appStore.getState();
    state.goOnUnattended(before ?? carriedFrom(state));
  }

  function onTouch(event: Event) {
    const state = appStore.getState();
    // With a tool, the pointer is in use without being pressed.
    if (event.type === 'pointermove' && wall.tool === null) return;
    touchedAt = Date.now();
    // A touch on the pause control must not also pause here.
    if (isOfPause(event) || state.show.paused || secondsOf(state) === null) return;
    before = carriedFrom(state);
    state.setShow({ paused: true });
  }

  return {
    open: (next: WallUi) => {
      wall = next;
      wake();
    },
    start: () => {
      const touches = ['pointerdown', 'pointermove', 'click', 'wheel', 'keydown'];
      const passive = { capture: true, passive: true } as const;
      const unsubscribe = appStore.subscribe(wake);
      for (const type of touches) document.addEventListener(type, onTouch, passive);
      wake();
      return () => {
        clearTimeout(timer);
        turning = null;
        unsubscribe();
        for (const type of touches) document.removeEventListener(type, onTouch, passive);
        refresher.stop();
      };
    },
  };
}

function isOfPause(event: Event): boolean {
  if (event instanceof KeyboardEvent) return pauseKeys.includes(keyOf(event));
  return event.target instanceof Element && event.target.closest('[data-pauses]') !== null;
}

/** Seconds that the page in view stays; null if this window does not turn pages by itself. */
function secondsOf(state: AppState): number | null {
  const { present, role, autoplay } = state;
  if (present === null || role !== null || autoplay === null) return null;
  return selectShownPage(state)?.seconds ?? autoplay;
}

/** Whether the page stays because someone is looking closer. */
function isHeld(state: AppState, { overlay, tool }: WallUi): boolean {
  const { blank, paused, emphasis } = state.show;
  const isOpen = overlay !== null || tool !== null || isAnySheetOpen(state);
  return isOpen || blank || paused || emphasis !== null;
}
