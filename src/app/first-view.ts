import { isSettled } from '../data/loadable';
import { type AppStoreApi, setRendered } from '../store/store';

/** Attribute of #root while it holds the prerendered page. */
export const RENDERED = 'data-rendered';

/**
 * Waits until the view's files are in the store and makes them the state that React hydrates the page with.
 * Rejects if any of them is refused.
 */
export function dataArrived(store: AppStoreApi): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { shared, files } = store.getState();
      const all = [shared, ...Object.values(files)];
      if (all.some(({ status }) => status === 'failed')) reject(new Error('A data file was refused.'));
      else if (!isSettled(all)) return;
      else {
        setRendered({ shared, files });
        resolve();
      }
      unsubscribe();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
