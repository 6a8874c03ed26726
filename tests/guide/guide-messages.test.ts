import { describe, expect, test } from 'vitest';
import { wordFault } from '../../src/i18n/fault-words';
import type { Problem } from '../../src/model/fault';
import { problems, unreadReasons } from '../support/problems';
import { guideLanguages, guideTokens, tablesIn } from './guide-text';

const everyProblem: readonly Problem[] = [
  ...Object.values(problems),
  { code: 'wrong-form', received: '""' },
  ...unreadReasons.map((why) => ({ code: 'printed-unread', printed: '约12匹', why, words: '匹' }) as const),
];

/** Whether a message has the words of a row, in their order; `…` stands for anything. */
function isSaidBy(row: string, message: string): boolean {
  let at = 0;
  for (const words of row.split('…').map((piece) => piece.trim())) {
    const found = message.indexOf(words, at);
    if (found < 0) return false;
    at = found + words.length;
  }
  return true;
}

describe.each(guideLanguages)('the messages in the guide in %s', (language) => {
  const tables = tablesIn(guideTokens(language, 'messages')).map((rows) => rows.map(([said = '']) => said));
  // The last table has notes, which are no faults.
  const faults = tables.slice(0, -1).flat();

  test('tell of every fault of a file', () => {
    const messages = everyProblem.map((problem) => wordFault({ problem }, language));
    expect(messages.filter((message) => !faults.some((row) => isSaidBy(row, message)))).toEqual([]);
  });

  test('are all messages of the check', () => {
    const messages = everyProblem.map((problem) => wordFault({ problem }, language));
    expect(faults.filter((row) => !messages.some((message) => isSaidBy(row, message)))).toEqual([]);
  });
});
