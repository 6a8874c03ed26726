import { type Preferences, preferenceKeys, type StorageRow, stateTable } from './state-table';
import type { AppStoreApi } from './store';

const STORAGE_KEY = 'yiping.preferences';

const rows: { readonly [K in keyof Preferences]: StorageRow<Preferences[K]> } = stateTable;

/**
 * Takes the preferences from this browser's storage and keeps them there, and follows what its other windows keep there:
 * their running orders must not be overwritten with older ones. Storage may be switched off, full, or hold something else;
 * the defaults serve then, and a change lasts until the page is closed. How the figures look is no loss to speak of;
 * running orders are, so whoever changes those is told to save them as a file. Another window's language waits for its
 * words: `bring` gives what to wait for, null where they are there.
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
    // Without its words this window keeps its language, and all else until it is loaded again.
    if (words !== null) words.then(read, () => undefined);
    else read();
  };
  read();
  window.addEventListener('storage', onStorage);
  const unsubscribe = store.subscribe((state, previous) => {
    // A picture within another window chooses nothing of its own.
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
    // Even the property window.localStorage throws where a policy forbids storage.
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
