import { describe, expect, test } from 'vitest';
import { wordFault } from '../../src/i18n/fault-words';
import { problems, unreadReasons } from '../support/problems';

describe('fault words', () => {
  test.each(Object.values(problems))('$code is worded in whole sentences of each language', (problem) => {
    const zh = wordFault(problem, 'zh');
    const en = wordFault(problem, 'en');
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/[a-z]\b.*\.$/);
    expect(en).not.toContain('。');
    expect(zh + en).not.toMatch(/undefined|\[object/);
  });

  test.each(unreadReasons)('say what to do about printed words that are not read: %s', (why) => {
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
