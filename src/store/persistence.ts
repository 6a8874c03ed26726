import { type Preferences, preferenceKeys, type StorageRow, stateTable } from './state-table';
import type { AppStoreApi } from './store';

const STORAGE_KEY = 'yiping.preferences';

const rows: { readonly [K in keyof Preferences]: StorageRow<Preferences[K]> } = stateTable;

/**
 * Reads the preferences from this browser's storage, saves changes, and follows changes by other windows,
 * whose running orders must not be overwritten with older ones. Storage may be off, full, or hold something
 * else; then the defaults apply, and a change lasts until the page is closed. Losing display settings is
 * harmless; losing running orders is not, so a notice tells the user to save those as a file. A language set
 * in another window waits for its words: `bring` returns the promise to wait for, or null if they are loaded.
 */
export function startPersistence(
  store: AppStoreApi,
  storage: () => Storage,
  bring: (language: Preferences['language']) => Promise<void> | null = () => null,
): () => void {
  let isReading = false;
  const read = () => {
    isReading = true;
    store.getState().setPreferences(readPreferences(storage));
    isReading = false;
  };
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== STORAGE_KEY) return;
    const { language } = readPreferences(storage);
    const words = language === undefined ? null : bring(language);
    // If the words fail to load, this window keeps all its preferences until it is reloaded.
    if (words !== null) words.then(read, () => undefined);
    else read();
  };
  read();
  window.addEventListener('storage', onStorage);
  const unsubscribe = store.subscribe((state, previous) => {
    // A preview inside another window has no preferences of its own.
    if (isReading || state.role === 'preview') return;
    if (preferenceKeys.every((key) => state[key] === previous[key])) return;
    const preferences = Object.fromEntries(preferenceKeys.map((key) => [key, state[key]]));
    try {
      storage().setItem(STORAGE_KEY, JSON.stringify(preferences));
    } catch {
      const kind = 'orders-not-kept';
      const { notices, showView } = store.getState();
      const isSaid = notices.some((notice) => notice.kind === kind);
      if (state.orders !== previous.orders && !isSaid) showView({}, [{ kind }]);
    }
  });
  return () => {
    unsubscribe();
    window.removeEventListener('storage', onStorage);
  };
}

function readPreferences(storage: () => Storage): Partial<Preferences> {
  try {
    // Even accessing window.localStorage throws where a policy forbids storage.
    const stored: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const values = new Map(Object.entries(stored));
    return Object.fromEntries(
      preferenceKeys.flatMap((key) => {
        const value = rows[key].read(values.get(key));
        return value === undefined ? [] : [[key, value]];
      }),
    );
  } catch {
    return {};
  }
}
