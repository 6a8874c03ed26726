import type { AppStoreApi } from '../../store/store';

const START = '#order=';

/**
 * Hands a running order that the address carries to the organiser, now and whenever such a link is pasted into the open
 * window. Call it before the address is read for the view: opened from a disk, that is in the same part of it.
 */
export function startOrderLinks(store: AppStoreApi, window: Window): () => void {
  const take = () => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith(START)) return;
    // The order is the user's from now on; a reload must not bring back what was deleted since.
    window.history.replaceState(null, '', pathname + search);
    store.getState().setOrganiser({ isOpen: true, link: hash });
  };
  take();
  window.addEventListener('hashchange', take);
  return () => window.removeEventListener('hashchange', take);
}
