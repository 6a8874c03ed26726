import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWithFaults } from '../../src/data/faults-of-file';
import { readSoundFile } from '../../src/data/sound-file';
import { dataIndex, growth, indicator, panelFile } from '../support/made-up-data';

const file = panelFile('industry', { indicators: [indicator({ growth: growth(12.5) })] });
const good = JSON.stringify(file);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const soundIn = (text: string) => readSoundFile('panel', bytesOf(text));
const readingOf = (bytes: Uint8Array) => {
  const reading = readWithFaults('panel', 'data/x.json', bytes);
  return reading.ok ? reading.value : null;
};
const nested = (depth: number) =>
  `{"extra":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)},${good.slice(1)}`;

describe('readSoundFile', () => {
  test.each([
    ['as it is', good],
    ['with a byte order mark', `\ufeff${good}`],
    ['with unknown fields', `{"extra":{"a: b":"\\"c\\": {\\\\"},${good.slice(1)}`],
    ['of the maximum depth', nested(500)],
  ])('accepts a file %s', (_how, text) => {
    expect(soundIn(text)).toEqual(file);
  });

  test.each([
    ['with a duplicate key', `{"dataVersion":"x",${good.slice(1)}`],
    ['with a duplicate key, once escaped', `{"extra":{"a":1,"\\u0061":2},${good.slice(1)}`],
    ['with a duplicate key in unknown fields', `{"extra":[{"a" :1,"a"\n: 2}],${good.slice(1)}`],
    ['that is truncated', good.slice(0, -1)],
    ['of another kind', JSON.stringify(dataIndex())],
    ['of a newer schema', good.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['that is too deep', nested(501)],
    ['that is empty', ''],
  ])('refuses a file %s', (_how, text) => {
    expect(soundIn(text)).toBeNull();
    expect(readingOf(bytesOf(text))).toBeNull();
  });

  test('accepts exactly the files without faults, with any bytes changed', () => {
    const bytes = bytesOf(good);
    const change = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const { at, by } of changes) changed[at] = by;
        expect(readSoundFile('panel', changed)).toEqual(readingOf(changed));
      }),
    );
  });
});
