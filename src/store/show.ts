import { activeDimensions, type Clauses } from '../model/filter/clauses';
import { memoizeLast } from '../model/memoize';
import {
  DEFAULT_ORDER,
  type RunningOrder,
  type RunningPage,
  shownPages,
} from '../model/orders/running-order';
import { type AppState, emptyShow, firstSlide, type ShowState, type Slide } from './app-state';
import { defaultOrder } from './default-order';
import { selectPlace } from './select-place';
import type { View } from './state-table';
import { decodeView, encodeView } from './url-codec';

/** Where a show stands; no part of what a page of it pins. */
const showKeys = ['present', 'slide', 'autoplay', 'role'] as const;
export type PinnedView = Omit<View, (typeof showKeys)[number]>;

/** Whether details lie over the page. A page that is about the thing itself shows it in its place. */
export function isSheetOpen(state: AppState, key: 'indicator' | 'project'): boolean {
  const page = selectShownPage(state);
  return state[key] !== null && state[key] !== (page && viewOf(page)[key]);
}

/** Whether a source or details lie over the page. */
export function isAnySheetOpen(state: AppState): boolean {
  return state.figure !== null || isSheetOpen(state, 'indicator') || isSheetOpen(state, 'project');
}

const memoizedDefault = memoizeLast(
  (
    place: ReturnType<typeof selectPlace>,
    region: string | null,
    period: string | null,
    listsProjects: boolean,
  ) => defaultOrder(place, { region, period }, listsProjects),
);

/** The order of that id; that of the data where there is none. */
export function selectOrder(state: AppState, id: string): RunningOrder {
  const own = id === DEFAULT_ORDER ? undefined : state.orders.find((order) => order.id === id);
  return own ?? memoizedDefault(selectPlace(state), state.region, state.period, listsProjects(state));
}

/** Whether the files in view list any project; as long as theirs is not read, they may. */
function listsProjects({ files }: AppState): boolean {
  if (files.projects.status !== 'ready') return true;
  return Object.values(files).some((file) => file.status === 'ready' && file.value.projects.length > 0);
}

const noPages: readonly RunningPage[] = [];
const memoizedPages = memoizeLast(shownPages);

/** The pages of the show, none at the desk. */
export function selectShownPages(state: AppState): readonly RunningPage[] {
  return state.present === null ? noPages : memoizedPages(selectOrder(state, state.present));
}

/** The page of the show in view; null at the desk, or where the order has no page to show. */
export function selectShownPage(state: AppState): RunningPage | null {
  return selectShownPages(state)[state.slide.page - 1] ?? null;
}

/** What a page pins, as a view. What its address says and this software does not know is left out. */
export function viewOf(page: RunningPage): PinnedView {
  const { present: _p, slide: _s, autoplay: _a, role: _r, ...view } = decodeView(page.view).view;
  return view;
}

/** The query that pins what is on the desk or the wall now; an open source and a search's highlight are no part of it. */
export function pinnedQuery(state: AppState): string {
  return encodeView({
    ...state,
    present: null,
    slide: firstSlide,
    autoplay: null,
    role: null,
    figure: null,
    record: null,
  });
}

/** The screen of the page that is shown first, of as many as stand side by side. */
export function firstShown({ screen }: Slide, screens: number, abreast: number): number {
  const last = Math.max(screens - abreast + 1, 1);
  return screen === 'last' ? last : Math.min(screen, last);
}

/** The screen that was turned to, by its number; a page that has not been measured counts as one screen. */
export function selectScreen({ slide, show }: Pick<AppState, 'slide' | 'show'>): number {
  return slide.screen === 'last' ? lastScreen(show) : slide.screen;
}

/** The screen that the last turn within a page leads to. */
function lastScreen({ screens, abreast }: Pick<ShowState, 'screens' | 'abreast'>): number {
  return 1 + Math.floor((screens - 1) / abreast) * abreast;
}

/** A change of the state; the state itself where nothing changes. */
type Change = Partial<AppState>;

/** Begins a show at a page, or goes on with it where it is under way. */
function startShow(state: AppState, order: string, page = 1, now = Date.now()): Change {
  const begun = { ...state, show: { ...emptyShow, startedAt: now } };
  return slideChange(begun, order, { page, screen: 1 }, now);
}

/** Turns to a page by its number; one that is not there means the first or the last. */
function turnTo(state: AppState, page: number, screen: Slide['screen'] = 1, now = Date.now()): Change {
  if (state.present === null) return state;
  const last = Math.max(selectShownPages(state).length, 1);
  return slideChange(state, state.present, { page: Math.min(Math.max(page, 1), last), screen }, now);
}

/** The next screen of the page, else the next page; nothing at the end, or the first page where the show goes round. */
export function forward(state: AppState, goesRound = false): Change {
  const { slide, show } = state;
  const next = selectScreen(state) + show.abreast;
  if (next <= show.screens) return turnTo(state, slide.page, next);
  if (slide.page < selectShownPages(state).length) return turnTo(state, slide.page + 1);
  return goesRound ? turnTo(state, 1) : state;
}

/** The screen before, else the last screen of the page before. */
function back(state: AppState): Change {
  const { slide, show } = state;
  const screen = selectScreen(state);
  if (screen > 1) return turnTo(state, slide.page, Math.max(screen - show.abreast, 1));
  return slide.page > 1 ? turnTo(state, slide.page - 1, 'last') : state;
}

