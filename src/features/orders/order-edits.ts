import { replaceOrder, takeInOrder } from '../../model/orders/order-list';
import type { RunningOrder } from '../../model/orders/running-order';
import type { AppStoreApi } from '../../store/store';

/** Replaces an order by its changed version; does nothing if nothing changed. */
export function editOrder(
  store: AppStoreApi,
  change: (order: RunningOrder) => RunningOrder,
  id: string,
): void {
  const { orders, editOrders } = store.getState();
  const order = orders.find((one) => one.id === id);
  const changed = order && change(order);
  if (changed && changed !== order) editOrders({ orders: replaceOrder(orders, changed), id });
}

/** Adds an order from a file or a link, and selects it. False if the same order was already there. */
export function takeIn(store: AppStoreApi, order: RunningOrder): boolean {
  const { orders, editOrders, chooseOrder } = store.getState();
  const taken = takeInOrder(orders, order);
  const isNew = taken.orders !== orders;
  if (isNew) editOrders(taken);
  else if (taken.id !== null) chooseOrder(taken.id);
  return isNew;
}
