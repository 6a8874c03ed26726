import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as format } from '../../src/data/format-data-cli';
import { main as migrate } from '../../src/data/migrate-data-cli';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-'));
  await mkdir(path.join(folder, 'schema'));
  said.length = 0;
  for (const channel of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, channel).mockImplementation((line: string) =>
      said.push(line.replaceAll(folder, 'here')),
    );
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);
const textOf = (name: string) => readFile(path.join(folder, name), 'utf8');

describe('data:format', () => {
  test('sets what is not set, and leaves JSON Schemas alone', async () => {
    await put('a.json', '{"b":1}');
    await put('schema/a.schema.json', '{"b":1}');
    expect(await format([folder])).toBe(0);
    expect([await textOf('a.json'), await textOf('schema/a.schema.json')]).toEqual([
      '{\n  "b": 1\n}\n',
      '{"b":1}',
    ]);
    expect(said).toEqual(['1 个文件已整理 / 1 files formatted']);
    await format([folder]);
    expect(said[1]).toBe('0 个文件已整理 / 0 files formatted');
  });

  test('leaves a file with a fault as it is, and says where the fault is', async () => {
    const twice = '{"b":1,"b":2}';
    await put('a.json', twice);
    expect(await format([folder])).toBe(1);
    expect(await textOf('a.json')).toBe(twice);
    expect(said[0]).toMatch(/^here\/a\.json:1:8 .*\n {2}同一处写了两个“b”/);
  });
});

describe('data:migrate', () => {
  const targets = {
    schemaVersion: 1,
    dataVersion: 't',
    region: 'a',
    targets: [],
    thresholds: [{ indicator: 'gdp', reason: { zh: '试', en: 'Test' } }],
  };

  test('rewrites files of version 1, names what it drops, and gives a folder the units that it lacks', async () => {
    await put('targets.json', JSON.stringify(targets));
    expect(await migrate([folder])).toBe(0);
    expect(JSON.parse(await textOf('targets.json'))).toEqual({
      ...targets,
      schemaVersion: 2,
      thresholds: [],
    });
    expect((await readdir(folder)).sort()).toEqual(['schema', 'targets.json', 'units.json']);
    expect(said[0]).toBe('here/targets.json: threshold of gdp (试): no document states it');
    expect(said[said.length - 1]).toMatch(/^1 个文件已转换/);
  });

  test('rewrites nothing while a file cannot be read', async () => {
    await put('targets.json', JSON.stringify(targets));
    await put('z.json', '{');
    expect(await migrate([folder])).toBe(1);
    expect(JSON.parse(await textOf('targets.json'))).toEqual(targets);
    expect(said[0]).toMatch(/^here\/z\.json/);
  });
});
