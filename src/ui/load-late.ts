import { useEffect, useSyncExternalStore } from 'react';

/** How often a part that could not be fetched is asked for again while its place is shown. */
const AGAIN_MS = 15_000;

type LateState<T> =
  | Readonly<{ status: 'coming' }>
  | Readonly<{ status: 'failed'; error: Error }>
  | Readonly<{ status: 'ready'; value: T }>;

/** Code in a file of its own that the page fetches after its start. */
export type Late<T> = Readonly<{
  /** Fetches it once, ahead or when needed. Rejects where it cannot be fetched; the next call then tries again. */
  fetch: () => Promise<T>;
  /** Tries again and says that it is coming. */
  retry: () => void;
  state: () => LateState<T>;
  subscribe: (listener: () => void) => () => void;
}>;

/**
 * The one way to load code late. React's `lazy` suspends even when its file is there, and keeps a failure for ever; this
 * is a small store instead, which `useLate` and `LatePart` read.
 */
export function loadLate<T>(load: () => Promise<T>): Late<T> {
  let state: LateState<T> = { status: 'coming' };
  let loading: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: LateState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const begin = async () => {
    try {
      const value = await load();
      await stylesThere();
      become({ status: 'ready', value });
      return value;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      loading = null;
      // A failure that nobody waits for is no state: whoever shows the part asks again.
      if (listeners.size > 0) become({ status: 'failed', error });
      throw error;
    }
  };
  const fetch = () => {
    loading ??= begin();
    return loading;
  };
  return {
    fetch,
    retry: () => {
      if (state.status === 'failed') become({ status: 'coming' });
      tryFetch(fetch);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && state.status === 'failed') state = { status: 'coming' };
      };
    },
  };
}

/** How it stands with late code, which this asks for once it is wanted, and after a failure from time to time again. */
export function useLate<T>(late: Late<T>, isWanted = true): LateState<T> {
  const state = useSyncExternalStore(late.subscribe, late.state, late.state);
  const { status } = state;
  useEffect(() => {
    if (!isWanted || status === 'ready') return;
    const ask = () => tryFetch(late.fetch);
    if (status === 'coming') return ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => clearInterval(timer);
  }, [late, status, isWanted]);
  return state;
}

/** For those who read from the state how it ended. */
function tryFetch(fetch: () => Promise<unknown>): void {
  fetch().catch(() => undefined);
}

/** Files of styles that did not come. */
const lostStyles = new Set<HTMLLinkElement>();
// Nothing is lost while the page is rendered at build time, where there is no document.
if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostStyles.add(target);
    },
    true,
  );
}

/**
 * Vite asks for each file of styles only once, and lets only the first part wait for it: others in the same file, and a
 * part that is tried again, would come unstyled.
 */
async function stylesThere(): Promise<void> {
  if (typeof document === 'undefined') return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  // A file that failed has an empty sheet in Chromium.
  await Promise.all(links.filter((link) => link.sheet === null || lostStyles.has(link)).map(arrival));
}

function arrival(link: HTMLLinkElement): Promise<void> {
  const coming = lostStyles.has(link) ? (link.cloneNode() as HTMLLinkElement) : link;
  return new Promise((resolve, reject) => {
    coming.addEventListener('load', () => resolve());
    coming.addEventListener('error', () => reject(new Error(`Failed to fetch ${link.href}`)));
    if (lostStyles.delete(link)) link.replaceWith(coming);
  });
}
