import { replaceOrder, takeInOrder } from '../../model/orders/order-list';
import type { RunningOrder } from '../../model/orders/running-order';
import { editOrders } from '../../store/orders';
import type { AppStoreApi } from '../../store/store';

/** Puts a changed order in the place of what it was; nothing where nothing changed. */
export function editOrder(
  store: AppStoreApi,
  change: (order: RunningOrder) => RunningOrder,
  id: string,
): void {
  const { orders } = store.getState();
  const order = orders.find((one) => one.id === id);
  const changed = order && change(order);
  if (changed && changed !== order) editOrders(store, { orders: replaceOrder(orders, changed), id });
}

/** Brings back what was there before the last change. */
export function undoOrders(store: AppStoreApi): void {
  const { organiser } = store.getState();
  const before = organiser.past[organiser.past.length - 1];
  if (!before) return;
  store.setState({
    orders: before.orders,
    editedOrder: before.id,
    organiser: { ...organiser, past: organiser.past.slice(0, -1), pinned: null },
  });
}

/** Adds an order from a file or a link, and makes it the one to look at. False where the same was there already. */
export function takeIn(store: AppStoreApi, order: RunningOrder): boolean {
  const { orders } = store.getState();
  const taken = takeInOrder(orders, order);
  if (taken.orders === orders) store.setState({ editedOrder: taken.id });
  else editOrders(store, taken);
  return taken.orders !== orders;
}
