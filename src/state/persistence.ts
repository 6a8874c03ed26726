import { type Preferences, preferenceKeys, type StorageRow, stateTable } from './state-table';
import type { AppStoreApi } from './store';

const STORAGE_KEY = 'yiping.preferences';

const rows: { readonly [K in keyof Preferences]: StorageRow<Preferences[K]> } = stateTable;

/**
 * Takes the preferences from this browser's storage and keeps them there. Storage may be switched off, full, or hold
 * something else; the defaults serve then, and a change lasts until the page is closed. That is no loss to speak of:
 * only how the figures look is kept there, never the figures nor anything that somebody wrote.
 */
export function startPersistence(store: AppStoreApi, storage: () => Storage): () => void {
  store.setState(readPreferences(storage));
  return store.subscribe((state, previous) => {
    if (preferenceKeys.every((key) => state[key] === previous[key])) return;
    const preferences = Object.fromEntries(preferenceKeys.map((key) => [key, state[key]]));
    try {
      storage().setItem(STORAGE_KEY, JSON.stringify(preferences));
    } catch {
      // Off or full, see above.
    }
  });
}

function readPreferences(storage: () => Storage): Partial<Preferences> {
  try {
    // Even the property window.localStorage throws where a policy forbids storage.
    const stored: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const values = new Map(Object.entries(stored));
    return Object.fromEntries(
      preferenceKeys.flatMap((key) => {
        const value: unknown = values.get(key);
        return rows[key].values.some((allowed) => allowed === value) ? [[key, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}
