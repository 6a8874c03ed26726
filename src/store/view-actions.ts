import type { FigureRef } from '../model/figure';
import { noClauses, toggleValue, withClause } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import type { ProjectView } from '../model/projects/project-view';
import { type PanelId, panelIds } from '../model/record-values';
import type { DeskPage, ViewState } from './app-state';
import type { Notice } from './notice';
import type { View } from './state-table';

export type ViewActions = Readonly<{
  toggleFilter: (dimension: Dimension, value: string) => void;
  clearFilters: () => void;
  setDeskPage: (page: DeskPage | null) => void;
  setExplorer: (change: Partial<ProjectView>) => void;
  /** Also closes a page that replaces the desk's panels. */
  setFocus: (panel: PanelId | null) => void;
  toggleTable: (panel: PanelId) => void;
  openFigure: (ref: FigureRef | null) => void;
  /** Closes the source it was opened from. */
  openIndicator: (id: string | null) => void;
  showRecord: (id: string | null) => void;
  /** Closes an open source. */
  openProject: (id: string | null) => void;
  /** Closes everything of the old region or period; filters stay, but for towns of another region. */
  setRegionAndPeriod: (region: string | null, period: string | null) => void;
  /** For the address: replaces the given keys and adds notices. */
  showView: (view: Partial<View>, notices: readonly Notice[]) => void;
  dismissNotices: () => void;
}>;

type Change = Partial<ViewState> & Partial<View>;

export function viewActions(set: (change: Change | ((state: ViewState) => Change)) => void): ViewActions {
  return {
    toggleFilter: (dimension, value) =>
      set(({ clauses }) => ({ clauses: toggleValue(clauses, dimension, value) })),
    clearFilters: () => set({ clauses: noClauses }),
    setDeskPage: (deskPage) => set({ deskPage }),
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
          : {
              region,
              period,
              // Each region has towns of its own.
              clauses: region === state.region ? state.clauses : withClause(state.clauses, 'town', []),
              figure: null,
              indicator: null,
              record: null,
              project: null,
            },
      ),
    showView: (view, notices) =>
      set((state) => ({
        ...view,
        notices: notices.length === 0 ? state.notices : [...state.notices, ...notices],
      })),
    dismissNotices: () => set({ notices: [] }),
  };
}
