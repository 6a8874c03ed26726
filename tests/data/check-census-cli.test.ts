import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/data/check-census-cli';

afterEach(() => {
  vi.restoreAllMocks();
});

test('names the paragraph of each number and phrase that is missing from a text', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'census-')), 'document.txt');
  writeFileSync(file, '[P01] 栏目\n\n[P38] 三级人力资源市场体系,七分钟就业服务圈\n');
  expect(await main([file, 'erdao-2024h1'])).toBe(1);
  expect(said).toContain('P38: text has: 三 七');
  expect(said).toContain('P38: data has: 三 五');
  expect(said).toContain('P38: the text does not print: 五分钟就业服务圈');
  expect(said.filter((line) => line.startsWith('P01'))).toEqual([]);
  expect(said.filter((line) => line.includes('三级人力资源市场体系'))).toEqual([]);
});

test('prints its usage, and names an unknown document', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main([])).toBe(2);
  expect(await main(['document.txt', 'no-such-document'])).toBe(2);
  expect(error).toHaveBeenCalledTimes(2);
});
