import type { AppState } from './app-state';
import { undoneInShow } from './state-table';
import type { AppStoreApi } from './store';
import { decodeView, encodeView } from './url-codec';

/**
 * Keeps the address and the view in sync: reads the address at once (call it before the first render), makes
 * one history entry per action, and follows Back and Forward. Returns a function that stops it.
 */
export function startUrlSync(store: AppStoreApi, window: Window): () => void {
  let shown = '';
  let isReading = false;

  const write = (how: 'pushState' | 'replaceState') => {
    const query = encodeView(store.getState());
    if (query === shown) return;
    try {
      window.history[how](null, '', addressWith(query, window.location));
      shown = query;
    } catch {
      // Browsers refuse too many entries in a short time; the next action then updates the address.
    }
  };

  const follow = (state: AppState, previous: AppState) => {
    if (!isReading) write(isUndoable(state, previous) ? 'pushState' : 'replaceState');
  };

  const read = () => {
    const query = queryIn(window.location);
    const { view, notices } = decodeView(query);
    // An address of a newer version stays until the user acts: that version may still open it.
    const isNewer = notices.some(({ kind }) => kind === 'newer-address');
    shown = isNewer ? encodeView(view) : query;
    isReading = true;
    store.getState().showView(view, notices);
    isReading = false;
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
 * Whether Back undoes the change. While presenting it undoes changes to a page but not page turns: hours of
 * turns would bury everything else. A preview inside another window has no history of its own.
 */
function isUndoable(state: AppState, previous: AppState): boolean {
  if (state.role === 'preview') return false;
  // A correction of the view comes with a notice; Back must not restore what it removed.
  if (state.notices !== previous.notices) return false;
  if (state.present === null || state.present !== previous.present) return true;
  return state.slide === previous.slide && undoneInShow.some((key) => state[key] !== previous[key]);
}

/** On file:, older browsers let a page change only the fragment of its address. */
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
