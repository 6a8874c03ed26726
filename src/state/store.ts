import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Dimension } from '../domain/dimensions';
import type { FigureRef } from '../domain/figure';
import { noClauses, toggleValue } from '../domain/filters';
import type { Shared } from '../domain/integrity';
import { type PanelId, panelIds } from '../domain/record-schema';
import { type AppState, initialState, type PanelFiles } from './app-state';
import type { Loadable } from './loadable';
import type { Notice } from './notice';
import type { View } from './state-table';

/** What can be done. Each changes the state once, so that each makes at most one entry in the browser's history. */
type Actions = Readonly<{
  toggleFilter: (dimension: Dimension, value: string) => void;
  clearFilters: () => void;
  setFocus: (panel: PanelId | null) => void;
  toggleTable: (panel: PanelId) => void;
  openFigure: (ref: FigureRef | null) => void;
  showRecord: (id: string | null) => void;
  /** Closes what belongs to the old region or period; filters stay. */
  setRegionAndPeriod: (region: string | null, period: string | null) => void;
  setLanguage: (language: AppState['language']) => void;
  setTheme: (theme: AppState['theme']) => void;
  setRiseColour: (colour: AppState['riseColour']) => void;
  setSingleKeys: (on: boolean) => void;
  dismissNotices: () => void;

  /** For the address: replaces the given keys and adds notices. */
  showView: (view: Partial<View>, notices: readonly Notice[]) => void;
  /** For whoever brings data in; both at once, so that nobody sees files beside another set's index. */
  setData: (shared: Loadable<Shared>, files: PanelFiles) => void;
}>;

export type AppStore = AppState & Actions;

export function createAppStore() {
  return createStore<AppStore>()((set) => ({
    ...initialState,
    toggleFilter: (dimension, value) =>
      set(({ clauses }) => ({ clauses: toggleValue(clauses, dimension, value) })),
    clearFilters: () => set({ clauses: noClauses }),
    setFocus: (focus) => set({ focus }),
    toggleTable: (panel) =>
      set(({ tables }) => ({
        tables: panelIds.filter((id) => tables.includes(id) !== (id === panel)),
      })),
    openFigure: (figure) => set({ figure }),
    showRecord: (record) => set({ record }),
    setRegionAndPeriod: (region, period) =>
      set((state) =>
        state.region === region && state.period === period
          ? state
          : { region, period, figure: null, record: null },
      ),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setRiseColour: (riseColour) => set({ riseColour }),
    setSingleKeys: (singleKeys) => set({ singleKeys }),
    dismissNotices: () => set({ notices: initialState.notices }),

    showView: (view, notices) =>
      set((state) => ({
        ...view,
        notices: notices.length === 0 ? state.notices : [...state.notices, ...notices],
      })),
    setData: (shared, files) => set({ shared, files }),
  }));
}

export type AppStoreApi = ReturnType<typeof createAppStore>;

export const appStore = createAppStore();

/** The selector must return a part of the state, or something that keeps its reference while nothing changed. */
export function useAppStore<T>(select: (state: AppStore) => T): T {
  return useStore(appStore, select);
}
