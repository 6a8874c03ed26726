import type { ChosenOrder } from '../model/orders/order-list';
import type { OrdersState, Organiser } from './app-state';

export type OrdersActions = Readonly<{
  setOrganiser: (change: Partial<Organiser>) => void;
  /** Changes the running orders in an undoable step; only selects one if they are the same. `pinned`: the page that the change pinned, if any. */
  editOrders: (changed: ChosenOrder, pinned?: Organiser['pinned']) => void;
  /** Undoes the last change. */
  undoOrders: () => void;
  /** Sets the order that pages are pinned to and that the organiser shows. */
  chooseOrder: (id: string) => void;
}>;

/** How many changes can be undone. */
const MOST_STEPS = 200;

type Change = Partial<OrdersState>;

export function ordersActions(
  set: (change: Change | ((state: OrdersState) => Change)) => void,
): OrdersActions {
  return {
    setOrganiser: (change) => set(({ organiser }) => ({ organiser: { ...organiser, ...change } })),
    editOrders: ({ orders, id }, pinned) =>
      set(({ orders: before, editedOrder, organiser }) => {
        if (orders === before) return { editedOrder: id };
        const past = [...organiser.past, { orders: before, id: editedOrder }].slice(-MOST_STEPS);
        return {
          orders,
          editedOrder: id,
          organiser: { ...organiser, past, pinned: pinned ?? organiser.pinned },
        };
      }),
    undoOrders: () =>
      set((state) => {
        const { past } = state.organiser;
        const before = past[past.length - 1];
        if (!before) return state;
        return {
          orders: before.orders,
          editedOrder: before.id,
          organiser: { ...state.organiser, past: past.slice(0, -1), pinned: null },
        };
      }),
    chooseOrder: (editedOrder) => set({ editedOrder }),
  };
}
