import { describe, expect, test } from 'vitest';
import type { Fault, Problem } from '../../src/model/fault';
import { dangling, oneEachCause } from '../../src/model/one-each-cause';

const at = (path: string, problem: Problem, file = 'x.json'): Fault => ({
  file,
  path,
  record: { id: path, name: path },
  problem,
});
const noDocument = dangling('document', 'rumour');

describe('one fault a cause', () => {
  test.each([
    ['a document that does not exist', noDocument],
    ['a sector that does not exist', dangling('sector', 'space')],
    ['no document named', { code: 'no-document' }],
    ['a unit that is not known', { code: 'unknown-unit', unit: '匹', printed: '12匹' }],
    [
      'words that are not known',
      { code: 'printed-unread', printed: '12匹', why: 'unknown-words', words: '匹' },
    ],
    ['a period after the document', { code: 'after-document', period: '2030', date: '2024-05' }],
  ] as const)('%s, at the first place, with the count of the others', (_, problem) => {
    expect(oneEachCause([at('a', problem), at('b', problem), at('c', problem)])).toEqual([
      { ...at('a', problem), more: 2 },
    ]);
  });

  test('different causes, other files and slips of one figure stay apart', () => {
    const slip: Problem = {
      code: 'printed-disagrees',
      printed: '1%',
      field: 'amount',
      given: '2',
      read: '1',
    };
    const faults = [
      at('a', noDocument),
      at('b', dangling('document', 'hearsay')),
      at('c', noDocument, 'y.json'),
      at('d', slip),
      at('e', slip),
      at('f', dangling('figure', 'gdp.growth')),
      at('g', dangling('figure', 'gdp.growth')),
    ];
    expect(oneEachCause(faults)).toEqual(faults);
  });

  test('what stands at the head of the file is its fault alone', () => {
    const faults = [
      at('a', noDocument),
      at('b', dangling('topic', 'gossip')),
      at('c', noDocument),
      at('d', dangling('sector', 'space')),
    ];
    const head = { document: 'rumour', sectors: ['food', 'space'], topics: ['gossip'] };
    expect(oneEachCause(faults, head)).toEqual([
      { file: 'x.json', path: '$.defaults.document', problem: noDocument },
      { file: 'x.json', path: '$.defaults.topics[0]', problem: dangling('topic', 'gossip') },
      { file: 'x.json', path: '$.defaults.sectors[1]', problem: dangling('sector', 'space') },
    ]);
  });
});

test('a reference into nothing names what may be meant', () => {
  expect(dangling('sector', 'automotiv', ['food', 'automotive'])).toEqual({
    code: 'dangling',
    what: 'sector',
    id: 'automotiv',
    near: ['automotive'],
  });
  expect(dangling('sector', 'space', ['food'])).toEqual({ code: 'dangling', what: 'sector', id: 'space' });
});
