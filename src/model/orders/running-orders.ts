import { freeId, RUNNING_ORDER_VERSION, type RunningOrder } from './running-order';

/** All of a user's running orders, in the order in which they are listed. */
export type RunningOrders = readonly RunningOrder[];

/** What a change leaves: the orders, and which of them it was about. */
export type OrdersAnd = Readonly<{ orders: RunningOrders; id: string | null }>;

export function replaceOrder(orders: RunningOrders, order: RunningOrder): RunningOrders {
  return orders.map((one) => (one.id === order.id ? order : one));
}

export function addOrder(orders: RunningOrders, order: Omit<RunningOrder, 'id' | 'version'>): OrdersAnd {
  const id = freeId('order', orders);
  return { orders: [...orders, { ...order, id, version: RUNNING_ORDER_VERSION }], id };
}
