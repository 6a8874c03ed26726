import { createStore, useStore } from 'zustand';
import type { DataActions } from '../data/data-state';
import { type AppState, initialState } from './app-state';
import { type OrdersActions, ordersActions } from './orders-actions';
import { type PreferencesActions, preferencesActions } from './preferences-actions';
import { type ShowActions, showActions } from './show';
import { type ViewActions, viewActions } from './view-actions';

/**
 * Actions are the only way to change the state. Each changes it once, so that each makes at most one entry in the
 * browser's history.
 */
export type AppStore = AppState &
  DataActions &
  ViewActions &
  PreferencesActions &
  OrdersActions &
  ShowActions;

export function createAppStore() {
  return createStore<AppStore>()((set) => ({
    ...initialState,
    setData: (shared, files, context) =>
      set((state) => ({ shared, files, context: context ?? state.context })),
    setFreshness: (freshness) => set({ freshness }),
    ...viewActions(set),
    ...preferencesActions(set),
    ...ordersActions(set),
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
