import { useLayoutEffect, useSyncExternalStore } from 'react';
import { appStore } from '../../store/store';
import { BEAT, createShowChannel, type ShowChannel, type ShowStatus } from './show-channel';
import { keepShow, randomId, readKeptShow, showOf, windowName } from './show-identity';
import type { Message } from './show-message';
import { startPreview } from './show-preview';

const CHANNEL = 'yiping.show';

type Running = Readonly<{ channel: ShowChannel | null; stop: () => void }>;
let running: Running | null = null;
const started = new Set<() => void>();

/**
 * Joins this window to its show when one is first shown in it, and leaves it joined: a show that has ended on the wall can
 * be resumed by the presenter. A preview is told what to show instead. `turn` makes a change that shows another page; it
 * is that of whoever called first.
 */
export function useShowWindow(turn?: (change: () => void) => void): void {
  useLayoutEffect(() => {
    if (running) return;
    running =
      appStore.getState().role === 'preview'
        ? { channel: null, stop: startPreview(appStore, window) }
        : startChannel(turn);
    for (const listener of started) listener();
  }, [turn]);
}

/** null until this window has joined its show. */
export function useShowStatus(): ShowStatus | null {
  return useSyncExternalStore(subscribe, () => running?.channel?.status() ?? null);
}

/** What can be done to the show besides what its store does. */
export function showChannel(): ShowChannel | null {
  return running?.channel ?? null;
}

/** For tests, whose windows are never closed. */
export function leaveShow(): void {
  running?.stop();
  running = null;
}

function subscribe(listener: () => void) {
  let unsubscribe = running?.channel?.subscribe(listener);
  const onStart = () => {
    unsubscribe = running?.channel?.subscribe(listener);
    listener();
  };
  started.add(onStart);
  return () => {
    started.delete(onStart);
    unsubscribe?.();
  };
}

function startChannel(turn: ((change: () => void) => void) | undefined): Running {
  const storage = () => window.sessionStorage;
  const kept = readKeptShow(storage);
  const role = appStore.getState().role === 'presenter' ? 'presenter' : 'wall';
  const link = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  const channel = createShowChannel({
    store: appStore,
    role,
    windowId: randomId(),
    ...showOf(window.name, kept, appStore.getState().show.startedAt !== 0),
    kept,
    keep: (now) => keepShow(storage, now),
    post: (message: Message) => link?.postMessage(message),
    now: Date.now,
    ...(turn && { turn }),
    place: () => ({
      width: window.innerWidth,
      height: window.innerHeight,
      left: window.screenX,
      top: window.screenY,
    }),
  });
  const nameWindow = () => {
    window.name = windowName(role, channel.status().show);
  };
  nameWindow();
  channel.subscribe(nameWindow);
  link?.addEventListener('message', ({ data }) => channel.receive(data));
  const timer = setInterval(channel.beat, BEAT);
  const onShown = () => {
    if (document.visibilityState === 'visible') channel.hello();
  };
  document.addEventListener('visibilitychange', onShown);
  document.addEventListener('resume', channel.hello);
  window.addEventListener('pageshow', channel.hello);
  window.addEventListener('resize', channel.beat);
  window.addEventListener('pagehide', channel.bye);
  return {
    channel,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onShown);
      document.removeEventListener('resume', channel.hello);
      window.removeEventListener('pageshow', channel.hello);
      window.removeEventListener('resize', channel.beat);
      window.removeEventListener('pagehide', channel.bye);
      channel.stop();
      link?.close();
      window.name = '';
    },
  };
}
