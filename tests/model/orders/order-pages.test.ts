import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changePage,
  duplicatePage,
  movePage,
  pageNumber,
  plannedTime,
  removePage,
  typedSeconds,
} from '../../../src/model/orders/order-pages';
import {
  addPage,
  type RunningOrder,
  type RunningPage,
  shownPages,
} from '../../../src/model/orders/running-order';
import { orders, ordersAndPlaces } from './arbitrary-orders';

const idsOf = ({ pages }: RunningOrder) => pages.map(({ id }) => id);
const pageAt = ({ pages }: RunningOrder, at: number) => pages[at] as RunningPage;
const without = ({ pages }: RunningOrder, id: string) => pages.filter((page) => page.id !== id);

describe('the pages of a running order', () => {
  test('a moved page gets its new position, and the others keep their relative order', () => {
    fc.assert(
      fc.property(ordersAndPlaces, fc.integer({ min: -2, max: 12 }), ({ order, at }, to) => {
        const page = pageAt(order, at);
        const moved = movePage(order, page.id, to);
        expect(moved.pages[Math.min(Math.max(to, 0), order.pages.length - 1)]).toBe(page);
        expect(without(moved, page.id)).toEqual(without(order, page.id));
      }),
    );
  });

  test('moving a page there and back leaves the order unchanged', () => {
    fc.assert(
      fc.property(ordersAndPlaces, fc.nat(8), ({ order, at }, to) => {
        const { id } = pageAt(order, at);
        expect(movePage(movePage(order, id, to), id, at)).toEqual(order);
      }),
    );
  });

  test('a duplicated page is there twice, under two ids, and the others stay', () => {
    fc.assert(
      fc.property(ordersAndPlaces, ({ order, at }) => {
        const page = pageAt(order, at);
        const more = duplicatePage(order, page.id);
        expect(new Set(idsOf(more)).size).toBe(order.pages.length + 1);
        const copy = pageAt(more, at + 1);
        expect({ ...copy, id: page.id }).toEqual(page);
        expect(removePage(more, copy.id)).toEqual(order);
      }),
    );
  });

  test('removing or changing a page leaves the others alone', () => {
    fc.assert(
      fc.property(ordersAndPlaces, ({ order, at }) => {
        const { id } = pageAt(order, at);
        expect(removePage(order, id).pages).toEqual(without(order, id));
        const changed = changePage(order, id, { title: '新', hidden: true });
        expect(without(changed, id)).toEqual(without(order, id));
        expect(changed.pages[at]).toMatchObject({ id, title: '新', hidden: true });
      }),
    );
  });

  test('an unknown page changes nothing', () => {
    fc.assert(
      fc.property(orders, (order) => {
        for (const change of [
          movePage(order, 'none', 0),
          duplicatePage(order, 'none'),
          removePage(order, 'none'),
        ])
          expect(change).toEqual(order);
      }),
    );
  });

  test('an added page comes last, with a unique id', () => {
    fc.assert(
      fc.property(ordersAndPlaces, ({ order, at }) => {
        const gap = removePage(order, pageAt(order, at).id);
        const { id: _, ...page } = pageAt(order, at);
        const added = addPage(gap, page);
        expect(added.pages.slice(0, -1)).toEqual(gap.pages);
        expect(new Set(idsOf(added)).size).toBe(added.pages.length);
      }),
    );
  });

  test('are numbered without hidden ones', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const numbers = order.pages.map(({ id }) => pageNumber(order, id));
        expect(numbers.filter((number) => number !== null)).toEqual(shownPages(order).map((_, at) => at + 1));
        expect(numbers.map((number) => number === null)).toEqual(order.pages.map(({ hidden }) => hidden));
      }),
    );
  });

  test('have a total time, counting pages that are shown and timed', () => {
    const page = (seconds: number | null, hidden = false) => ({ seconds, hidden }) as RunningPage;
    const order = { pages: [page(60), page(null), page(30), page(500, true)] } as unknown as RunningOrder;
    expect(plannedTime(order)).toEqual({ seconds: 90, untimed: 1 });
  });
});

describe('a typed time', () => {
  test.each([
    ['1', '30', 90],
    ['', '45', 45],
    ['2', '', 120],
    ['0', '90', 90],
    [' 1 ', '', 60],
  ])('of %j minutes and %j seconds has %i seconds', (minutes, seconds, time) => {
    expect(typedSeconds(minutes, seconds)).toBe(time);
  });

  test('is null if both fields are empty', () => {
    expect(typedSeconds('', ' ')).toBeNull();
  });

  test.each([
    ['0', '0'],
    ['-1', ''],
    ['1.5', ''],
    ['一', ''],
    ['1441', ''],
    ['', '1e3'],
  ])('of %j minutes and %j seconds is invalid', (minutes, seconds) => {
    expect(typedSeconds(minutes, seconds)).toBeUndefined();
  });
});
