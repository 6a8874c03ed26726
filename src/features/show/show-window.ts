import { useLayoutEffect, useSyncExternalStore } from 'react';
import { appStore } from '../../store/store';
import { BEAT, createShowChannel, type ShowChannel, type ShowStatus } from './show-channel';
import { keepShow, randomId, readKeptShow, showOf, windowName } from './show-identity';
import { startPreview } from './show-preview';

const CHANNEL = 'yiping.show';

type Running = Readonly<{ presenter: ShowChannel['presenter']; stop: () => void }>;
let running: Running | null = null;

let status: ShowStatus | null = null;
const listeners = new Set<() => void>();

/**
 * Joins this window to its show when it first shows one, and keeps it joined: a presenter can resume a show that has
 * ended on the wall. A preview receives what to show instead. `turn` applies a change to another page; only the first
 * call's `turn` is used.
 */
export function useShowWindow(turn: (change: () => void) => void = (change) => change()): void {
  useLayoutEffect(() => {
    const isPreview = appStore.getState().role === 'preview';
    running ??= isPreview ? { presenter: null, stop: startPreview(appStore, window) } : startChannel(turn);
  }, [turn]);
}

/** null until this window has joined its show. */
export function useShowStatus(): ShowStatus | null {
  return useSyncExternalStore(subscribe, showStatus);
}

export function showStatus(): ShowStatus | null {
  return status;
}

/** The presenter's actions on the show that are not store actions; null on the wall. */
export function showPresenter(): ShowChannel['presenter'] {
  return running?.presenter ?? null;
}

/** For tests, whose windows are never closed. */
export function leaveShow(): void {
  running?.stop();
  running = null;
  tell(null);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(next: ShowStatus | null) {
  status = next;
  for (const listener of listeners) listener();
}

function startChannel(turn: (change: () => void) => void): Running {
  const storage = () => window.sessionStorage;
  const kept = readKeptShow(storage);
  const role = appStore.getState().role === 'presenter' ? 'presenter' : 'wall';
  const link = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  const { speak, comeBack, bye, receive, presenter, stop } = createShowChannel({
    store: appStore,
    role,
    windowId: randomId(),
    ...showOf(window.name, kept, appStore.getState().show.startedAt !== 0),
    newShow: randomId,
    kept,
    post: (message) => link?.postMessage(message),
    now: Date.now,
    turn,
    bounds: () => ({
      left: window.screenX,
      top: window.screenY,
      width: window.innerWidth,
      height: window.innerHeight,
    }),
    onStatus: (next) => {
      window.name = windowName(role, next.show);
      keepShow(storage, next);
      tell(next);
    },
  });
  link?.addEventListener('message', ({ data }) => receive(data));
  const timer = setInterval(speak, BEAT);
  const onShown = () => {
    if (document.visibilityState === 'visible') comeBack();
  };
  const heard = [
    [document, 'visibilitychange', onShown],
    [document, 'resume', comeBack],
    [window, 'pageshow', comeBack],
    [window, 'resize', speak],
    [window, 'pagehide', bye],
  ] as const;
  for (const [target, type, listener] of heard) target.addEventListener(type, listener);
  return {
    presenter,
    stop: () => {
      clearInterval(timer);
      for (const [target, type, listener] of heard) target.removeEventListener(type, listener);
      stop();
      link?.close();
      window.name = '';
    },
  };
}
