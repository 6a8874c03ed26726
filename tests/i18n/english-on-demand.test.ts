import { expect, test, vi } from 'vitest';
import { unit } from '../support/made-up-data';

test('using English before it is loaded is an error that says so, and Chinese is there at once', async () => {
  vi.resetModules();
  const { quantityText } = await import('../../src/i18n/format');
  const { messagesIn } = await import('../../src/i18n/messages-in');
  const { hasEnglish, provideEnglish } = await import('../../src/i18n/english-on-demand');
  const quantity = { printed: '12亿元', amount: 12, unit: unit('亿元'), qualifier: 'exact' } as const;
  expect(messagesIn.zh.appName).toBe('一屏');
  expect(quantityText(quantity, 'zh')).toBe('12亿元');
  expect(hasEnglish()).toBe(false);
  expect(() => messagesIn.en).toThrow('before provideEnglish()');
  expect(() => quantityText(quantity, 'en')).toThrow('before provideEnglish()');
  const { english } = await import('../../src/i18n/format-en');
  provideEnglish(english);
  expect(messagesIn.en.appName).toBe('Yiping');
  expect(quantityText(quantity, 'en')).toBe('¥1.2 bn');
});
