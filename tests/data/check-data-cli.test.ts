import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/data/check-data-cli';
import { dataIndex, indicator, panelFile, pathOf, responses, written } from '../support/made-up-data';

let folder = '';
const printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-'));
  for (const [name, value] of Object.entries(responses())) await put(name, JSON.stringify(value));
  printed.length = 0;
  for (const channel of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, channel).mockImplementation((line: string) => {
      printed.push(line.replaceAll(folder, 'here'));
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string) {
  const file = path.join(folder, path.relative('data', name));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

describe('data:check', () => {
  test('says in one line that all is well', async () => {
    expect(await main([folder])).toBe(0);
    expect(printed).toEqual(['9 个文件、13 条记录，没有错误 / 9 files, 13 records, no faults']);
  });

  test('says where each fault is and what it is, in both languages', async () => {
    await put('data/sectors.json', '{\n  "sectors": [,]\n}');
    expect(await main([folder])).toBe(1);
    expect(printed[0]).toMatch(
      /^here\/sectors\.json:2:15\n {2}此处不符合 JSON 语法.*\n {2}This is not valid JSON/,
    );
    expect(printed[printed.length - 1]).toBe('1 处错误 / 1 faults');
  });

  test('names the record of a fault by name and id', async () => {
    const file = panelFile('industry', { indicators: [indicator({ sectors: ['space'] })] });
    await put(pathOf('industry'), JSON.stringify(written(file)));
    expect(await main([folder])).toBe(1);
    expect(printed[0]).toMatch(
      /industry\.json {2}\$\.indicators\[0\]\.sectors\[0\] {2}工业产值 \(industrial-output\)\n/,
    );
  });

  test('names unread files and keys without failing', async () => {
    await put('data/old/industry.json', '{}');
    expect(await main([folder])).toBe(0);
    expect(printed[0]).toMatch(/^here\/old\/industry\.json\n/);
  });

  test('remarks on Chinese that is given as English', async () => {
    const index = dataIndex();
    const [region] = index.regions;
    const name = { zh: '试验区', en: '试验区' };
    await put('data/index.json', JSON.stringify({ ...index, regions: [{ ...region, name }] }));
    expect(await main([folder])).toBe(0);
    expect(printed[0]).toMatch(/^here\/index\.json {2}\$\.regions\[0\]\.name\.en\n.*en 里只有汉字/);
  });

  test('a missing folder has no index', async () => {
    expect(await main([path.join(folder, 'nowhere')])).toBe(1);
    expect(printed[0]).toContain('here/nowhere/index.json\n');
  });
});
