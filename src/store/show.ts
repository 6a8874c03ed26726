import { activeDimensions, type Clauses } from '../model/filter/filters';
import { memoizeLast } from '../model/memoize';
import {
  DEFAULT_ORDER,
  type RunningOrder,
  type RunningPage,
  shownPages,
} from '../model/orders/running-order';
import { type AppState, emptyShow, firstSlide, type Slide } from './app-state';
import { defaultOrder } from './default-order';
import { selectPlace } from './selectors';
import type { View } from './state-table';
import type { AppStoreApi } from './store';
import { decodeView, encodeView } from './url-codec';

/** Where a show stands; no part of what a page of it pins. */
const showKeys = ['present', 'slide', 'autoplay', 'role'] as const;
export type PinnedView = Omit<View, (typeof showKeys)[number]>;

/** Whether details lie over the page. A page that is about the thing itself shows it in its place. */
export function isSheetOpen(state: AppState, key: 'indicator' | 'project'): boolean {
  const page = selectShownPage(state);
  return state[key] !== null && state[key] !== (page && viewOf(page)[key]);
}

/** Past the end of every page: its last screen, once the wall has measured how many it takes. */
const LAST_SCREEN = 9999;

const memoizedDefault = memoizeLast(
  (place: ReturnType<typeof selectPlace>, region: string | null, period: string | null) =>
    defaultOrder(place, { region, period }),
);

/** The order of that id; that of the data where there is none. */
export function selectOrder(state: AppState, id: string): RunningOrder {
  const own = id === DEFAULT_ORDER ? undefined : state.orders.find((order) => order.id === id);
  return own ?? memoizedDefault(selectPlace(state), state.region, state.period);
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

/** Begins a show at a page, or goes on with it where it is under way. */
export function startShow(store: AppStoreApi, order: string, page = 1, now = Date.now()): void {
  store.setState({ show: { ...emptyShow, startedAt: now } });
  store.setState(slideState(store.getState(), order, { page, screen: 1 }, now));
}

/** Turns to a page by its number; one that is not there means the first or the last. */
export function turnTo(store: AppStoreApi, page: number, screen = 1, now = Date.now()): void {
  const state = store.getState();
  if (state.present === null) return;
  const last = Math.max(selectShownPages(state).length, 1);
  const slide = { page: Math.min(Math.max(page, 1), last), screen };
  store.setState(slideState(state, state.present, slide, now));
}

/** The next screen of the page, else the next page; nothing at the end, or the first page where the show goes round. */
export function forward(store: AppStoreApi, goesRound = false): void {
  const state = store.getState();
  const { slide, show } = state;
  if (slide.screen + show.abreast <= show.screens) turnTo(store, slide.page, slide.screen + show.abreast);
  else if (slide.page < selectShownPages(state).length) turnTo(store, slide.page + 1);
  else if (goesRound) turnTo(store, 1);
}

/** The screen before, else the last screen of the page before. */
export function back(store: AppStoreApi): void {
  const { slide, show } = store.getState();
  if (slide.screen > 1) turnTo(store, slide.page, Math.max(slide.screen - show.abreast, 1));
  else if (slide.page > 1) turnTo(store, slide.page - 1, LAST_SCREEN);
}

/** Shows what the page pins where the view says nothing of its own, as from an address that names the page only. */
export function showAsPinned(store: AppStoreApi): void {
  const state = store.getState();
  const page = selectShownPage(state);
  if (page && pinnedQuery(state) === '' && page.view !== '') store.setState(viewOf(page));
  if (state.show.startedAt === 0) store.getState().setShow({ startedAt: Date.now(), pageSince: Date.now() });
}

/** Of the wall: how many screens its page takes. One past the end, as left by going back, becomes the last. */
export function reportScreens(store: AppStoreApi, screens: number, abreast: number): void {
  const { slide, show } = store.getState();
  const last = 1 + Math.floor((screens - 1) / abreast) * abreast;
  if (show.screens === screens && show.abreast === abreast && slide.screen <= last) return;
  store.setState({
    show: { ...show, screens, abreast },
    slide: slide.screen <= last ? slide : { ...slide, screen: last },
  });
}

function slideState(state: AppState, order: string, slide: Slide, now: number): Partial<AppState> {
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

export function hasClauses(clauses: Clauses): boolean {
  return activeDimensions(clauses).length > 0;
}
