import { addOrder, replaceOrder } from '../model/orders/order-list';
import { addPage, DEFAULT_ORDER, type RunningOrder } from '../model/orders/running-order';
import type { AppState } from './app-state';
import { selectPlace } from './select-place';
import { pinnedQuery } from './show';
import type { AppStoreApi } from './store';

/** Whether what is in view can be a page of a running order: what the data says can, what words mean cannot. */
export function isPinnable(state: AppState): boolean {
  return state.deskPage !== 'glossary' && selectPlace(state) !== null;
}

/**
 * Pins what is in view to the order that was edited last; the first pin makes one. The region and period are pinned by
 * name also where they are the default, which moves on with the data.
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
  const pinned = orders
    .filter((order) => order.id === id)
    .map((order) =>
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
  const [order] = pinned;
  if (!order) return;
  const page = order.pages.filter(({ hidden }) => !hidden).length;
  state.editOrders({ orders: replaceOrder(orders, order), id }, { order: order.id, page });
}

/** The user's order that was edited last, else the last one; undefined where there is none. */
export function editedOrder({ orders, editedOrder: id }: AppState): RunningOrder | undefined {
  return orders.find((order) => order.id === id) ?? orders[orders.length - 1];
}

/** The number by which an order goes that nobody has named. */
export function numberOfOrder(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? (id === DEFAULT_ORDER ? '' : id);
}
