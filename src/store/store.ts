import { createStore, useStore } from 'zustand';
import type { DataActions } from '../data/data-state';
import { type AppState, initialState } from './app-state';
import { type OrdersActions, ordersActions } from './orders-actions';
import { type PreferencesActions, preferencesActions } from './preferences-actions';
import { type ShowActions, showActions } from './show';
import { type ViewActions, viewActions } from './view-actions';

/** Only actions change the state. Each changes it once, so each makes at most one history entry. */
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

/** The state that React hydrates with: the one the page was rendered from at build time. */
let rendered = appStore.getInitialState();
const renderedStore = { ...appStore, getInitialState: () => rendered };

export function setRendered({ shared, files }: Pick<AppState, 'shared' | 'files'>): void {
  rendered = { ...appStore.getInitialState(), shared, files };
}

/** The selector must return a part of the state, or a value with a stable reference. */
export function useAppStore<T>(select: (state: AppStore) => T): T {
  return useStore(renderedStore, select);
}
