import { addOrder, type ChosenOrder, replaceOrder, takeInOrder } from '../model/orders/order-list';
import { addPage, DEFAULT_ORDER, type RunningOrder } from '../model/orders/running-order';
import type { AppState, OrdersState, Organiser } from './app-state';
import { selectPlace } from './select-place';
import { pinnedQuery } from './show';

/** Whether the current view can be a page of a running order: views of data can, the glossary cannot. */
export function isPinnable(state: AppState): boolean {
  return state.deskPage !== 'glossary' && selectPlace(state) !== null;
}

/** The user's order that was edited last, else the last in the list, if any. */
export function editedOrder({ orders, editedOrder: id }: OrdersState): RunningOrder | undefined {
  return orders.find((order) => order.id === id) ?? orders[orders.length - 1];
}

/** The number shown for an order without a name. */
export function numberOfOrder(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? (id === DEFAULT_ORDER ? '' : id);
}

/** How many changes can be undone. */
const MOST_STEPS = 200;

type Change = Partial<OrdersState>;

/** Changes the orders in an undoable step. */
function editOrders(
  { orders: before, editedOrder: id, organiser }: OrdersState,
  changed: ChosenOrder,
  pinned: Organiser['pinned'] = organiser.pinned,
): Change {
  const past = [...organiser.past, { orders: before, id }].slice(-MOST_STEPS);
  return { orders: changed.orders, editedOrder: changed.id, organiser: { ...organiser, past, pinned } };
}

function editOrder(state: OrdersState, id: string, change: (order: RunningOrder) => RunningOrder): Change {
  const order = state.orders.find((one) => one.id === id);
  const changed = order && change(order);
  if (!changed || changed === order) return state;
  return editOrders(state, { orders: replaceOrder(state.orders, changed), id });
}

function takeIn(state: OrdersState, order: RunningOrder): Change {
  const taken = takeInOrder(state.orders, order);
  return taken.orders === state.orders ? { editedOrder: taken.id } : editOrders(state, taken);
}

/** The region and period are always written out, because the default changes with new data. */
function pinView(state: AppState): Change {
  const place = selectPlace(state);
  if (!place || !isPinnable(state)) return state;
  const { region, period } = place;
  const open = editedOrder(state);
  const { orders, id } = open
    ? { orders: state.orders, id: open.id }
    : addOrder(state.orders, { name: '', pages: [] });
  const order = orders.find((one) => one.id === id);
  if (!order) return state;
  const pinned = addPage(order, {
    kind: 'view',
    view: pinnedQuery({ ...state, region: region.id, period: period.code }),
    title: null,
    notes: '',
    seconds: null,
    hidden: false,
    dataVersion: period.dataVersion,
  });
  const page = pinned.pages.filter(({ hidden }) => !hidden).length;
  return editOrders(state, { orders: replaceOrder(orders, pinned), id }, { order: order.id, page });
}

function undoOrders(state: OrdersState): Change {
  const { past } = state.organiser;
  const before = past[past.length - 1];
  if (!before) return state;
  return {
    orders: before.orders,
    editedOrder: before.id,
    organiser: { ...state.organiser, past: past.slice(0, -1), pinned: null },
  };
}

export type OrdersActions = Readonly<{
  setOrganiser: (change: Partial<Organiser>) => void;
  /** Changes the running orders in an undoable step, as do the next three. */
  editOrders: (changed: ChosenOrder) => void;
  /** Replaces an order by its changed version; does nothing if nothing changed. */
  editOrder: (id: string, change: (order: RunningOrder) => RunningOrder) => void;
  /** Adds an order from a file or a link, and selects it; only selects it if the same order is already there. */
  takeInOrder: (order: RunningOrder) => void;
  /** Pins the view to the order edited last; the first pin creates an order. */
  pinView: () => void;
  /** Undoes the last change. */
  undoOrders: () => void;
  /** Sets the order that pages are pinned to and that the organiser shows. */
  chooseOrder: (id: string) => void;
}>;

export function ordersActions(set: (change: Change | ((state: AppState) => Change)) => void): OrdersActions {
  return {
    setOrganiser: (change) => set(({ organiser }) => ({ organiser: { ...organiser, ...change } })),
    editOrders: (changed) => set((state) => editOrders(state, changed)),
    editOrder: (id, change) => set((state) => editOrder(state, id, change)),
    takeInOrder: (order) => set((state) => takeIn(state, order)),
    pinView: () => set(pinView),
    undoOrders: () => set(undoOrders),
    chooseOrder: (editedOrder) => set({ editedOrder }),
  };
}
