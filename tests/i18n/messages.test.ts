import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages-in';
import { type CatalogueText, catalogueTexts } from '../support/catalogue-texts';

/** The first text of each message. */
const messagesOf = (language: 'zh' | 'en') => [
  ...new Map([...catalogueTexts(language)].reverse().map((message) => [message.path, message])).values(),
];
const zh = messagesOf('zh');
const en = messagesOf('en');
const paths = (texts: readonly CatalogueText[]) => texts.map(({ path }) => path);
// The unit for quantities without one.
const mayBeEmpty = new Set(['units.none']);

describe('messages', () => {
  test('have the same keys and types in both languages', () => {
    expect([...paths(en)].sort()).toEqual([...paths(zh)].sort());
  });

  test.each([['zh', zh] as const, ['en', en] as const])(
    'have a text in %s, whatever their arguments',
    (_, all) => {
      expect(all.length).toBeGreaterThan(200);
      const broken = all.filter(({ path, text }) => !mayBeEmpty.has(path) && text.trim() === '');
      expect(broken).toEqual([]);
    },
  );

  test('are Chinese in Chinese, and in English hold no Chinese but printed qualifiers', () => {
    const sampled = new Set(['甲', '乙', '丙']);
    const han = (text: string) =>
      [...text].filter((letter) => /\p{Script=Han}/u.test(letter) && !sampled.has(letter));
    const english = en.filter(({ text }) => han(text).length > 0).map(({ path }) => path);
    // Qualifiers quote the printed word; the language button names the other language in that language.
    expect(english.filter((path) => !path.startsWith('qualifiers.'))).toEqual(['actions.language']);
    const untranslated = zh.filter(({ path, text }) => {
      const same = en.find((other) => other.path === path)?.text === text;
      return same && /[a-z]{2}/i.test(text) && han(text).length === 0;
    });
    expect([...paths(untranslated)].sort()).toEqual(['keys.esc', 'sectorMenu.codes', 'show.keys.Escape']);
  });

  test('a list is joined as usual in its language', () => {
    expect(messagesIn.zh.list(['甲', '乙', '丙'])).toBe('甲、乙、丙');
    expect(messagesIn.en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(messagesIn.en.list(['a'])).toBe('a');
    expect(messagesIn.en.list([])).toBe('');
  });

  test('English counts one thing in the singular', () => {
    expect(messagesIn.en.actions.searchCount(1)).toBe('1 result');
    expect(messagesIn.en.actions.searchCount(2)).toBe('2 results');
    expect(messagesIn.en.sectorMenu.count(1)).toBe('1 entry');
    expect(messagesIn.en.takeaway.projects.named(1)).toBe('1 project listed');
  });
});
