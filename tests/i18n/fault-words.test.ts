import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/data/file-schemas';
import { wordFault } from '../../src/i18n/fault-words';
import { valueZh } from '../../src/i18n/value-words';
import { forms } from '../../src/model/forms';
import { problems, unreadReasons } from '../support/problems';

describe('fault words', () => {
  test.each(Object.values(problems))('$code is worded in whole sentences of each language', (problem) => {
    const zh = wordFault({ problem }, 'zh');
    const en = wordFault({ problem }, 'en');
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/[a-z]\b.*\.$/);
    expect(en).not.toContain('。');
    expect(zh + en).not.toMatch(/undefined|\[object/);
  });

  test.each(unreadReasons)('say what to do about printed words that are not read: %s', (why) => {
    const problem = { code: 'printed-unread', printed: '约12匹', why, words: '匹' } as const;
    expect(wordFault({ problem }, 'zh')).toMatch(/^原文“约12匹”读不出数字：.*。$/);
    expect(wordFault({ problem }, 'en')).toMatch(/^No figure can be read from “约12匹”: .*\.$/);
  });

  test('name what is allowed, what is missing and what must not be empty', () => {
    expect(
      wordFault({ problem: { code: 'not-allowed', received: '"x"', allowed: '("percent" | "元")' } }, 'zh'),
    ).toBe('此处不能是 "x"。可以是："percent"、"元"。');
    expect(wordFault({ problem: { code: 'missing-key', key: 'figure | milestone' } }, 'en')).toBe(
      '“figure” or “milestone” is missing. Add it.',
    );
    expect(
      wordFault({ problem: { code: 'wrong-type', expected: '(Object | null)', received: '3' } }, 'en'),
    ).toBe('This must be an object {…} or null, but is 3. Correct it.');
    expect(wordFault({ problem: { code: 'wrong-form', received: '[]' } }, 'zh')).toBe(
      '此处不能为空。请补上内容。',
    );
  });

  test.each([
    'id',
    'key',
    'figure',
    'industryCode',
    'paragraph',
    'cell',
    'period',
    'dayOrMonth',
    'partialDate',
  ] as const)('show the form of a %s by an example that has it', (form) => {
    const problem = { code: 'wrong-form', received: '"x?"', form } as const;
    for (const language of ['zh', 'en'] as const) {
      const sentence = wordFault({ problem }, language);
      const examples = sentence.match(/[A-Za-z0-9.-]*[A-Za-z0-9]/g) ?? [];
      expect(
        examples.some((example) => forms[form].test(example)),
        sentence,
      ).toBe(true);
    }
  });

  test('give every form of a period', () => {
    const sentence = wordFault(
      { problem: { code: 'wrong-form', received: '"2024-H1"', form: 'period' } },
      'zh',
    );
    for (const code of ['2024（', '2024H1', '2024Q1', '2024M03', '2024C05']) expect(sentence).toContain(code);
  });

  test('say in Chinese what the allowed values mean', () => {
    const allowed = (field: string, allowed: string) =>
      wordFault({ problem: { code: 'not-allowed', received: '"x"', allowed, field } }, 'zh');
    expect(allowed('basis', '("current-price" | "comparable-price")')).toBe(
      '此处不能是 "x"。可以是："current-price"（现价）、"comparable-price"（可比价）。',
    );
    expect(allowed('kind', '("year-on-year" | "cumulative")')).toContain('"year-on-year"（同比）');
    expect(allowed('by', '("industry" | "town")')).toContain('"industry"（三次产业）');
    expect(allowed('category', '("industry" | "livelihood")')).toContain('"industry"（产业）');
    expect(allowed('panels', '("main" | "livelihood")')).toContain('"main"（主要指标）');
    expect(allowed('schemaVersion', '2')).toBe('此处不能是 "x"。可以是：2。');
  });

  test('ask whether something near is meant', () => {
    const near = ['automotive', 'auto'];
    const problem = { code: 'dangling', what: 'sector', id: 'automotiv', near } as const;
    expect(wordFault({ problem }, 'zh')).toBe(
      '找不到行业“automotiv”。您是否要写“automotive”或“auto”？请改正此处的编号，或先补上它。',
    );
    expect(wordFault({ problem }, 'en')).toBe(
      'There is no sector “automotiv”. Do you mean “automotive” or “auto”? Correct the id here, or add what it refers to.',
    );
  });

  test('say at how many more places the same is wrong', () => {
    const problem = { code: 'no-document' } as const;
    expect(wordFault({ problem, more: 11 }, 'zh')).toMatch(/。本文件另有 11 处也是这样。$/);
    expect(wordFault({ problem, more: 11 }, 'en')).toMatch(
      / The same is wrong at 11 more places of this file\.$/,
    );
    expect(wordFault({ problem, more: 1 }, 'en')).toMatch(/ at 1 more place of this file\.$/);
  });

  test('say which schema version a file lacks', () => {
    const problem = { code: 'missing-key', key: 'schemaVersion', value: '2' } as const;
    expect(wordFault({ problem }, 'zh')).toBe('缺少“schemaVersion”一项。请补上 "schemaVersion": 2。');
    expect(wordFault({ problem }, 'en')).toBe('“schemaVersion” is missing. Add "schemaVersion": 2.');
  });
});

/** Every closed list of the schemas has its Chinese words. */
test.each(Object.entries(schemas))('every closed list of %s is worded in Chinese', (_, schema) => {
  for (const [field, values] of closedLists(schema)) {
    for (const value of values.filter((one) => !/\p{Script=Han}/u.test(one))) {
      expect(valueZh(field, value), `${field} ${value}`).not.toBe(value);
    }
  }
});

type Node = Readonly<Record<string, unknown>>;

/** The picklists of texts in a schema, with the field that each is the value of. */
function closedLists(node: unknown, field = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, options, entries, item, wrapped, pipe } = node as Node;
  if (type === 'picklist') return [[field, options as readonly string[]]];
  if (entries) return Object.entries(entries).flatMap(([key, inner]) => closedLists(inner, key));
  const inner = [item, wrapped, ...((pipe as unknown[] | undefined) ?? []).filter((one) => one !== node)];
  const inUnion = Array.isArray(options) ? options : [];
  return [...inner, ...inUnion].flatMap((one) => closedLists(one, field));
}
