import type { AppStoreApi } from '../../store/store';

const START = '#order=';

/**
 * Passes a running order in the address to the organiser, now and whenever such a link is pasted into the open window.
 * Call it before the view is read from the address: opened from disk, the view is in the hash as well.
 */
export function startOrderLinks(store: AppStoreApi, window: Window): () => void {
  const take = () => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith(START)) return;
    // The order now belongs to the user: a reload must not bring back what was deleted since.
    window.history.replaceState(null, '', pathname + search);
    store.getState().setOrganiser({ isOpen: true, link: hash });
  };
  take();
  window.addEventListener('hashchange', take);
  return () => window.removeEventListener('hashchange', take);
}
