import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrder, tooLarge } from '../../src/data/read-order';
import { orders } from '../model/orders/arbitrary-orders';

const page = {
  id: 'page-1',
  kind: 'view',
  view: '?v=1&focus=projects',
  title: null,
  notes: '先说总体',
  seconds: 60,
  hidden: false,
  dataVersion: null,
};
const order = { version: 1, id: 'order-1', name: '上半年', pages: [page] };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readOrder('a.yiping.json', bytesOf(JSON.stringify(value)));
const problemOf = (reading: ReturnType<typeof readOrder>) => (reading.ok ? null : reading.problem);

describe('a file of a running order', () => {
  test('returns the order that was saved', () => {
    fc.assert(
      fc.property(orders, (saved) => {
        expect(read(saved)).toEqual({ ok: true, value: saved });
      }),
    );
  });

  test('may begin with a byte order mark, as some editors write it', () => {
    expect(readOrder('a', bytesOf(`\ufeff${JSON.stringify(order)}`))).toEqual({ ok: true, value: order });
  });

  test('may have unknown keys, which are left out', () => {
    expect(read({ ...order, colour: 'red' })).toEqual({ ok: true, value: order });
  });

  test('keeps all pages when two have the same id, and gives them distinct ids', () => {
    const reading = read({ ...order, pages: [page, page, { ...page, id: 'page-3' }, page] });
    const ids = reading.ok ? reading.value.pages.map(({ id }) => id) : [];
    expect(ids[0]).toBe('page-1');
    expect(new Set(ids).size).toBe(4);
  });

  test.each([
    ['a list', []],
    ['a number', 7],
    ['null', null],
    ['a data file', { schemaVersion: 1, region: 'erdao', records: [] }],
    ['one with a key for the object prototype', JSON.parse('{"version":1,"pages":[{"__proto__":{"a":1}}]}')],
    ['one with a constructor', { ...order, constructor: { prototype: {} } }],
  ])('%s is none', (_, value) => {
    expect(problemOf(read(value))).toEqual({ code: 'no-order' });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('of a newer version is refused as such, whatever else is new in it', () => {
    expect(problemOf(read({ version: 2, pages: 'elsewhere' }))).toEqual({
      code: 'newer-order',
      found: 2,
      known: 1,
    });
  });

  test('of more than a megabyte is refused before it is read', () => {
    expect(problemOf(readOrder('a', new Uint8Array(1_000_001)))).toEqual({
      code: 'too-large',
      bytes: 1_000_001,
    });
    expect(tooLarge(1_000_000)).toBeNull();
  });

  test.each([
    ['a wrong page', { ...order, pages: [{ ...page, seconds: -1 }] }, '$.pages[0].seconds'],
    ['no id', { ...order, id: undefined }, '$'],
    ['an id of other letters', { ...order, id: '方案' }, '$.id'],
  ])('with %s is refused, and told where', (_, value, path) => {
    const problem = problemOf(read(value));
    expect(problem?.code).toBe('faults');
    if (problem?.code === 'faults') expect(problem.faults[0]?.path).toContain(path);
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'not-utf-8'],
    ['nothing', new Uint8Array(), 'empty'],
    ['half of it', bytesOf('{"version":1,"pages":['), 'truncated'],
    ['a web page', bytesOf('<!doctype html>'), 'a-page-instead'],
    ['ten thousand brackets', bytesOf('['.repeat(10_000)), 'too-deep'],
  ])('that holds %s is refused', (_, bytes, code) => {
    const problem = problemOf(readOrder('a', bytes));
    expect(problem).toMatchObject({ code: 'faults', faults: [{ problem: { code } }] });
  });
});
