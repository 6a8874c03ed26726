import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/data/read-json';
import type { Fault } from '../../src/model/fault';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array) =>
  readJson('data/x.json', typeof content === 'string' ? encode(content) : content);

function faultsOf(content: string | Uint8Array): readonly Fault[] {
  const reading = read(content);
  return reading.ok ? [] : reading.faults;
}

function parsed(content: string | Uint8Array): unknown {
  const reading = read(content);
  return reading.ok ? reading.value.value : reading.faults;
}

describe('readJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parsed(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('ignores a byte order mark', () => {
    expect(parsed(Uint8Array.of(0xef, 0xbb, 0xbf, ...encode('{"a":1}')))).toEqual({ a: 1 });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        read(bytes);
      }),
    );
  });

  test('gives line and column of every syntax fault, inside the text', () => {
    const damaged = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\\', '-', '\n', '{', '01', '\t'),
      )
      .map(([value, at, extra]) => {
        const text = JSON.stringify(value, null, 2);
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + extra + (extra === '' ? '' : text.slice(cut));
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const [fault] = faultsOf(text);
        if (!fault || fault.problem.code === 'empty' || fault.problem.code === 'duplicate-key') return;
        const lines = text.split('\n');
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual(lines.length);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.column).toBeLessThanOrEqual((lines[(fault.line ?? 0) - 1] ?? '').length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('a text cut at any point is reported as truncated, unless it is still valid', () => {
    const text = JSON.stringify({
      name: '二道区',
      list: [1, -2.5e3, true, null, 'a\\"\u00e9'],
      inner: { b: false },
    });
    for (let end = 1; end < text.length; end += 1) {
      expect([end, faultsOf(text.slice(0, end))[0]?.problem.code]).toEqual([end, 'truncated']);
    }
  });

  test.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": "b\tc"}', 1, 9],
    ['{"a": "b\\qc"}', 1, 9],
    ['{"a": "数\n据"}', 1, 9],
    ['{"a": true} "x"', 1, 13],
    ['// note\n{}', 1, 1],
    ['{"a": 1}\r\n{"b": 2}', 2, 1],
  ])('%j is not JSON from line %i, column %i', (text, line, column) => {
    expect(faultsOf(text)).toEqual([
      expect.objectContaining({ line, column, problem: { code: 'not-json' } }),
    ]);
  });

  test.each(['NaN', '-NaN', 'Infinity', '-Infinity'])(
    'reports that %s is not a number, with its JSON path',
    (written) => {
      expect(faultsOf(`{"indicators": [{"growth": {"amount": ${written}}}]}`)).toEqual([
        {
          file: 'data/x.json',
          path: '$.indicators[0].growth.amount',
          line: 1,
          column: 39,
          problem: { code: 'absurd-number', received: written },
        },
      ]);
    },
  );

  test('finds each duplicate key at any depth', () => {
    expect(faultsOf('{"a": {"b": 1, "c": [{"d": 1, "d": 2}],\n "b": 2}, "a": 3}')).toEqual([
      {
        file: 'data/x.json',
        path: '$.a.c[0].d',
        line: 1,
        column: 31,
        problem: { code: 'duplicate-key', key: 'd' },
      },
      {
        file: 'data/x.json',
        path: '$.a.b',
        line: 2,
        column: 2,
        problem: { code: 'duplicate-key', key: 'b' },
      },
      { file: 'data/x.json', path: '$.a', line: 2, column: 11, problem: { code: 'duplicate-key', key: 'a' } },
    ]);
  });

  test('the same key in different objects is not a duplicate', () => {
    expect(parsed('[{"a": 1}, {"a": {"a": 2}}]')).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });

  test('a key named __proto__ is a key like any other', () => {
    const reading = read('{"__proto__": {"polluted": true}}');
    expect(reading.ok && Object.keys(reading.value.value as object)).toEqual(['__proto__']);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(faultsOf('{"__proto__": 1, "__proto__": 2}')[0]?.problem.code).toBe('duplicate-key');
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', encode(' \r\n\t'), 'empty'],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a page', encode('\n<!DOCTYPE html><title>Log in</title>'), 'a-page-instead'],
    ['a page in GBK', Uint8Array.of(...encode('<html><title>'), 0xb5, 0xc7, 0xc2, 0xbc), 'a-page-instead'],
    [
      'text in GB 18030',
      Uint8Array.of(...encode('{"a":"'), 0xb6, 0xfe, 0xb5, 0xc0, ...encode('"}')),
      'not-utf-8',
    ],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'not-utf-8'],
    ['UTF-16 without a mark', Uint8Array.of(0x7b, 0, 0x7d, 0), 'not-utf-8'],
    ['an overlong sequence', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not-utf-8'],
    ['very many open brackets', encode('['.repeat(200_000)), 'too-deep'],
    ['very deep but complete', encode('['.repeat(50_000) + ']'.repeat(50_000)), 'too-deep'],
    ['very deep objects', encode('{"a":'.repeat(50_000)), 'too-deep'],
  ])('%s is %3$s', (_what, bytes, code) => {
    expect(faultsOf(bytes)).toEqual([expect.objectContaining({ problem: { code } })]);
  });

  test('a long text full of spaces is refused quickly', () => {
    const started = performance.now();
    expect(faultsOf(`[1,${' '.repeat(2_000_000)}x]`)[0]?.problem.code).toBe('not-json');
    expect(faultsOf(`["${'\\\\'.repeat(1_000_000)}`)[0]?.problem.code).toBe('truncated');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
