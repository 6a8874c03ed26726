import { addOrder, changeOrder } from '../model/orders/order-list';
import { addPage, DEFAULT_ORDER, type RunningOrder } from '../model/orders/running-order';
import type { AppState, OrdersState } from './app-state';
import { selectPlace } from './select-place';
import { pinnedQuery } from './show';
import type { AppStoreApi } from './store';

/** Whether the current view can be a page of a running order: views of data can, the glossary cannot. */
export function isPinnable(state: AppState): boolean {
  return state.deskPage !== 'glossary' && selectPlace(state) !== null;
}

/**
 * Pins the current view to the order edited last; the first pin creates an order. The region and period are
 * always written out, because the default changes with new data.
 */
export function pinView(store: AppStoreApi): void {
  const state = store.getState();
  const place = selectPlace(state);
  if (!place || !isPinnable(state)) return;
  const { region, period } = place;
  const open = editedOrder(state);
  const { orders, id } = open
    ? { orders: state.orders, id: open.id }
    : addOrder(state.orders, { name: '', pages: [] });
  if (id === null) return;
  const pinned = changeOrder(orders, id, (order) =>
    addPage(order, {
      kind: 'view',
      view: pinnedQuery({ ...state, region: region.id, period: period.code }),
      title: null,
      notes: '',
      seconds: null,
      hidden: false,
      dataVersion: period.dataVersion,
    }),
  );
  const pages = pinned.orders.find((order) => order.id === id)?.pages ?? [];
  state.editOrders(pinned, { order: id, page: pages.filter(({ hidden }) => !hidden).length });
}

/** The user's order that was edited last, else the last in the list, if any. */
export function editedOrder({ orders, editedOrder: id }: OrdersState): RunningOrder | undefined {
  return orders.find((order) => order.id === id) ?? orders[orders.length - 1];
}

/** The number shown for an order without a name. */
export function numberOfOrder(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? (id === DEFAULT_ORDER ? '' : id);
}
