import { panelIds } from '../domain/record-schema';
import type { AppState } from './app-state';
import { clausesCodec, several, single, type UrlCodec } from './url-parameters';

export type UrlRow<T> = Readonly<{ lives: 'url'; codec: UrlCodec<T> }>;
/** `values` are all that storage may hold; anything else there is ignored. */
export type StorageRow<T> = Readonly<{ lives: 'storage'; values: readonly T[] }>;
type NowhereRow = Readonly<{ lives: 'nowhere' }>;
type Row<T> = UrlRow<T> | StorageRow<T> | NowhereRow;

/**
 * Where each key of the state is kept: in the address (shared by sending a link, undone by Back), in this browser's
 * storage (how one person likes to read), or nowhere. Rows of the address stand in the order in which they are written.
 */
export const stateTable = {
  shared: { lives: 'nowhere' },
  files: { lives: 'nowhere' },
  notices: { lives: 'nowhere' },

  region: { lives: 'url', codec: single('region') },
  period: { lives: 'url', codec: single('period') },
  clauses: { lives: 'url', codec: clausesCodec },
  focus: { lives: 'url', codec: single('focus', panelIds) },
  tables: { lives: 'url', codec: several('table', panelIds) },
  figure: { lives: 'url', codec: single('figure') },
  record: { lives: 'url', codec: single('record') },

  language: { lives: 'storage', values: ['zh', 'en'] },
  theme: { lives: 'storage', values: ['light', 'dark', 'system'] },
  riseColour: { lives: 'storage', values: ['red', 'green'] },
  singleKeys: { lives: 'storage', values: [true, false] },
} as const satisfies { readonly [K in keyof AppState]: Row<AppState[K]> };

type KeyThatLives<Where> = {
  [K in keyof AppState]: (typeof stateTable)[K]['lives'] extends Where ? K : never;
}[keyof AppState];

/** What a link carries. */
export type View = Pick<AppState, KeyThatLives<'url'>>;
/** What this browser remembers. */
export type Preferences = Pick<AppState, KeyThatLives<'storage'>>;

const keys = Object.keys(stateTable) as (keyof AppState)[];
export const viewKeys = keys.filter((key): key is keyof View => stateTable[key].lives === 'url');
export const preferenceKeys = keys.filter(
  (key): key is keyof Preferences => stateTable[key].lives === 'storage',
);
