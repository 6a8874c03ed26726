import { type DataState, noContext, noFiles } from '../data/data-state';
import { loading } from '../data/loadable';
import type { Overrides } from '../model/compare/thresholds';
import type { FigureRef } from '../model/figure';
import { type Clauses, noClauses } from '../model/filter/clauses';
import type { OrdersAnd } from '../model/orders/order-list';
import type { RunningOrder } from '../model/orders/running-order';
import { defaultProjectView, type ProjectView } from '../model/projects/project-view';
import type { PanelId } from '../model/record-values';
import type { Notice } from './notice';

/** What takes the place of the desk's panels; the desk itself is null. */
export const deskPages = ['projects', 'glossary'] as const;
export type DeskPage = (typeof deskPages)[number];

/** `presenter`: the window with notes and clock. `preview`: a small picture of a page within it. */
export const roles = ['presenter', 'preview'] as const;
export type Role = (typeof roles)[number];

/** A page of the running order, and which of the screens that it takes, both from 1; `last` until they are counted. */
export type Slide = Readonly<{ page: number; screen: number | 'last' }>;
export const firstSlide: Slide = { page: 1, screen: 1 };

/** What a show is besides the view: the same in all of its windows. */
export type ShowState = Readonly<{
  blank: boolean;
  /** Whether pages have stopped turning by themselves. */
  paused: boolean;
  /** Id of the record that is being talked about; the others are dimmed. */
  emphasis: string | null;
  /** How many screens the page in view takes, and how many of them stand side by side, as the wall measured it. */
  screens: number;
  abreast: number;
  /** Filters set while presenting; pages that were pinned without a filter keep them. */
  carried: Clauses;
  /** Milliseconds since 1970: when the show began, and when its present page was turned to. */
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

/** How things stand with the running orders at the desk. */
export type Organiser = Readonly<{
  isOpen: boolean;
  /** The part of an address that brought an order, until the organiser has taken it in. */
  link: string | null;
  /** The page that was just pinned, by its order and number. */
  pinned: Readonly<{ order: string; page: number }> | null;
  /** What was there before each change, the latest last. */
  past: readonly OrdersAnd[];
}>;

/** What is looked at: all of it in the address, but for the notices. */
export type ViewState = Readonly<{
  /** null: the default of index.json, here and for `period`. */
  region: string | null;
  period: string | null;
  deskPage: DeskPage | null;
  clauses: Clauses;
  /** How the table of projects is looked at. */
  explorer: ProjectView;
  /** The panel that is shown alone and large. */
  focus: PanelId | null;
  /** Panels that show their table instead of their charts, in the order of panelIds. */
  tables: readonly PanelId[];
  /** The figure whose source is open. */
  figure: FigureRef | null;
  /** Id of the indicator whose comparison and series are open. */
  indicator: string | null;
  /** Id of the record that a search jumped to and that its panel highlights. */
  record: string | null;
  /** Id of the project whose details are open. */
  project: string | null;
  notices: readonly Notice[];
}>;

/** How this person likes to read; kept in the browser. */
export type PreferencesState = Readonly<{
  language: 'zh' | 'en';
  theme: 'light' | 'dark' | 'system';
  /** Colour of an increase; a decrease takes the other one. */
  riseColour: 'red' | 'green';
  /** Whether single characters are commands; people who dictate or mistype them switch it off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** The user's own limits of the watch list, which replace the editors'. */
  thresholds: Overrides;
}>;

export type OrdersState = Readonly<{
  /** The user's own running orders. */
  orders: readonly RunningOrder[];
  /** Id of the one that was edited last, to which pages are pinned. */
  editedOrder: string | null;
  organiser: Organiser;
}>;

/** The show, as far as it is not the view that it shows. */
type PresentingState = Readonly<{
  /** Id of the running order that is being presented; null at the desk. */
  present: string | null;
  slide: Slide;
  /** After how many seconds the next page comes by itself; null: never. A page may have its own time. */
  autoplay: number | null;
  /** What this window is to the show; null: the desk, or the wall that everybody sees. */
  role: Role | null;
  show: ShowState;
}>;

/**
 * All that the app remembers, in five slices with flat keys. What can be computed from it is never stored. The actions of
 * a slice are in `<slice>-actions.ts`, those of the show in `show.ts`.
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
