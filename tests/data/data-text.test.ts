import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataText } from '../../src/data/data-text';

const object = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }));
/** As data files are: short texts in Chinese and English, lists of records. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'产值增长亿元，'), maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'steel 0.5%'), maxLength: 40 }),
);
const record = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.oneof(word, fc.integer(), fc.array(word, { maxLength: 3 }), fc.record({ zh: word, en: word })),
  { maxKeys: 12 },
);
const file = fc.record({ region: word, indicators: fc.array(record, { maxLength: 6 }) });

/** A Chinese character takes two columns. */
const columnsOf = (line: string) =>
  [...line].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);

describe('the text of a data file', () => {
  test('says what the file said, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(object, file), (value) => {
        expect(JSON.parse(dataText(value))).toEqual(value);
      }),
    );
  });

  test.each(['-0', '1e999', '-1e999', '12.50', '1e21', '123456789012345678901234567890', '0.1'])(
    'leaves the number that %s is to data:check',
    (written) => {
      const value = JSON.parse(`{ "a": [${written}] }`);
      expect(JSON.parse(dataText(value))).toStrictEqual(value);
    },
  );

  test('is set the same again', () => {
    fc.assert(
      fc.property(file, (value) => {
        expect(dataText(JSON.parse(dataText(value)))).toBe(dataText(value));
      }),
    );
  });

  test('keeps the order of keys, and to 140 columns where each member does', () => {
    fc.assert(
      fc.property(file, (value) => {
        const text = dataText(value);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
        for (const line of text.split('\n')) {
          expect(columnsOf(line.replace(/[\s}\],]*$/, '')), line).toBeLessThanOrEqual(140);
        }
      }),
    );
  });

  test('begins a line with each key of the file and each entry of its lists', () => {
    const entry = { id: 'gdp', name: '地区生产总值', note: '注'.repeat(60), growth: { printed: '5%' } };
    expect(dataText({ region: 'gaoxin', empty: [], indicators: [entry, { ...entry, note: '注' }] })).toBe(
      [
        '{',
        '  "region": "gaoxin",',
        '  "empty": [],',
        '  "indicators": [',
        '    { "id": "gdp", "name": "地区生产总值",',
        `      "note": "${'注'.repeat(60)}",`,
        '      "growth": { "printed": "5%" } },',
        '    { "id": "gdp", "name": "地区生产总值", "note": "注", "growth": { "printed": "5%" } }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('takes at most eight lines for a figure with all that is usually said of it', () => {
    const indicator = {
      id: 'retail-sales',
      name: { zh: '社会消费品零售总额', en: 'Retail sales of consumer goods' },
      sectors: ['commerce'],
      topics: ['growth'],
      scope: { zh: '全区；限额以上单位', en: 'The whole district; units above the threshold' },
      growth: { printed: '4.1%', source: { paragraph: 'P03', phrase: '社会消费品零售总额增长4.1%' } },
      note: { zh: '未注明同比', en: 'The period of comparison is not stated' },
      classified: { by: 'editor', fields: ['sectors'], reason: { zh: '名称即商贸', en: 'By its own name' } },
    };
    const lines = (records: readonly object[]) => dataText({ indicators: records }).split('\n').length;
    expect(lines([indicator, indicator]) - lines([indicator])).toBeLessThanOrEqual(8);
  });
});
