import { type DataState, noContext, noFiles } from '../data/data-state';
import { loading } from '../data/loadable';
import type { Overrides } from '../model/compare/thresholds';
import type { FigureRef } from '../model/figure';
import { type Clauses, noClauses } from '../model/filter/clauses';
import type { ChosenOrder } from '../model/orders/order-list';
import type { RunningOrder } from '../model/orders/running-order';
import { defaultProjectView, type ProjectView } from '../model/projects/project-view';
import type { PanelId } from '../model/record-values';
import type { Notice } from './notice';

/** Pages that replace the desk's panels; null is the desk itself. */
export const deskPages = ['projects', 'glossary'] as const;
export type DeskPage = (typeof deskPages)[number];

/** `presenter`: the window with notes and clock. `preview`: a small picture of a page within it. */
export const roles = ['presenter', 'preview'] as const;
export type Role = (typeof roles)[number];

/** A page of the running order and a screen within it, both from 1; `last` until screens are counted. */
export type Slide = Readonly<{ page: number; screen: number | 'last' }>;
export const firstSlide: Slide = { page: 1, screen: 1 };

/** State of a show besides the view, the same in all of its windows. */
export type ShowState = Readonly<{
  blank: boolean;
  /** Whether automatic page turning is paused. */
  paused: boolean;
  /** Id of the record under discussion; the others are dimmed. */
  emphasis: string | null;
  /** How many screens the current page takes, and how many are side by side, as measured by the wall. */
  screens: number;
  abreast: number;
  /** Filters set while presenting; they apply to pages that were pinned without a filter. */
  carried: Clauses;
  /** Milliseconds since 1970: the start of the show, and of its current page. */
  startedAt: number;
  pageSince: number;
}>;

export const emptyShow: ShowState = {
  blank: false,
  paused: false,
  emphasis: null,
  screens: 1,
  abreast: 1,
  carried: noClauses,
  startedAt: 0,
  pageSince: 0,
};

/** State of the organiser of running orders at the desk. */
export type Organiser = Readonly<{
  isOpen: boolean;
  /** The part of the address that carries an order, until the organiser has imported it. */
  link: string | null;
  /** The page that was just pinned. */
  pinned: Readonly<{ order: string; page: number }> | null;
  /** The state before each change, the latest last. */
  past: readonly ChosenOrder[];
}>;

/** What the window shows: all of it is in the address except the notices. */
export type ViewState = Readonly<{
  /** null means the default in index.json, here and for `period`. */
  region: string | null;
  period: string | null;
  deskPage: DeskPage | null;
  clauses: Clauses;
  /** The settings of the project table. */
  explorer: ProjectView;
  /** The panel shown alone and large. */
  focus: PanelId | null;
  /** Panels that show their table instead of their charts, in the order of panelIds. */
  tables: readonly PanelId[];
  /** The figure whose source is open. */
  figure: FigureRef | null;
  /** Id of the indicator whose comparison and series are open. */
  indicator: string | null;
  /** Id of the record that a search jumped to; its panel highlights it. */
  record: string | null;
  /** Id of the project whose details are open. */
  project: string | null;
  notices: readonly Notice[];
}>;

/** The reader's preferences, kept in the browser. */
export type PreferencesState = Readonly<{
  language: 'zh' | 'en';
  theme: 'light' | 'dark' | 'system';
  /** Colour of an increase; a decrease takes the other one. */
  riseColour: 'red' | 'green';
  /** Single-character shortcuts; people who dictate or mistype can turn them off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** The user's own watch-list limits, which replace the editors'. */
  thresholds: Overrides;
}>;

export type OrdersState = Readonly<{
  /** The user's own running orders. */
  orders: readonly RunningOrder[];
  /** Id of the order edited last; pages are pinned to it. */
  editedOrder: string | null;
  organiser: Organiser;
}>;

/** The show without its view. */
type PresentingState = Readonly<{
  /** Id of the running order that is being presented; null at the desk. */
  present: string | null;
  slide: Slide;
  /** Seconds until the next page appears automatically; null: never. A page may have its own time. */
  autoplay: number | null;
  /** This window's role in the show; null: the desk, or the wall that the audience sees. */
  role: Role | null;
  show: ShowState;
}>;

/**
 * The whole state, in five slices with flat keys. Computed values are never stored. The actions of a slice
 * are in `<slice>-actions.ts`, the show's in `show.ts`.
 */
export type AppState = DataState & ViewState & PreferencesState & OrdersState & PresentingState;

const initialData: DataState = {
  shared: loading,
  files: noFiles,
  context: noContext,
  freshness: { checkedAt: null, failures: 0 },
};

const initialView: ViewState = {
  region: null,
  period: null,
  deskPage: null,
  clauses: noClauses,
  explorer: defaultProjectView,
  focus: null,
  tables: [],
  figure: null,
  indicator: null,
  record: null,
  project: null,
  notices: [],
};

const initialPreferences: PreferencesState = {
  language: 'zh',
  theme: 'system',
  riseColour: 'red',
  singleKeys: true,
  thresholds: {},
};

const initialOrders: OrdersState = {
  orders: [],
  editedOrder: null,
  organiser: { isOpen: false, link: null, pinned: null, past: [] },
};

const initialPresenting: PresentingState = {
  present: null,
  slide: firstSlide,
  autoplay: null,
  role: null,
  show: emptyShow,
};

export const initialState: AppState = {
  ...initialData,
  ...initialView,
  ...initialPreferences,
  ...initialOrders,
  ...initialPresenting,
};
