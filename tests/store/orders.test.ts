// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { changeOrder, takeInOrder } from '../../src/model/orders/order-list';
import { movePage, removePage } from '../../src/model/orders/order-pages';
import type { RunningOrder } from '../../src/model/orders/running-order';
import { editedOrder, isPinnable, numberOfOrder, pinView } from '../../src/store/orders';
import { startPersistence } from '../../src/store/persistence';
import { createAppStore } from '../../src/store/store';
import { decodeView } from '../../src/store/url-codec';
import { dataIndex } from '../support/made-up-data';
import { readyStore } from '../support/ready-store';

const pagesOf = (store: ReturnType<typeof readyStore>) => editedOrder(store.getState())?.pages ?? [];

describe('pinning', () => {
  test('creates a first order, and adds the view with its region, period and data version', () => {
    const store = readyStore();
    store.getState().toggleFilter('sector', 'food');
    store.getState().setFocus('projects');
    pinView(store);
    const { orders, organiser } = store.getState();
    expect(orders).toHaveLength(1);
    expect(organiser.pinned).toEqual({ order: orders[0]?.id, page: 1 });
    const [page] = pagesOf(store);
    const { region, period } = dataIndex().default;
    expect(decodeView(page?.view ?? '').view).toMatchObject({
      region,
      period,
      focus: 'projects',
      clauses: { sector: ['food'] },
    });
    expect(page).toMatchObject({ kind: 'view', title: null, notes: '', seconds: null, hidden: false });
    expect(page?.dataVersion).toBeTruthy();
  });

  test('leaves out an open source and a highlighted search result', () => {
    const store = readyStore();
    store.setState({ figure: 'a.quantity', record: 'a' });
    pinView(store);
    expect(decodeView(pagesOf(store)[0]?.view ?? '').view).toMatchObject({ figure: null, record: null });
  });

  test('continues the last edited order, and counts its visible pages', () => {
    const store = readyStore();
    for (const _ of [1, 2, 3]) pinView(store);
    store.setState({ editedOrder: 'gone' });
    pinView(store);
    expect(store.getState().orders.map(({ pages }) => pages.length)).toEqual([4]);
    expect(store.getState().organiser.pinned?.page).toBe(4);
  });

  test('is for views of the data only', () => {
    const store = readyStore();
    expect(isPinnable(store.getState())).toBe(true);
    store.getState().setDeskPage('glossary');
    pinView(store);
    expect(store.getState().orders).toEqual([]);
    expect(isPinnable(createAppStore().getState())).toBe(false);
  });
});

describe('undoing', () => {
  test('restores the exact earlier state, step by step', () => {
    const store = readyStore();
    for (const _ of [1, 2, 3]) pinView(store);
    const id = store.getState().orders[0]?.id ?? '';
    const steps = [store.getState().orders];
    for (const change of [
      (order: RunningOrder) => movePage(order, 'page-3', 0),
      (order: RunningOrder) => removePage(order, 'page-1'),
      (order: RunningOrder) => ({ ...order, name: '上半年' }),
    ]) {
      const { orders, editOrders } = store.getState();
      editOrders(changeOrder(orders, id, change));
      steps.push(store.getState().orders);
    }
    for (let left = steps.length - 2; left >= 0; left--) {
      store.getState().undoOrders();
      expect(store.getState().orders).toBe(steps[left]);
    }
  });

  test('the first pin leaves no order, and with nothing to undo changes nothing', () => {
    const store = readyStore();
    pinView(store);
    store.getState().undoOrders();
    store.getState().undoOrders();
    expect(store.getState()).toMatchObject({ orders: [], editedOrder: null });
  });

  test('takes back an order that was opened', () => {
    const store = readyStore();
    pinView(store);
    const before = store.getState().orders;
    const [order] = before;
    if (!order) throw new Error('no order');
    const { editOrders } = store.getState();
    editOrders(takeInOrder(before, order));
    expect(store.getState().orders).toBe(before);
    editOrders(
      takeInOrder(before, { ...order, pages: [...order.pages, { ...order.pages[0], id: 'x' }] as never }),
    );
    expect(editedOrder(store.getState())?.id).toBe('order-2');
    store.getState().undoOrders();
    expect(store.getState().orders).toBe(before);
  });
});

describe('running orders', () => {
  test('are restored on the next visit, with the last edited one', () => {
    const store = readyStore();
    startPersistence(store, () => localStorage);
    pinView(store);
    const { orders, editedOrder: id } = store.getState();
    const next = createAppStore();
    startPersistence(next, () => localStorage);
    expect(next.getState()).toMatchObject({ orders, editedOrder: id });
  });

  test('from another window are not overwritten by this one', () => {
    const [here, there] = [readyStore({}, dataIndex(), createAppStore()), createAppStore()];
    for (const store of [here, there]) startPersistence(store, () => localStorage);
    pinView(here);
    window.dispatchEvent(new StorageEvent('storage', { key: 'yiping.preferences' }));
    there.getState().setTheme('dark');
    const next = createAppStore();
    startPersistence(next, () => localStorage);
    expect(next.getState().orders).toEqual(here.getState().orders);
    expect(next.getState().orders).toHaveLength(1);
  });

  test('that the browser cannot store are reported once', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = readyStore();
    startPersistence(store, () => full as unknown as Storage);
    store.getState().setTheme('dark');
    expect(store.getState().notices).toEqual([]);
    pinView(store);
    pinView(store);
    expect(store.getState().notices).toEqual([{ kind: 'orders-not-kept' }]);
  });

  test('without a name go by their number', () => {
    expect(numberOfOrder('order-12')).toBe('12');
    expect(numberOfOrder('abc')).toBe('abc');
  });
});
