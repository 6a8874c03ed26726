import type { AppState } from './app-state';
import { undoneInShow } from './state-table';
import type { AppStoreApi } from './store';
import { unknownValues } from './unknown-values';
import { decodeView, encodeView } from './url-codec';

/**
 * Keeps the address and the view the same: reads the address at once (call it before the first render), makes one
 * history entry per action, and follows Back and Forward. Values that turn out not to exist are taken out of the present
 * entry without a new one. Returns a function that ends it.
 */
export function startUrlSync(store: AppStoreApi, window: Window): () => void {
  let shown = '';
  let silent = false;

  const write = (how: 'pushState' | 'replaceState') => {
    const query = encodeView(store.getState());
    if (query === shown) return;
    try {
      window.history[how](null, '', addressWith(query, window.location));
      shown = query;
    } catch {
      // Browsers refuse when there are very many entries in a short time; the address then follows with the next action.
    }
  };

  const silently = (change: () => void) => {
    const before = silent;
    silent = true;
    change();
    silent = before;
  };

  const follow = (state: AppState, previous: AppState) => {
    if (!silent) write(isUndoable(state, previous) ? 'pushState' : 'replaceState');
    const correction = unknownValues(store.getState());
    if (!correction) return;
    silently(() => store.getState().showView(correction.view, correction.notices));
    write('replaceState');
  };

  const read = () => {
    const query = queryIn(window.location);
    const { view, notices } = decodeView(query);
    // An address of a newer version stays as it is until somebody acts: it may be opened with that version yet.
    const isNewer = notices.some(({ kind }) => kind === 'newer-address');
    shown = isNewer ? encodeView(view) : query;
    silently(() => store.getState().showView(view, notices));
    write('replaceState');
  };

  read();
  const unsubscribe = store.subscribe(follow);
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}

/**
 * Whether Back undoes the change. While presenting it undoes what was done to a page, not the turning of pages: hours of
 * those would bury everything else. A picture within another window has no history of its own.
 */
function isUndoable(state: AppState, previous: AppState): boolean {
  if (state.role === 'preview') return false;
  if (state.present === null || state.present !== previous.present) return true;
  return state.slide === previous.slide && undoneInShow.some((key) => state[key] !== previous[key]);
}

/** Opened from a disk, older browsers let a page change only the part of its address after the #. */
function isOnDisk({ protocol }: Location): boolean {
  return protocol === 'file:';
}

function queryIn(location: Location): string {
  return isOnDisk(location) ? location.hash.slice(1) : location.search;
}

function addressWith(query: string, location: Location): string {
  const { pathname, search, hash } = location;
  return isOnDisk(location) ? `${pathname}${search}${query && `#${query}`}` : `${pathname}${query}${hash}`;
}
