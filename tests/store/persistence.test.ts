// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startPersistence } from '../../src/store/persistence';
import { createAppStore } from '../../src/store/store';

const key = 'yiping.preferences';
let stops: (() => void)[] = [];

function start(storage: () => Storage = () => localStorage) {
  const store = createAppStore();
  stops.push(startPersistence(store, storage));
  return store;
}

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

const preferencesOf = ({ getState }: ReturnType<typeof createAppStore>) => {
  const { language, theme, riseColour, singleKeys } = getState();
  return { language, theme, riseColour, singleKeys };
};
const defaults = { language: 'zh', theme: 'system', riseColour: 'red', singleKeys: true };

describe('preferences', () => {
  test('default to Chinese, the system theme and red rises', () => {
    expect(preferencesOf(start())).toEqual(defaults);
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('are the same on the next visit', () => {
    const store = start();
    store.getState().setLanguage('en');
    store.getState().setTheme('dark');
    store.getState().setRiseColour('green');
    store.getState().setSingleKeys(false);
    const chosen = { language: 'en', theme: 'dark', riseColour: 'green', singleKeys: false };
    expect(preferencesOf(start())).toEqual(chosen);
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({
      ...chosen,
      thresholds: {},
      orders: [],
      editedOrder: null,
    });
  });

  test('hold the limits of the watch list, dropping only invalid entries', () => {
    const limits = { 'erdao.gdp.growth': { meets: 5, warns: 1 } };
    start().getState().setThreshold('erdao.gdp.growth', limits['erdao.gdp.growth']);
    expect(start().getState().thresholds).toEqual(limits);
    const mixed = { ...limits, 'x.y.growth': { meets: '5', warns: 1 }, '__proto__.a': 3, 'x.y.z': limits };
    localStorage.setItem(key, JSON.stringify({ thresholds: mixed }));
    expect(start().getState().thresholds).toEqual(limits);
    localStorage.setItem(key, JSON.stringify({ thresholds: 'all' }));
    expect(start().getState().thresholds).toEqual({});
  });

  test('chosen in one window reach the others, which do not write them again', () => {
    const here = start();
    const language = JSON.stringify({ ...preferencesOf(here), language: 'en', orders: [] });
    localStorage.setItem(key, language);
    const write = vi.spyOn(Storage.prototype, 'setItem');
    window.dispatchEvent(new StorageEvent('storage', { key: 'of another', newValue: '1' }));
    expect(preferencesOf(here).language).toBe('zh');
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: language }));
    expect(preferencesOf(here).language).toBe('en');
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  test('a language chosen in another window waits for its texts, and is not used without them', async () => {
    const fetched: (() => void)[] = [];
    const refused: (() => void)[] = [];
    const bring = () =>
      new Promise<void>((resolve, reject) => {
        fetched.push(resolve);
        refused.push(reject);
      });
    const here = createAppStore();
    stops.push(startPersistence(here, () => localStorage, bring));
    localStorage.setItem(key, JSON.stringify({ ...preferencesOf(here), language: 'en' }));
    const tell = () => window.dispatchEvent(new StorageEvent('storage', { key }));
    tell();
    expect(here.getState().language).toBe('zh');
    refused[0]?.();
    await Promise.resolve();
    expect(here.getState().language).toBe('zh');
    tell();
    fetched[1]?.();
    await Promise.resolve();
    expect(here.getState().language).toBe('en');
  });

  test('an order changed in one window is changed in the others', () => {
    const here = start();
    const order = { version: 1, id: 'order-1', name: '半年汇报', pages: [] };
    localStorage.setItem(key, JSON.stringify({ orders: [order] }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(here.getState().orders).toEqual([order]);
  });

  test('are read but never written by a preview inside another window', () => {
    const picture = start();
    picture.setState({ role: 'preview' });
    picture.getState().setLanguage('en');
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('do not include filters', () => {
    start().getState().toggleFilter('sector', 'food');
    expect(localStorage.getItem(key)).toBeNull();
  });

  test.each([
    '',
    'nonsense',
    'null',
    '[]',
    '7',
    '{"language":"fr","theme":1,"riseColour":null}',
    '{"__proto__":{"language":"en"}}',
  ])('storage that holds %j counts as empty', (stored) => {
    localStorage.setItem(key, stored);
    expect(preferencesOf(start())).toEqual(defaults);
  });

  test('an invalid one does not affect the others', () => {
    localStorage.setItem(key, '{"language":"en","theme":"neon"}');
    expect(preferencesOf(start())).toEqual({ ...defaults, language: 'en' });
  });

  test('last until the page is closed if storage is forbidden or full', () => {
    const forbidden = start(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    forbidden.getState().setLanguage('en');
    expect(preferencesOf(forbidden).language).toBe('en');

    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = start(() => full as unknown as Storage);
    store.getState().setTheme('dark');
    expect(preferencesOf(store).theme).toBe('dark');
  });
});
