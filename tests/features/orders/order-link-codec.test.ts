// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linkOf, orderIn } from '../../../src/features/orders/order-link-codec';
import { startOrderLinks } from '../../../src/features/orders/receive-order-link';
import { createAppStore } from '../../../src/store/store';
import { orders } from '../../model/orders/arbitrary-orders';

const at = { origin: 'http://example.gov', pathname: '/yiping/' } as Location;
const [sample] = fc.sample(orders, 1);
const hashOf = (link: string) => new URL(link).hash;

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

describe('a link to a running order', () => {
  test('opens the same order, whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const link = await linkOf(order, at);
        expect(link).toMatch(/^http:\/\/example\.gov\/yiping\/#order=[\w-]+$/);
        expect(await orderIn(hashOf(link))).toEqual({ ok: true, value: order });
      }),
      { numRuns: 40 },
    );
  });

  test('is made and read also where the browser cannot deflate', async () => {
    if (!sample) throw new Error('no sample');
    vi.stubGlobal('CompressionStream', undefined);
    expect(await orderIn(hashOf(await linkOf(sample, at)))).toEqual({ ok: true, value: sample });
  });

  test('that is truncated or changed gives nothing and throws nothing', async () => {
    if (!sample) throw new Error('no sample');
    const hash = hashOf(await linkOf(sample, at));
    for (let length = 0; length < hash.length; length += 7) {
      const reading = await orderIn(hash.slice(0, length));
      expect(reading?.ok ?? false).toBe(false);
    }
    for (const broken of ['#order=', '#order=!!', '#order=a', '#order=AAAA', `#order=${'A'.repeat(200_000)}`])
      expect((await orderIn(broken))?.ok ?? false).toBe(false);
  });

  test('that would unpack to far more than an order is rejected', async () => {
    const pages = { ...sample, name: ' '.repeat(3_000_000) };
    const link = await linkOf(pages as NonNullable<typeof sample>, at);
    // Deflated by a tool, unlike any link the app makes: three megabytes in four kilobytes.
    expect(await orderIn(hashOf(link))).toBeNull();
  });
});

describe('an address with a running order', () => {
  test('passes it to the organiser and drops it, but keeps the view', () => {
    const store = createAppStore();
    window.history.replaceState(null, '', '/?v=1&focus=projects#order=abc');
    const stop = startOrderLinks(store, window);
    expect(store.getState().organiser).toMatchObject({ isOpen: true, link: '#order=abc' });
    expect(window.location.href).toMatch(/\/\?v=1&focus=projects$/);
    stop();
  });

  test('also does so when pasted into the open window', async () => {
    const store = createAppStore();
    const stop = startOrderLinks(store, window);
    expect(store.getState().organiser.isOpen).toBe(false);
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    window.location.hash = '#order=abc';
    await changed;
    expect(store.getState().organiser).toMatchObject({ isOpen: true, link: '#order=abc' });
    stop();
  });

  test('with another hash is left alone', () => {
    const store = createAppStore();
    window.history.replaceState(null, '', '/#panels');
    startOrderLinks(store, window)();
    expect(window.location.hash).toBe('#panels');
    expect(store.getState().organiser.isOpen).toBe(false);
  });
});
