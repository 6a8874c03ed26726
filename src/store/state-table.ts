import { panelIds } from '../model/record-values';
import { type AppState, deskPages, roles } from './app-state';
import { explorerCodec } from './explorer-codec';
import { autoplayCodec, slideCodec } from './show-codec';
import { type Guard, oneOf, readId, readOrders, readOverrides } from './stored-values';
import { clausesCodec, several, single, type UrlCodec } from './url-parameters';

export type UrlRow<T> = Readonly<{ lives: 'url'; codec: UrlCodec<T> }>;
/** `read` returns undefined for a stored value that is invalid and must be ignored. */
export type StorageRow<T> = Readonly<{ lives: 'storage'; read: Guard<T> }>;
type NowhereRow = Readonly<{ lives: 'nowhere' }>;
type Row<T> = UrlRow<T> | StorageRow<T> | NowhereRow;

/**
 * Where each key of the state is kept: in the address (shared by sending a link, undone by Back), in this
 * browser's storage (one reader's preferences), or nowhere. Address rows are in the order in which they
 * are written.
 */
export const stateTable = {
  shared: { lives: 'nowhere' },
  files: { lives: 'nowhere' },
  context: { lives: 'nowhere' },
  freshness: { lives: 'nowhere' },
  show: { lives: 'nowhere' },
  organiser: { lives: 'nowhere' },
  notices: { lives: 'nowhere' },

  present: { lives: 'url', codec: single('present') },
  slide: { lives: 'url', codec: slideCodec },
  autoplay: { lives: 'url', codec: autoplayCodec },
  role: { lives: 'url', codec: single('role', roles) },
  region: { lives: 'url', codec: single('region') },
  period: { lives: 'url', codec: single('period') },
  deskPage: { lives: 'url', codec: single('page', deskPages) },
  clauses: { lives: 'url', codec: clausesCodec },
  explorer: { lives: 'url', codec: explorerCodec },
  focus: { lives: 'url', codec: single('focus', panelIds) },
  tables: { lives: 'url', codec: several('table', panelIds) },
  figure: { lives: 'url', codec: single('figure') },
  indicator: { lives: 'url', codec: single('indicator') },
  record: { lives: 'url', codec: single('record') },
  project: { lives: 'url', codec: single('project') },

  language: { lives: 'storage', read: oneOf('zh', 'en') },
  theme: { lives: 'storage', read: oneOf('light', 'dark', 'system') },
  riseColour: { lives: 'storage', read: oneOf('red', 'green') },
  singleKeys: { lives: 'storage', read: oneOf(true, false) },
  thresholds: { lives: 'storage', read: readOverrides },
  orders: { lives: 'storage', read: readOrders },
  editedOrder: { lives: 'storage', read: readId },
} as const satisfies { readonly [K in keyof AppState]: Row<AppState[K]> };

type KeyThatLives<Where> = {
  [K in keyof AppState]: (typeof stateTable)[K]['lives'] extends Where ? K : never;
}[keyof AppState];

/** The state that a link carries. */
export type View = Pick<AppState, KeyThatLives<'url'>>;
/** The state kept in this browser's storage. */
export type Preferences = Pick<AppState, KeyThatLives<'storage'>>;

const keys = Object.keys(stateTable) as (keyof AppState)[];
export const viewKeys = keys.filter((key): key is keyof View => stateTable[key].lives === 'url');
export const preferenceKeys = keys.filter(
  (key): key is keyof Preferences => stateTable[key].lives === 'storage',
);

/** The keys whose changes Back undoes within a page of a show. */
export const undoneInShow = [
  'clauses',
  'tables',
  'figure',
  'indicator',
  'project',
] as const satisfies readonly (keyof View)[];
