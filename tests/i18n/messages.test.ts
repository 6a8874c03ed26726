import { describe, expect, test } from 'vitest';
import { comparisonWords } from '../../src/features/compare/words';
import { orderWords } from '../../src/features/orders/words';
import { projectTableWords } from '../../src/features/project-table/words';
import { presenterWords } from '../../src/features/show/presenter-words';
import { showWords } from '../../src/features/show/words';
import { messagesIn } from '../../src/i18n/format';
import { helpWords } from '../../src/parts/help-words';

type Leaf = Readonly<{ path: string; text: string }>;

/** At least one of these suits each message; if one throws or leaves a gap, the next is tried. */
const samples: readonly (readonly unknown[])[] = [
  [{ up: 1, down: 1 }, 3],
  [{ meets: '≥10%', warns: '<0%' }, '丙'],
  ['甲', '乙', true, 'up'],
  [2, 2],
  [2024, 2, '甲', '乙'],
  ['甲', '乙', '丙'],
  ['甲', ['乙', '丙']],
  [['甲', '乙']],
  [
    ['甲', '乙'],
    ['丙', '乙'],
  ],
];
const hole = /undefined|NaN|\[object/;

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    for (const args of samples) {
      try {
        const text: unknown = value(...args);
        if (typeof text === 'string' && !hole.test(text)) return [{ path, text }];
      } catch {
        // These arguments have the wrong type; the next ones may fit.
      }
    }
    throw new Error(`no sample arguments fit ${path}`);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

const zh = leaves({
  ...messagesIn.zh,
  explorer: projectTableWords.zh,
  comparison: comparisonWords.zh,
  organiser: orderWords.zh,
  presenter: presenterWords.zh,
  show: showWords.zh,
  ...helpWords.zh,
});
const en = leaves({
  ...messagesIn.en,
  explorer: projectTableWords.en,
  comparison: comparisonWords.en,
  organiser: orderWords.en,
  presenter: presenterWords.en,
  show: showWords.en,
  ...helpWords.en,
});
const paths = (texts: readonly Leaf[]) => texts.map(({ path }) => path);
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
    expect(messagesIn.en.takeaway.projects.named(1)).toBe('1 project named');
  });
});
