import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../src/data/file-schemas';
import { parseFile } from '../../src/data/parse-file';
import { readJson } from '../../src/data/read-json';
import type { Fault } from '../../src/model/fault';
import {
  dataIndex,
  growth,
  indicator,
  panelFile,
  regionEntry,
  sectorsFile,
  sourcesFile,
  written,
} from '../support/made-up-data';

const file = 'data/regions/test-district/2030H1/industry.json';

function parseText(kind: FileKind, text: string) {
  const json = readJson(file, new TextEncoder().encode(text));
  return json.ok ? parseFile(kind, file, json.value) : json;
}

function faultsOf(kind: FileKind, text: string): readonly Fault[] {
  const parsed = parseText(kind, text);
  return parsed.ok ? [] : parsed.faults;
}

const withGrowth = written(panelFile('industry', { indicators: [indicator({ growth: growth(12.5) })] }));
const good = JSON.stringify(withGrowth);
/** The made-up file with one piece of its text replaced. */
const mangled = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};
const record = { id: 'industrial-output', name: '工业产值' };
const amountFault = (problem: Fault['problem']) => [
  { file, path: '$.indicators[0].growth.amount', record, problem },
];

describe('parseFile', () => {
  test.each([
    ['index', dataIndex()],
    ['sectors', sectorsFile()],
    ['sources', sourcesFile()],
    ['panel', withGrowth],
  ] as const)('accepts a good %s file', (kind, value) => {
    expect(parseText(kind, JSON.stringify(value))).toEqual({ ok: true, value });
  });

  test('leaves out unknown fields', () => {
    const parsed = parseText('panel', mangled('{', '{"$schema":"x","colour":"pink",'));
    expect(parsed).toEqual({ ok: true, value: withGrowth });
  });

  test.each(['1e309', '-1e309', '-0', '-0.0', '1e10', '123456789012345678901234567890'])(
    'refuses %s as a figure, as it stands in the file',
    (written) => {
      expect(faultsOf('panel', mangled('"amount":12.5', `"amount":${written}`))).toEqual(
        amountFault({ code: 'absurd-number', received: written }),
      );
    },
  );

  test.each([
    ['"12.5"', { code: 'wrong-type', expected: 'number', received: '"12.5"' }],
    ['null', { code: 'wrong-type', expected: 'number', received: 'null' }],
    ['[1]', { code: 'wrong-type', expected: 'number', received: '[…]' }],
    ['{"a":1}', { code: 'wrong-type', expected: 'number', received: '{…}' }],
  ] as const)('refuses %s where a number is needed', (written, problem) => {
    expect(faultsOf('panel', mangled('"amount":12.5', `"amount":${written}`))).toEqual(amountFault(problem));
  });

  test('names the key that is missing', () => {
    expect(faultsOf('panel', mangled('"printed":"12.5%",', ''))).toEqual([
      {
        file,
        path: '$.indicators[0].growth.printed',
        record,
        problem: { code: 'missing-key', key: 'printed' },
      },
    ]);
  });

  test('says which values are allowed', () => {
    const [fault] = faultsOf('panel', mangled('"comparable-price"', '"guessed"'));
    expect(fault?.path).toBe('$.indicators[0].growth.basis');
    expect(fault?.problem).toMatchObject({ code: 'not-allowed', received: '"guessed"' });
    expect(fault?.problem).toHaveProperty('allowed', expect.stringContaining('"constant-price"'));
  });

  test.each([
    ['an id', '"id":"industrial-output"', '"id":"Industrial Output"', '$.indicators[0].id', 'id'],
    ['a period', '"code":"2030H1"', '"code":"2030H3"', '$.indicators[0].period.code', 'period'],
    ['a paragraph', '"P01"', '"P1"', '$.indicators[0].sources[0].paragraph', 'paragraph'],
  ])('names the form that %s must have', (_what, from, to, path, form) => {
    expect(faultsOf('panel', mangled(from, to))).toEqual([
      {
        file,
        path,
        record: expect.anything(),
        problem: { code: 'wrong-form', received: expect.any(String), form },
      },
    ]);
  });

  test.each([
    ['index', dataIndex(), '"2030-07-15"', '"2030-7-15"', 'day'],
    ['sources', sourcesFile(), '"2030-07-15"', '"2030年7月"', 'dayOrMonth'],
    ['sources', sourcesFile(), '"2030-07-15"', '"2030-13"', 'dayOrMonth'],
    ['sectors', sectorsFile(), '"codes":["', '"codes":["X', 'industryCode'],
    ['index', dataIndex(), '"headlines":["', '"headlines":["产值', 'figure'],
  ] as const)('names the form of what is wrong in %s', (kind, value, from, to, form) => {
    const text = JSON.stringify(value);
    expect(text).toContain(from);
    expect(faultsOf(kind, text.replace(from, to))).toMatchObject([{ problem: { code: 'wrong-form', form } }]);
  });

  test('refuses an empty name', () => {
    expect(faultsOf('panel', mangled('"zh":"工业产值"', '"zh":""'))).toEqual([
      {
        file,
        path: '$.indicators[0].name.zh',
        record: { ...record, name: '' },
        problem: { code: 'wrong-form', received: '""' },
      },
    ]);
  });

  test('reports every fault of a file, up to a limit that is still useful', () => {
    const bad = { ...indicator(), id: 'BAD', better: 'sideways' };
    expect(faultsOf('panel', JSON.stringify({ ...withGrowth, indicators: [bad, bad] }))).toHaveLength(4);
    const many = Array.from({ length: 100 }, () => bad);
    expect(faultsOf('panel', JSON.stringify({ ...withGrowth, indicators: many }))).toHaveLength(50);
  });

  test('refuses a newer schema before checking anything else', () => {
    expect(faultsOf('panel', '{"schemaVersion": 3, "everything": "different"}')).toEqual([
      { file, path: '$.schemaVersion', problem: { code: 'newer-schema', found: 3, known: 2 } },
    ]);
  });

  test.each(['0', '"1"', 'null'])('refuses schema version %s', (written) => {
    expect(faultsOf('panel', mangled('"schemaVersion":2', `"schemaVersion":${written}`))).toEqual([
      {
        file,
        path: '$.schemaVersion',
        problem: { code: 'not-allowed', received: written, allowed: '2', field: 'schemaVersion' },
      },
    ]);
  });

  test('says which schema version a file without one needs', () => {
    expect(faultsOf('panel', mangled('"schemaVersion":2,', ''))).toEqual([
      {
        file,
        path: '$.schemaVersion',
        problem: { code: 'missing-key', key: 'schemaVersion', value: '2' },
      },
    ]);
  });

  test.each([
    ['a text without its phrase', { paragraph: 'P01' }, [['phrase', 'missing-key']]],
    ['a table without its column', { table: '表一', row: '合计' }, [['column', 'missing-key']]],
    ['a workbook without its sheet', { cell: 'C5', row: '合计', column: '亿元' }, [['sheet', 'missing-key']]],
    [
      'a cell in another form',
      { sheet: '表', cell: '5C', row: '合计', column: '亿元' },
      [['cell', 'wrong-form']],
    ],
    ['a row and a column alone', { row: '合计', column: '亿元' }, [['table', 'missing-key']]],
    ['a paragraph that is a number', { paragraph: 1, phrase: '增长' }, [['paragraph', 'wrong-type']]],
  ] as const)('of %s it says what that lacks, and nothing of other forms', (_what, written, expected) => {
    const sources = [{ document: 'report', ...written }];
    const text = JSON.stringify({ ...withGrowth, indicators: [{ ...indicator(), sources }] });
    expect(faultsOf('panel', text).map(({ path, problem }) => [path, problem.code])).toEqual(
      expected.map(([key, code]) => [`$.indicators[0].sources[0].${key}`, code]),
    );
  });

  test.each(['[]', '3', '"text"', 'null'])('refuses %s in place of a file', (text) => {
    expect(faultsOf('panel', text)).toEqual([
      { file, path: '$', problem: { code: 'wrong-type', expected: 'Object', received: text } },
    ]);
  });

  test('a paragraph’s number must say what became of it', () => {
    const withNumbers = (numbers: string) =>
      JSON.stringify(sourcesFile()).replace('"numbers":[]', `"numbers":[${numbers}]`);
    const path = '$.documents[0].paragraphs[0].numbers[0]';
    const record = { id: 'report', name: '试验区半年报' };
    expect(faultsOf('sources', withNumbers('{"text":"20%","figure":"output.growth"}'))).toEqual([]);
    expect(faultsOf('sources', withNumbers('{"text":"20%"}'))).toEqual([
      {
        file,
        path: `${path}["figure | milestone | notFigure"]`,
        record,
        problem: { code: 'missing-key', key: 'figure | milestone | notFigure' },
      },
    ]);
    expect(faultsOf('sources', withNumbers('{"text":20,"figure":"output.growth"}'))).toEqual([
      {
        file,
        path: `${path}.text`,
        record,
        problem: { code: 'wrong-type', expected: 'string', received: '20' },
      },
    ]);
    expect(faultsOf('sources', withNumbers('{"text":"20%","notFigure":"boring"}'))).toEqual([
      {
        file,
        path: `${path}.notFigure`,
        record,
        problem: expect.objectContaining({ code: 'not-allowed', received: '"boring"' }),
      },
    ]);
  });

  test('a region gives at most eight sectors a colour', () => {
    const colours = Array.from({ length: 9 }, (_, at) => `sector-${at}`);
    const text = JSON.stringify(dataIndex({ regions: [regionEntry({ colours })] }));
    expect(faultsOf('index', text)).toEqual([
      {
        file,
        path: '$.regions[0].colours',
        record: { id: 'test-district', name: '试验区' },
        problem: { code: 'too-many', most: 8, found: 9 },
      },
    ]);
  });

  test('names are kept as they are written', () => {
    for (const zh of [
      '<script>alert(1)</script>',
      '=1+1',
      '\u0000',
      '𠮷野家',
      '\ud800',
      '‮abc',
      '__proto__',
    ]) {
      const parsed = parseText(
        'panel',
        JSON.stringify({ ...withGrowth, indicators: [indicator({ name: { zh, en: zh } })] }),
      );
      expect(parsed.ok && parsed.value).toHaveProperty('indicators.0.name.zh', zh);
    }
  });
});
