import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, serveInstead } from '../support/browser-desk';

const INDUSTRY = 'regions/erdao/2024H1/industry.json';

type Fault = Readonly<{
  name: string;
  change: (text: string) => string | null;
  /** The place of the fault, as shown in Chinese. */
  place: RegExp;
  zh: RegExp;
  en: RegExp;
}>;

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
/** Beside its printed words the first rate states its number too, so that it can be wrong. */
const firstRate = (amount: string) =>
  replace('"printed": "20.2%"', `"amount": ${amount}, "printed": "20.2%"`);
const growthAmount = /位置 \$\.indicators\[0\]\.growth\.amount/;

const faults: readonly Fault[] = [
  { name: 'missing', change: () => null, place: /industry\.json/, zh: /找不到这个文件/, en: /no such file/ },
  { name: 'empty', change: () => '', place: /industry\.json/, zh: /文件是空的/, en: /file is empty/ },
  {
    name: 'truncated',
    change: (text) => text.slice(0, 4000),
    place: /第\d+行第\d+列/,
    zh: /文件到这里就断了/,
    en: /breaks off here/,
  },
  {
    name: 'not JSON',
    change: replace('"indicators": [', '"indicators": [,'),
    place: /第\d+行第\d+列/,
    zh: /不符合 JSON 语法/,
    en: /not valid JSON/,
  },
  {
    name: 'a login page',
    change: () => '<!doctype html><p>登录',
    place: /industry\.json/,
    zh: /收到的是网页/,
    en: /web page came instead/,
  },
  {
    name: 'of the wrong type',
    change: firstRate('"20.2"'),
    place: growthAmount,
    zh: /应是数字，实际是 "20\.2"/,
    en: /must be a number, but is "20\.2"/,
  },
  {
    name: 'with a number too large',
    change: firstRate('1e309'),
    place: growthAmount,
    zh: /1e309 不可能是一个统计数字/,
    en: /1e309 cannot be a statistical figure/,
  },
  {
    name: 'with a negative zero',
    change: firstRate('-0'),
    place: growthAmount,
    zh: /-0 不可能是一个统计数字/,
    en: /-0 cannot be a statistical figure/,
  },
  {
    name: 'with NaN',
    change: firstRate('NaN'),
    place: /第\d+行第\d+列/,
    zh: /NaN 不可能是一个统计数字/,
    en: /NaN cannot be a statistical figure/,
  },
  {
    name: 'that states another number than it prints',
    change: firstRate('20.3'),
    place: /位置 \$\.indicators\[0\]\.growth · 规上工业产值 \(gross-output-above-scale\)/,
    zh: /原文“20\.2%”读出的数值是 20\.2，此处写的是 20\.3/,
    en: /amount read from “20\.2%” is 20\.2, but 20\.3 is given/,
  },
  {
    name: 'that prints another number than its phrase',
    change: replace('"printed": "20.2%"', '"printed": "20.3%"'),
    place: /位置 \$\.indicators\[0\]\.growth · 规上工业产值 \(gross-output-above-scale\)/,
    zh: /原文用语“分别增长20\.2%”里没有“20\.3%”这个数/,
    en: /The phrase “分别增长20\.2%” does not hold the figure “20\.3%”/,
  },
  {
    name: 'of a document that does not exist',
    change: replace('"document": "erdao-2024h1"', '"document": "erdao-2024h2"'),
    place: /位置 \$\.defaults\.document/,
    zh: /找不到来源文件“erdao-2024h2”。您是否要写“erdao-2024h1”/,
    en: /no source document “erdao-2024h2”\. Do you mean “erdao-2024h1”/,
  },
  {
    name: 'without a schema version',
    change: replace('"schemaVersion": 2,', ''),
    place: /位置 \$\.schemaVersion/,
    zh: /请补上 "schemaVersion": 2/,
    en: /Add "schemaVersion": 2/,
  },
  {
    name: 'with a duplicate id',
    change: replace('"id": "value-added-above-scale"', '"id": "gross-output-above-scale"'),
    place: /位置 \$\.indicators\[1\]\.id/,
    zh: /编号“gross-output-above-scale”在 \$\.indicators\[0\]\.id 已经用过/,
    en: /id “gross-output-above-scale” is already taken at \$\.indicators\[0\]\.id/,
  },
  {
    name: 'with an unknown sector',
    change: replace('"sectors": ["industry"]', '"sectors": ["no-such"]'),
    place: /位置 \$\.indicators\[0\]\.sectors\[0\]/,
    zh: /找不到行业“no-such”/,
    en: /no sector “no-such”/,
  },
  {
    name: 'of a newer schema',
    change: replace('"schemaVersion": 2', '"schemaVersion": 3'),
    place: /位置 \$\.schemaVersion/,
    zh: /第 3 版数据格式/,
    en: /version 3 of the data format/,
  },
  {
    name: 'of another upload',
    change: replace('"erdao-2024H1-1"', '"erdao-2024H1-0"'),
    place: /位置 \$\.dataVersion/,
    zh: /“erdao-2024H1-0”，索引写的是“erdao-2024H1-1”/,
    en: /“erdao-2024H1-0”, the index says “erdao-2024H1-1”/,
  },
];

