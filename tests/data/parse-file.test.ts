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
const amountFault = (problem: Fault['problem']) => [{ file, path: '$.indicators[0].growth.amount', problem }];

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
    ['an id with spaces', '"id":"industrial-output"', '"id":"Industrial Output"', '$.indicators[0].id'],
    ['an impossible period', '"code":"2030H1"', '"code":"2030H3"', '$.indicators[0].period.code'],
    ['an empty name', '"zh":"工业产值"', '"zh":""', '$.indicators[0].name.zh'],
  ])('refuses %s', (_what, from, to, path) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    expect(faultsOf('panel', text)).toEqual([
      { file, path, problem: { code: 'wrong-form', received: expect.any(String) } },
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
      { file, path: '$.schemaVersion', problem: { code: 'not-allowed', received: written, allowed: '2' } },
    ]);
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
    expect(faultsOf('sources', withNumbers('{"text":"20%","figure":"output.growth"}'))).toEqual([]);
    expect(faultsOf('sources', withNumbers('{"text":"20%"}'))).toEqual([
      {
        file,
        path: `${path}["figure | milestone | notFigure"]`,
        problem: { code: 'missing-key', key: 'figure | milestone | notFigure' },
      },
    ]);
    expect(faultsOf('sources', withNumbers('{"text":20,"figure":"output.growth"}'))).toEqual([
      { file, path: `${path}.text`, problem: { code: 'wrong-type', expected: 'string', received: '20' } },
    ]);
    expect(faultsOf('sources', withNumbers('{"text":"20%","notFigure":"boring"}'))).toEqual([
      {
        file,
        path: `${path}.notFigure`,
        problem: expect.objectContaining({ code: 'not-allowed', received: '"boring"' }),
      },
    ]);
  });

  test('a region gives at most eight sectors a colour', () => {
    const colours = Array.from({ length: 9 }, (_, at) => `sector-${at}`);
    const text = JSON.stringify(dataIndex({ regions: [regionEntry({ colours })] }));
    expect(faultsOf('index', text)).toEqual([
      { file, path: '$.regions[0].colours', problem: { code: 'too-many', most: 8, found: 9 } },
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
