import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest';

const sectors = ['automotive', 'digital', 'digital-economy', 'health', 'commerce', 'food', 'wood'];

test.each([
  ['automotiv', ['automotive']],
  ['autmotive', ['automotive']],
  ['Digital', ['digital']],
  ['digital-eco', ['digital', 'digital-economy']],
  ['good', ['food', 'wood']],
  ['space', []],
  ['', []],
])('%s may stand for %o', (word, expected) => {
  expect(nearest(word, sectors)).toEqual(expected);
});

test('no more than three are named, the nearest first', () => {
  const known = ['output-five', 'output-a', 'output', 'outputs', 'outbut'];
  expect(nearest('output-', known)).toEqual(['output', 'output-a', 'output-five']);
});
