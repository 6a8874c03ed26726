import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOrder, freeName, removeOrder, takeInOrder } from '../../../src/model/orders/order-list';
import { DEFAULT_ORDER, type RunningOrder } from '../../../src/model/orders/running-order';
import { orders } from './arbitrary-orders';

const listOf = (all: readonly RunningOrder[]) =>
  all.map((order, at) => ({ ...order, id: `order-${at + 1}` }));
const lists = fc.array(orders, { maxLength: 5 }).map(listOf);
const pagesOf = ({ pages }: RunningOrder) => pages;

describe('an order from a file or a link', () => {
  test('never replaces an existing one, and keeps its pages', () => {
    fc.assert(
      fc.property(lists, orders, (all, order) => {
        const { orders: more, id } = takeInOrder(all, order);
        expect(more.slice(0, all.length)).toEqual(all);
        expect(more.find((one) => one.id === id)?.pages).toEqual(order.pages);
        expect(new Set(more.map((one) => one.id)).size).toBe(more.length);
      }),
    );
  });

  test('is added only once, however often it is opened', () => {
    fc.assert(
      fc.property(lists, orders, (all, order) => {
        const once = takeInOrder(all, order);
        expect(takeInOrder(once.orders, order)).toEqual(once);
      }),
    );
  });

  test('cannot pass for the default one', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(takeInOrder([], { ...order, id: DEFAULT_ORDER }).id).not.toBe(DEFAULT_ORDER);
      }),
    );
  });

  test('can be told from one of the same name', () => {
    const [a, b] = [{ name: '上半年' }, { name: '上半年 (2)' }] as RunningOrder[];
    expect(freeName('上半年', [a, b] as RunningOrder[])).toBe('上半年 (3)');
    expect(freeName('', [{ name: '' }] as RunningOrder[])).toBe('');
  });
});

describe('the list of orders', () => {
  test('gets a new one at its end, with a fresh id', () => {
    fc.assert(
      fc.property(lists, fc.nat(4), (all, gone) => {
        const left = all.filter((_, at) => at !== gone);
        const { orders: more, id } = addOrder(left, { name: '新', pages: [] });
        expect(more.slice(0, -1)).toEqual(left);
        expect(left.map((one) => one.id)).not.toContain(id);
      }),
    );
  });

  test('loses only the removed one, and selects the next', () => {
    fc.assert(
      fc.property(
        lists.filter(({ length }) => length > 0),
        fc.nat(4),
        (all, at) => {
          const order = all[Math.min(at, all.length - 1)] as RunningOrder;
          const { orders: left, id } = removeOrder(all, order.id);
          expect(left.map(pagesOf)).toEqual(all.filter((one) => one !== order).map(pagesOf));
          expect(id === null).toBe(left.length === 0);
          if (id !== null) expect(left.map((one) => one.id)).toContain(id);
        },
      ),
    );
  });
});
