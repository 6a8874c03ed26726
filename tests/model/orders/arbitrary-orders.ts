import fc from 'fast-check';
import { pageKinds, RUNNING_ORDER_VERSION, type RunningOrder } from '../../../src/model/orders/running-order';

const pageBesidesId = fc.record({
  kind: fc.constantFrom(...pageKinds),
  view: fc.constantFrom('', '?v=1&focus=projects', '?v=1&sector=automotive,digital&table=industry'),
  title: fc.option(fc.string({ unit: 'grapheme' })),
  notes: fc.string({ unit: 'grapheme' }),
  seconds: fc.option(fc.integer({ min: 1, max: 86_400 })),
  hidden: fc.boolean(),
  dataVersion: fc.option(fc.constantFrom('2024-07-01', '2024-08-01')),
});

/** Orders of up to eight pages, each page with its own id. */
export const orders: fc.Arbitrary<RunningOrder> = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    name: fc.string(),
    pages: fc.array(pageBesidesId, { maxLength: 8 }),
  })
  .map(({ number, name, pages }) => ({
    version: RUNNING_ORDER_VERSION,
    id: `order-${number}`,
    name,
    pages: pages.map((page, at) => ({ ...page, id: `page-${at + 1}` })),
  }));

/** An order with at least one page, and the index of a page. */
export const ordersAndPlaces = orders
  .filter(({ pages }) => pages.length > 0)
  .chain((order) =>
    fc.record({ order: fc.constant(order), at: fc.integer({ min: 0, max: order.pages.length - 1 }) }),
  );