/** Shows what the page pins where the view says nothing of its own, as from an address that names the page only. */
function showAsPinned(state: AppState, now = Date.now()): Change {
  const page = selectShownPage(state);
  const view = page && pinnedQuery(state) === '' ? viewOf(page) : {};
  const isBegun = state.show.startedAt !== 0;
  return { ...view, show: isBegun ? state.show : { ...state.show, startedAt: now, pageSince: now } };
}

/** For the wall: how many screens its page takes. A screen past the end becomes the last. */
function reportScreens(state: AppState, screens: number, abreast: number): Change {
  const { slide, show } = state;
  const last = lastScreen({ screens, abreast });
  const isThere = slide.screen !== 'last' && slide.screen <= last;
  if (show.screens === screens && show.abreast === abreast && isThere) return state;
  return { show: { ...show, screens, abreast }, slide: isThere ? slide : { ...slide, screen: last } };
}

/** Closes the source and the details that lie over the page. */
function closeSheets(state: AppState): Change {
  const page = selectShownPage(state);
  const { indicator = null, project = null } = page ? viewOf(page) : {};
  return { figure: null, indicator, project };
}

/** Nobody is there any more: what they opened and filtered goes, and pages go on turning with the next one. */
function goOnUnattended(state: AppState, carried: Clauses, now = Date.now()): Change {
  const page = selectShownPage(state);
  const view: Partial<PinnedView> = page ? viewOf(page) : {};
  const clauses = view.clauses && hasClauses(view.clauses) ? view.clauses : carried;
  const left: AppState = {
    ...state,
    ...view,
    clauses,
    show: { ...state.show, carried, emphasis: null, paused: false },
  };
  const next = state.slide.page < selectShownPages(left).length ? state.slide.page + 1 : 1;
  return { ...left, ...turnTo(left, next, 1, now) };
}

function slideChange(state: AppState, order: string, slide: Slide, now: number): Change {
  const moved: AppState = { ...state, present: order, slide };
  const isSamePage = state.present === order && state.slide.page === slide.page;
  // Another screen of the page keeps the filters that were set on it.
  if (isSamePage) return { slide, show: { ...state.show, emphasis: null } };
  const page = selectShownPages(moved)[slide.page - 1];
  const carried = carriedFrom(state);
  const view = page ? viewOf(page) : {};
  return {
    ...view,
    clauses: page && hasClauses(viewOf(page).clauses) ? viewOf(page).clauses : carried,
    present: order,
    slide,
    show: { ...state.show, carried, emphasis: null, screens: 1, pageSince: now },
  };
}

/** A page pinned with filters keeps them to itself; from any other, and from the desk, they go on to the next. */
export function carriedFrom(state: AppState): Clauses {
  const left = selectShownPage(state);
  if (state.present === null) return state.clauses;
  return !left || hasClauses(viewOf(left).clauses) ? state.show.carried : state.clauses;
}

function hasClauses(clauses: Clauses): boolean {
  return activeDimensions(clauses).length > 0;
}

/** A transition as an action: the store gives it the state. */
type ActionOf<T> = T extends (state: AppState, ...args: infer Args) => Change
  ? (...args: Args) => void
  : never;

export type ShowActions = Readonly<{
  startShow: ActionOf<typeof startShow>;
  turnTo: ActionOf<typeof turnTo>;
  forward: ActionOf<typeof forward>;
  back: ActionOf<typeof back>;
  showAsPinned: ActionOf<typeof showAsPinned>;
  reportScreens: ActionOf<typeof reportScreens>;
  closeSheets: ActionOf<typeof closeSheets>;
  goOnUnattended: ActionOf<typeof goOnUnattended>;
  /** Begins a show of an order at a page, from the organiser, which closes. */
  presentOrder: (order: string, page: number, autoplay: number | null) => void;
  setShow: (change: Partial<ShowState>) => void;
  /** Back to the desk, with the view of the page that was shown. */
  endShow: () => void;
  /** What another window of the show says: view and show at once. */
  takeShown: (view: Partial<View>, show: ShowState) => void;
}>;

/** What the store offers of this file. Each action changes the state once. */
export function showActions(set: (change: (state: AppState) => Change) => void): ShowActions {
  return {
    startShow: (...args) => set((state) => startShow(state, ...args)),
    turnTo: (...args) => set((state) => turnTo(state, ...args)),
    forward: (...args) => set((state) => forward(state, ...args)),
    back: () => set(back),
    showAsPinned: (...args) => set((state) => showAsPinned(state, ...args)),
    reportScreens: (...args) => set((state) => reportScreens(state, ...args)),
    closeSheets: () => set(closeSheets),
    goOnUnattended: (...args) => set((state) => goOnUnattended(state, ...args)),
    presentOrder: (order, page, autoplay) =>
      set((state) => ({
        ...startShow(state, order, page),
        autoplay,
        organiser: { ...state.organiser, isOpen: false, pinned: null },
      })),
    setShow: (change) => set(({ show }) => ({ show: { ...show, ...change } })),
    endShow: () => set(() => ({ present: null, slide: firstSlide, autoplay: null, show: emptyShow })),
    takeShown: (view, show) => set(() => ({ ...view, show })),
  };
}
