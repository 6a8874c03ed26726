import { DEFAULT_ORDER, freeId, RUNNING_ORDER_VERSION, type RunningOrder } from './running-order';

type Orders = readonly RunningOrder[];

/** A user's orders, in list order, and the id of the one to select. */
export type ChosenOrder = Readonly<{ orders: Orders; id: string | null }>;

/** Changes the order with that id, and selects it. */
export function changeOrder(
  orders: Orders,
  id: string,
  change: (order: RunningOrder) => RunningOrder,
): ChosenOrder {
  const changed = orders.map((order) => (order.id === id ? change(order) : order));
  return { orders: changed.every((order, at) => order === orders[at]) ? orders : changed, id };
}

export function addOrder(orders: Orders, order: Omit<RunningOrder, 'id' | 'version'>): ChosenOrder {
  const id = freeId('order', orders);
  return { orders: [...orders, { ...order, id, version: RUNNING_ORDER_VERSION }], id };
}

/** Removes an order and selects the one that takes its place in the list, else the last. */
export function removeOrder(orders: Orders, id: string): ChosenOrder {
  const at = orders.findIndex((order) => order.id === id);
  const left = orders.filter((order) => order.id !== id);
  return { orders: left, id: left[Math.min(at, left.length - 1)]?.id ?? null };
}

/**
 * Adds an order from a file or a link. An order with the same pages as an existing one is not added again;
 * one whose id belongs to a different order, as after both were changed, gets a new id, so nothing is
 * overwritten.
 */
export function takeInOrder(orders: Orders, order: RunningOrder): ChosenOrder {
  const alike = orders.filter((one) => isSameOrder(one, order));
  const same = alike.find(({ id }) => id === order.id) ?? alike[0];
  if (same) return { orders, id: same.id };
  const isTaken = order.id === DEFAULT_ORDER || orders.some(({ id }) => id === order.id);
  const id = isTaken ? freeId('order', orders) : order.id;
  return { orders: [...orders, { ...order, id, name: freeName(order.name, orders) }], id };
}

/** A name that no other order has: 上半年汇报 (2). An empty name counts as no name. */
export function freeName(name: string, orders: Orders): string {
  const names = new Set(orders.map((order) => order.name));
  if (name === '' || !names.has(name)) return name;
  let number = 2;
  while (names.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/** Ignores names: an order gets one when saved as a file, and another when that is taken on import. */
function isSameOrder(one: RunningOrder, other: RunningOrder): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

function contentOf({ pages }: RunningOrder) {
  return pages.map((page) => [
    page.id,
    page.kind,
    page.view,
    page.title,
    page.notes,
    page.seconds,
    page.hidden,
    page.dataVersion,
  ]);
}
