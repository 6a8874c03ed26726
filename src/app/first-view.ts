import { isSettled } from '../data/loadable';
import { type AppStoreApi, setRendered } from '../store/store';

/** On #root as long as it holds what was rendered at build time. */
export const RENDERED = 'data-rendered';

/**
 * Waits until the files of the view are in the store, from which React then takes the page over as it was rendered from
 * them. Rejects where any of them is refused.
 */
export function dataArrived(store: AppStoreApi): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { shared, files } = store.getState();
      const all = [shared, ...Object.values(files)];
      if (all.some(({ status }) => status === 'failed')) reject(new Error('A data file is refused.'));
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
