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

/** The position of a show, which a page does not pin. */
const showKeys = ['present', 'slide', 'autoplay', 'role'] as const;
export type PinnedView = Omit<View, (typeof showKeys)[number]>;

/** Whether a details sheet covers the page. A page pinned with that item shows it as its content. */
export function isSheetOpen(state: AppState, key: 'indicator' | 'project'): boolean {
  const page = selectShownPage(state);
  return state[key] !== null && state[key] !== (page && viewOf(page)[key]);
}

/** Whether a source or details sheet covers the page. */
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

/** The user's order with that id, else the default order. */
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

/** The pages of the show; empty at the desk. */
export function selectShownPages(state: AppState): readonly RunningPage[] {
  return state.present === null ? noPages : memoizedPages(selectOrder(state, state.present));
}

/** The current page of the show; null at the desk, or if the order has no visible page. */
export function selectShownPage(state: AppState): RunningPage | null {
  return selectShownPages(state)[state.slide.page - 1] ?? null;
}

/** The view that a page pins. Parts of its address unknown to this software are ignored. */
export function viewOf(page: RunningPage): PinnedView {
  const { present: _p, slide: _s, autoplay: _a, role: _r, ...view } = decodeView(page.view).view;
  return view;
}

/** The query that pins what the desk or wall shows now, without an open source or a search highlight. */
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

/** The first visible screen of the page when `abreast` screens are shown side by side. */
export function firstShown({ screen }: Slide, screens: number, abreast: number): number {
  const last = Math.max(screens - abreast + 1, 1);
  return screen === 'last' ? last : Math.min(screen, last);
}

/** The number of the current screen; a page not yet measured counts as one screen. */
export function selectScreen({ slide, show }: Pick<AppState, 'slide' | 'show'>): number {
  return slide.screen === 'last' ? lastScreen(show) : slide.screen;
}

/** The screen reached by the last turn within a page. */
function lastScreen({ screens, abreast }: Pick<ShowState, 'screens' | 'abreast'>): number {
  return 1 + Math.floor((screens - 1) / abreast) * abreast;
}

/** A change of the state; the state itself if nothing changes. */
type Change = Partial<AppState>;

/** Starts a show at a page, or restarts a running one. */
function startShow(state: AppState, order: string, page = 1, now = Date.now()): Change {
  const begun = { ...state, show: { ...emptyShow, startedAt: now } };
  return slideChange(begun, order, { page, screen: 1 }, now);
}

/** Turns to a page by its number, clamped to the pages there are. */
function turnTo(state: AppState, page: number, screen: Slide['screen'] = 1, now = Date.now()): Change {
  if (state.present === null) return state;
  const last = Math.max(selectShownPages(state).length, 1);
  return slideChange(state, state.present, { page: Math.min(Math.max(page, 1), last), screen }, now);
}

/** The next screen of the page, else the next page; at the end nothing, or the first page if `goesRound`. */
export function forward(state: AppState, goesRound = false): Change {
  const { slide, show } = state;
  const next = selectScreen(state) + show.abreast;
  if (next <= show.screens) return turnTo(state, slide.page, next);
  if (slide.page < selectShownPages(state).length) return turnTo(state, slide.page + 1);
  return goesRound ? turnTo(state, 1) : state;
}

/** The previous screen, else the last screen of the previous page. */
function back(state: AppState): Change {
  const { slide, show } = state;
  const screen = selectScreen(state);
  if (screen > 1) return turnTo(state, slide.page, Math.max(screen - show.abreast, 1));
  return slide.page > 1 ? turnTo(state, slide.page - 1, 'last') : state;
}

/** Shows the view the page pins if the current view is empty, as from an address that names only the page. */
function showAsPinned(state: AppState, now = Date.now()): Change {
  const page = selectShownPage(state);
  const view = page && pinnedQuery(state) === '' ? viewOf(page) : {};
  const isBegun = state.show.startedAt !== 0;
  return { ...view, show: isBegun ? state.show : { ...state.show, startedAt: now, pageSince: now } };
}

/** The wall reports how many screens its page takes. A screen past the end becomes the last. */
function reportScreens(state: AppState, screens: number, abreast: number): Change {
  const { slide, show } = state;
  const last = lastScreen({ screens, abreast });
  const isThere = slide.screen !== 'last' && slide.screen <= last;
  if (show.screens === screens && show.abreast === abreast && isThere) return state;
  return { show: { ...show, screens, abreast }, slide: isThere ? slide : { ...slide, screen: last } };
}

/** Closes the source and details sheets over the page. */
function closeSheets(state: AppState): Change {
  const page = selectShownPage(state);
  const { indicator = null, project = null } = page ? viewOf(page) : {};
  return { figure: null, indicator, project };
}

/** Called when the viewers have left: discards what they opened and filtered, and resumes page turning. */
function goOnUnattended(state: AppState, carried: Clauses, now = Date.now()): Change {
  const left: AppState = {
    ...state,
    ...pinnedView(state, carried),
    show: { ...state.show, carried, emphasis: null, paused: false },
  };
  const next = state.slide.page < selectShownPages(left).length ? state.slide.page + 1 : 1;
  return { ...left, ...turnTo(left, next, 1, now) };
}

function slideChange(state: AppState, order: string, slide: Slide, now: number): Change {
  const isSamePage = state.present === order && state.slide.page === slide.page;
  // Another screen of the same page keeps the current filters.
  if (isSamePage) return { slide, show: { ...state.show, emphasis: null } };
  const carried = carriedFrom(state);
  return {
    ...pinnedView({ ...state, present: order, slide }, carried),
    present: order,
    slide,
    show: { ...state.show, carried, emphasis: null, screens: 1, pageSince: now },
  };
}

/** The view that the page of the slide pins; the carried filters apply unless it pins its own. */
function pinnedView(state: AppState, carried: Clauses): Partial<PinnedView> {
  const page = selectShownPage(state);
  const view = page && viewOf(page);
  return { ...view, clauses: view && hasClauses(view.clauses) ? view.clauses : carried };
}

/** Filters pinned with a page stay with it; those of other pages, and of the desk, carry over. */
export function carriedFrom(state: AppState): Clauses {
  const left = selectShownPage(state);
  if (state.present === null) return state.clauses;
  return !left || hasClauses(viewOf(left).clauses) ? state.show.carried : state.clauses;
}

function hasClauses(clauses: Clauses): boolean {
  return activeDimensions(clauses).length > 0;
}

/** A transition as an action: the store supplies the state. */
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
  /** Starts a show of an order at a page, and closes the organiser. */
  presentOrder: (order: string, page: number, autoplay: number | null) => void;
  setShow: (change: Partial<ShowState>) => void;
  /** Returns to the desk, keeping the view of the current page. */
  endShow: () => void;
  /** Applies view and show from another window of the show in one change. */
  takeShown: (view: Partial<View>, show: ShowState) => void;
}>;

/** Each action changes the state once. */
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
