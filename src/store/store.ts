import { createStore, useStore } from 'zustand';
import type { DataActions } from '../data/data-state';
import type { Limits } from '../model/compare/thresholds';
import type { FigureRef } from '../model/figure';
import type { Dimension } from '../model/filter/dimensions';
import { noClauses, toggleValue } from '../model/filter/filters';
import type { ProjectView } from '../model/projects/project-view';
import { type PanelId, panelIds } from '../model/record-values';
import {
  type AppState,
  type DeskPage,
  emptyShow,
  firstSlide,
  initialState,
  type Organiser,
  type ShowState,
} from './app-state';
import type { Notice } from './notice';
import { type ShowActions, showActions } from './show';
import type { View } from './state-table';

/** What can be done. Each changes the state once, so that each makes at most one entry in the browser's history. */
type Actions = Readonly<{
  toggleFilter: (dimension: Dimension, value: string) => void;
  clearFilters: () => void;
  setDeskPage: (page: DeskPage | null) => void;
  setExplorer: (change: Partial<ProjectView>) => void;
  /** Panels are on the desk: a page in their place goes. */
  setFocus: (panel: PanelId | null) => void;
  toggleTable: (panel: PanelId) => void;
  openFigure: (ref: FigureRef | null) => void;
  /** In place of the source that it was opened from. */
  openIndicator: (id: string | null) => void;
  showRecord: (id: string | null) => void;
  /** Takes the place of an open source. */
  openProject: (id: string | null) => void;
  /** Closes what belongs to the old region or period; filters stay. */
  setRegionAndPeriod: (region: string | null, period: string | null) => void;
  setLanguage: (language: AppState['language']) => void;
  setTheme: (theme: AppState['theme']) => void;
  setRiseColour: (colour: AppState['riseColour']) => void;
  setSingleKeys: (on: boolean) => void;
  /** By thresholdRef; null brings the editors' limits back. */
  setThreshold: (ref: string, limits: Limits | null) => void;
  setOrganiser: (change: Partial<Organiser>) => void;
  setShow: (change: Partial<ShowState>) => void;
  /** Back to the desk, with the view of the page that was shown. */
  endShow: () => void;
  dismissNotices: () => void;

  /** For the address: replaces the given keys and adds notices. */
  showView: (view: Partial<View>, notices: readonly Notice[]) => void;
}>;

export type AppStore = AppState & Actions & DataActions & ShowActions;

export function createAppStore() {
  return createStore<AppStore>()((set) => ({
    ...initialState,
    toggleFilter: (dimension, value) =>
      set(({ clauses }) => ({ clauses: toggleValue(clauses, dimension, value) })),
    clearFilters: () => set({ clauses: noClauses }),
    setDeskPage: (page) => set({ deskPage: page }),
    setExplorer: (change) => set(({ explorer }) => ({ explorer: { ...explorer, ...change } })),
    setFocus: (focus) => set({ focus, deskPage: null }),
    toggleTable: (panel) =>
      set(({ tables }) => ({
        tables: panelIds.filter((id) => tables.includes(id) !== (id === panel)),
      })),
    openFigure: (figure) => set({ figure }),
    openIndicator: (indicator) => set({ indicator, figure: null }),
    showRecord: (record) => set({ record }),
    openProject: (project) => set({ project, figure: null }),
    setRegionAndPeriod: (region, period) =>
      set((state) =>
        state.region === region && state.period === period
          ? state
          : { region, period, figure: null, indicator: null, record: null, project: null },
      ),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setRiseColour: (riseColour) => set({ riseColour }),
    setSingleKeys: (singleKeys) => set({ singleKeys }),
    setThreshold: (ref, limits) =>
      set(({ thresholds: { [ref]: _, ...others } }) => ({
        thresholds: limits ? { ...others, [ref]: limits } : others,
      })),
    setOrganiser: (change) => set(({ organiser }) => ({ organiser: { ...organiser, ...change } })),
    setShow: (change) => set(({ show }) => ({ show: { ...show, ...change } })),
    endShow: () => set({ present: null, slide: firstSlide, autoplay: null, show: emptyShow }),
    dismissNotices: () => set({ notices: initialState.notices }),

    showView: (view, notices) =>
      set((state) => ({
        ...view,
        notices: notices.length === 0 ? state.notices : [...state.notices, ...notices],
      })),
    setData: (shared, files, context) =>
      set((state) => ({ shared, files, context: context ?? state.context })),
    setFreshness: (freshness) => set({ freshness }),
    ...showActions(set),
  }));
}

export type AppStoreApi = ReturnType<typeof createAppStore>;

export const appStore = createAppStore();

/** What React begins with: the state that a page was rendered from at build time, until it has taken that page over. */
let rendered = appStore.getInitialState();
const renderedStore = { ...appStore, getInitialState: () => rendered };

export function setRendered({ shared, files }: Pick<AppState, 'shared' | 'files'>): void {
  rendered = { ...appStore.getInitialState(), shared, files };
}

/** The selector must return a part of the state, or something that keeps its reference while nothing changed. */
export function useAppStore<T>(select: (state: AppStore) => T): T {
  return useStore(renderedStore, select);
}
