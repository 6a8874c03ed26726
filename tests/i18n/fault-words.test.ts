import { describe, expect, test } from 'vitest';
import { wordFault } from '../../src/i18n/fault-words';
import type { Problem } from '../../src/model/fault';

/** One of each, so that no new code can be forgotten. */
const problems: { readonly [C in Problem['code']]: Extract<Problem, { code: C }> } = {
  missing: { code: 'missing' },
  unreachable: { code: 'unreachable', detail: 'Failed to fetch' },
  'server-error': { code: 'server-error', status: 503 },
  'a-page-instead': { code: 'a-page-instead' },
  empty: { code: 'empty' },
  'not-utf-8': { code: 'not-utf-8' },
  'not-json': { code: 'not-json' },
  truncated: { code: 'truncated' },
  'too-deep': { code: 'too-deep' },
  'duplicate-key': { code: 'duplicate-key', key: 'amount' },
  'newer-schema': { code: 'newer-schema', found: 3, known: 2 },
  'older-schema': { code: 'older-schema', found: 1, known: 2 },
  'missing-key': { code: 'missing-key', key: 'amount' },
  'wrong-type': { code: 'wrong-type', expected: '(Object | null)', received: '"x"' },
  'not-allowed': { code: 'not-allowed', received: '"x"', allowed: '("percent" | "元")' },
  'absurd-number': { code: 'absurd-number', received: '1e309' },
  'wrong-form': { code: 'wrong-form', received: '"2024H3"' },
  'duplicate-id': { code: 'duplicate-id', id: 'x', elsewhere: '$.indicators[0].id' },
  dangling: { code: 'dangling', what: 'sector', id: 'space' },
  'too-many': { code: 'too-many', most: 8, found: 9 },
  'within-itself': { code: 'within-itself', id: 'city' },
  'name-disagrees': { code: 'name-disagrees', found: '工业产值', expected: '规上工业产值' },
  'threshold-order': { code: 'threshold-order', meets: 0, warns: 10 },
  'printed-disagrees': {
    code: 'printed-disagrees',
    printed: '20.2%',
    field: 'amount',
    given: '20.3',
    read: '20.2',
  },
  'printed-unread': { code: 'printed-unread', printed: '12匹', why: 'unknown-words', words: '匹' },
  'no-rate': { code: 'no-rate', printed: '12家' },
  'phrase-disagrees': {
    code: 'phrase-disagrees',
    field: 'kind',
    given: 'month-on-month',
    phrase: '同比增长3%',
  },
  'no-unit': { code: 'no-unit', isInTable: true, printed: '12.5' },
  'unknown-unit': { code: 'unknown-unit', unit: '匹', printed: '12匹' },
  'no-direction': { code: 'no-direction', printed: '1.9%', phrase: '收窄1.9%' },
  'not-in-phrase': { code: 'not-in-phrase', printed: '1.9%', phrase: '增长11.9%' },
  'not-in-text': { code: 'not-in-text', phrase: '增长1.9%', paragraph: 'P03' },
  'other-number': { code: 'other-number', figure: 'gdp.growth', text: '6%', paragraph: 'P01' },
  'after-document': { code: 'after-document', period: '2024H1', date: '2024-05-01' },
  'period-has-file': { code: 'period-has-file', period: '2024H1' },
  'no-source': { code: 'no-source' },
  'no-document': { code: 'no-document' },
  'out-of-place': { code: 'out-of-place', found: 'a', expected: 'b' },
  'other-version': { code: 'other-version', found: 'set-1', expected: 'set-2' },
};

describe('fault words', () => {
  test.each(Object.values(problems))('$code is worded in whole sentences of each language', (problem) => {
    const zh = wordFault(problem, 'zh');
    const en = wordFault(problem, 'en');
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/[a-z]\b.*\.$/);
    expect(en).not.toContain('。');
    expect(zh + en).not.toMatch(/undefined|\[object/);
  });

  test.each([
    'no-number',
    'several-numbers',
    'indefinite',
    'fraction',
    'date',
    'contradiction',
    'unknown-words',
  ] as const)('say what to do about printed words that are not read: %s', (why) => {
    const problem = { code: 'printed-unread', printed: '约12匹', why, words: '匹' } as const;
    expect(wordFault(problem, 'zh')).toMatch(/^原文“约12匹”读不出数字：.*。$/);
    expect(wordFault(problem, 'en')).toMatch(/^No figure can be read from “约12匹”: .*\.$/);
  });

  test('name what is allowed, what is missing and what must not be empty', () => {
    expect(wordFault({ code: 'not-allowed', received: '"x"', allowed: '("percent" | "元")' }, 'zh')).toBe(
      '此处不能是 "x"。可以是："percent"、"元"。',
    );
    expect(wordFault({ code: 'missing-key', key: 'figure | milestone' }, 'en')).toBe(
      '“figure” or “milestone” is missing. Add it.',
    );
    expect(wordFault({ code: 'wrong-type', expected: '(Object | null)', received: '3' }, 'en')).toBe(
      'This must be an object {…} or null, but is 3. Correct it.',
    );
    expect(wordFault({ code: 'wrong-form', received: '[]' }, 'zh')).toBe('此处不能为空。请补上内容。');
  });
});