/** The page's whole text except its messages, which may quote a bad number. */
function figuresOnPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const messages = [...document.querySelectorAll<HTMLElement>('[role=alert]')].map(
      (alert) => alert.innerText,
    );
    return messages.reduce((text, message) => text.replace(message, ''), document.body.innerText);
  });
}

test('a faulty data file is refused with place and reason, costs only its panel, and recovers on retry', async () => {
  let serve: Fault['change'] = () => null;
  const { page } = await openPage({
    ...DESK,
    expected: [/404/],
    prepare: serveInstead(INDUSTRY, (text) => serve(text)),
  });
  const alert = page.getByRole('alert');
  const retry = () => alert.getByRole('button').click();
  for (const { name, change, place, zh, en } of faults) {
    serve = change;
    if (name !== faults[0]?.name) await retry();
    await alert.filter({ hasText: zh }).waitFor();
    const said = await alert.innerText();
    expect.soft(said, name).toContain(`data/${INDUSTRY}`);
    expect.soft(said, name).toMatch(place);
    expect.soft(await page.locator('#panel-projects').innerText(), name).toContain('64');
    expect.soft(await page.locator('#panel-business-environment').innerText(), name).toContain('8.2');
    expect.soft(await page.locator('#panel-livelihood').innerText(), name).toContain('80');
    expect
      .soft(await page.locator('main > ul').innerText(), name)
      .toMatch(/^(—\s+所在文件未读出\s*){4}新签约项目/);
    expect.soft(await figuresOnPage(page), name).not.toMatch(/20\.2|NaN|Infinity|undefined|null/);
    await page.keyboard.press('l');
    await alert.filter({ hasText: en }).waitFor();
    await page.keyboard.press('l');
  }
  serve = (text) => text;
  await retry();
  await page.locator('#panel-industry').waitFor();
  expect.soft(await page.locator('#panel-industry').innerText()).toContain('20.2');
  expect(await page.getByRole('alert').count()).toBe(0);
});

describe('a file that all panels need', () => {
  test('stops the whole page with its reason when it is missing, and recovers on retry', async () => {
    const { page, context } = await openPage({
      ...DESK,
      expected: [/404/],
      prepare: serveInstead('sources.json', () => null),
    });
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/data\/sources\.json[\s\S]*找不到这个文件/);
    expect(await figuresOnPage(page)).not.toMatch(/\d%|NaN|undefined/);
    expect(await page.locator('section[id^=panel-]').count()).toBe(0);
    await page.keyboard.press('l');
    expect(await alert.innerText()).toMatch(/data\/sources\.json[\s\S]*no such file/);
    await context.unroute('**/data/sources.json');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await page.locator('#panel-livelihood').waitFor();
    expect(await page.locator('section[id^=panel-]').count()).toBe(4);
  });

  test('refuses every panel of an older set, and accepts them once all are from one set', async () => {
    const { page, context } = await openPage({
      ...DESK,
      prepare: serveInstead('index.json', replace('"erdao-2024H1-1"', '"erdao-2024H1-2"')),
    });
    const alerts = page.getByRole('alert');
    await alerts.nth(3).waitFor();
    for (const said of await alerts.allInnerTexts()) {
      expect(said).toMatch(/“erdao-2024H1-1”，索引写的是“erdao-2024H1-2”，可能只上传了一部分/);
    }
    await context.unroute('**/data/index.json');
    await alerts.first().getByRole('button').click();
    await page.locator('#panel-livelihood').waitFor();
    expect(await page.locator('section[id^=panel-]').count()).toBe(4);
  });
});

test('a chart whose code does not arrive leaves the table under it in place', async () => {
  const { page } = await openPage({
    ...DESK,
    path: '?v=1&region=changchun&period=2025H1&indicator=gdp',
    expected: [/Failed to load resource/],
    prepare: (context) => context.route('**/recharts-*.js', (route) => route.abort()),
  });
  const sheet = page.locator('dialog[open]');
  expect(await sheet.locator('table').last().innerText()).toMatch(/2025年上半年/);
  expect(await sheet.locator('svg').count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);
});
