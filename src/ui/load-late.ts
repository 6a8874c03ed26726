import { useEffect, useSyncExternalStore } from 'react';

/** Interval between retries of a failed part while its place is shown. */
const AGAIN_MS = 15_000;

type LateState<T> =
  | Readonly<{ status: 'coming' }>
  | Readonly<{ status: 'failed'; error: Error }>
  | Readonly<{ status: 'ready'; value: T }>;

/** Code in its own file that the page fetches after startup. */
export type Late<T> = Readonly<{
  /** Fetches it once, ahead or when needed. Rejects if that fails; the next call then tries again. */
  fetch: () => Promise<T>;
  /** Tries again, with status `coming` meanwhile. */
  retry: () => void;
  state: () => LateState<T>;
  subscribe: (listener: () => void) => () => void;
}>;

/**
 * The one way to load code late. React's `lazy` suspends even if its file is loaded, and keeps a failure
 * forever; this is a small store instead, which `useLate` and `LatePart` read.
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
      // A failure without listeners is not kept: the part is fetched again when it is shown.
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

/** The state of late code. Fetches it once it is wanted, and retries at intervals after a failure. */
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

/** For callers that read the outcome from the state. */
function tryFetch(fetch: () => Promise<unknown>): void {
  fetch().catch(() => undefined);
}

/** Style sheets that failed to load. */
const lostStyles = new Set<HTMLLinkElement>();
// There is no document while prerendering.
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
 * Vite requests each style sheet only once, and only the first part waits for it: other parts in the same
 * file, and a part that is retried, would appear unstyled.
 */
async function stylesThere(): Promise<void> {
  if (typeof document === 'undefined') return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  // In Chromium, a file that failed has an empty sheet, not null.
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
