import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/data/check-census-cli';

let folder = '';
let text = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'census-'));
  text = path.join(folder, 'document.txt');
  said.length = 0;
  for (const channel of ['log', 'error'] as const) {
    vi.spyOn(console, channel).mockImplementation((line: string) => {
      said.push(line.replaceAll(folder, 'here'));
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const about = (paragraph: string) => said.filter((line) => line.startsWith(paragraph));

describe('census:check', () => {
  test('gives one line for each number that text and data do not share, and one for each phrase', async () => {
    await writeFile(text, '[P01] 栏目\n\n[P38] 三级人力资源市场体系,七分钟就业服务圈\n\n[P48] 附记\n');
    expect(await main([text, 'erdao-2024h1'])).toBe(1);
    expect(about('P38')).toEqual([
      'P38 第2个数：原文是“七”，数据是“五”，请改正 / number 2: the text has “七”, the data “五”: correct it',
      'P38 引文：原文没有“五分钟就业服务圈”，请改正 / phrase: the text does not print “五分钟就业服务圈”: correct it',
    ]);
    expect(about('P01')).toEqual([]);
    expect(about('P47：')).toEqual([
      'P47：原文没有这一段，请删去 / the text has no such paragraph: remove it',
    ]);
    expect(about('P48')).toEqual(['P48：数据里没有这一段，请补上 / the data lacks this paragraph: add it']);
  });

  test('tells a number that is missing from one that is left over', async () => {
    await writeFile(text, '[P43] 五分钟,由2.5公里缩短至1公里、15分钟,20件\n');
    expect(await main([text, 'erdao-2024h1'])).toBe(1);
    expect(about('P43 第').map((line) => line.split('，请')[0])).toEqual([
      'P43 第3个数：数据有“30”，原文没有',
      'P43 第5个数：原文有“20”，数据没有',
    ]);
  });

  test('names file, place and remedy of every fault of a file, and compares nothing', async () => {
    await writeFile(text, '[P01] 栏目\n');
    await cp('data', path.join(folder, 'data'), { recursive: true });
    const files = path.join(folder, 'data/regions/erdao/2024H1');
    await writeFile(path.join(files, 'industry.json'), '{ "indicators": [,] }');
    await rm(path.join(files, 'livelihood.json'));
    expect(await main([text, 'erdao-2024h1', path.join(folder, 'data')])).toBe(1);
    expect(said.map((line) => line.split('\n')[0])).toEqual([
      'here/data/regions/erdao/2024H1/industry.json:1:18',
      'here/data/regions/erdao/2024H1/livelihood.json',
    ]);
    expect(said[1]).toContain('找不到这个文件');
    expect(said[1]).toContain('There is no such file');
    expect(said.join('\n')).not.toMatch(/\bat .*\.ts|Error/);
  });

  test.each([
    ['how it is called', () => [], '用法 / Usage'],
    ['that there is no text', () => [path.join(folder, 'none.txt')], '读取不到这个文件'],
    ['that the text has no marks', () => ['package.json'], '文中没有段落标记'],
    [
      'which document there is not',
      () => [text, 'no-such-document'],
      'There is no document “no-such-document”',
    ],
  ])('says %s', async (_, given, sentence) => {
    await writeFile(text, '[P01] 栏目\n');
    expect(await main(given())).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });
});
