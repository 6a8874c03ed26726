import { type DataState, noContext, noFiles } from '../data/data-state';
import { loading } from '../data/loadable';
import type { Overrides } from '../model/compare/thresholds';
import type { FigureRef } from '../model/figure';
import { type Clauses, noClauses } from '../model/filter/filters';
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

/** All that the app remembers. Whatever can be computed from it is computed, never stored. */
export type AppState = DataState &
  Readonly<{
    /** null: the default of index.json, here and for `period`. */
    region: string | null;
    period: string | null;
    deskPage: DeskPage | null;
    /** Id of the running order that is being presented; null at the desk. */
    present: string | null;
    slide: Slide;
    /** After how many seconds the next page comes by itself; null: never. A page may have its own time. */
    autoplay: number | null;
    /** What this window is to the show; null: the desk, or the wall that everybody sees. */
    role: Role | null;
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

    language: 'zh' | 'en';
    theme: 'light' | 'dark' | 'system';
    /** Colour of an increase; a decrease takes the other one. */
    riseColour: 'red' | 'green';
    /** Whether single characters are commands; off for whoever speaks or mistypes them (WCAG 2.1.4). */
    singleKeys: boolean;

    /** The user's own limits of the watch list, in place of the editors'. */
    thresholds: Overrides;

    /** The user's own running orders. */
    orders: readonly RunningOrder[];
    /** Id of the one that was edited last, to which pages are pinned. */
    editedOrder: string | null;

    organiser: Organiser;

    show: ShowState;
    notices: readonly Notice[];
  }>;

export const initialState: AppState = {
  shared: loading,
  files: noFiles,
  context: noContext,
  freshness: { checkedAt: null, failures: 0 },
  region: null,
  period: null,
  deskPage: null,
  present: null,
  slide: firstSlide,
  autoplay: null,
  role: null,
  clauses: noClauses,
  explorer: defaultProjectView,
  focus: null,
  tables: [],
  figure: null,
  indicator: null,
  record: null,
  project: null,
  language: 'zh',
  theme: 'system',
  riseColour: 'red',
  singleKeys: true,
  thresholds: {},
  orders: [],
  editedOrder: null,
  organiser: { isOpen: false, link: null, pinned: null, past: [] },
  show: emptyShow,
  notices: [],
};
