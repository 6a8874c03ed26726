import { describe, expect, test } from 'vitest';
import { startPersistence } from '../../src/state/persistence';
import { createAppStore } from '../../src/state/store';

const key = 'yiping.preferences';

function start(storage: () => Storage = () => localStorage) {
  const store = createAppStore();
  startPersistence(store, storage);
  return store;
}

const preferencesOf = ({ getState }: ReturnType<typeof createAppStore>) => {
  const { language, theme, riseColour, singleKeys } = getState();
  return { language, theme, riseColour, singleKeys };
};
const defaults = { language: 'zh', theme: 'system', riseColour: 'red', singleKeys: true };

describe('preferences', () => {
  test('are Chinese, the system theme and red for a rise until somebody chooses', () => {
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
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(chosen);
  });

  test('filters are not among them', () => {
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
  ])('storage that holds %j is as good as empty', (stored) => {
    localStorage.setItem(key, stored);
    expect(preferencesOf(start())).toEqual(defaults);
  });

  test('one that makes no sense does not spoil the others', () => {
    localStorage.setItem(key, '{"language":"en","theme":"neon"}');
    expect(preferencesOf(start())).toEqual({ ...defaults, language: 'en' });
  });

  test('last until the page is closed where storage is forbidden or full', () => {
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
