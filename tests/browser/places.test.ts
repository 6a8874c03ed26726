import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, sharedBrowser } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const INDUSTRY = 'a/b/data/regions/erdao/2024H1/industry.json';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yiping-site-'));
  cpSync('dist', path.join(folder, 'a/b'), { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const body = readFileSync(name);
      response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the built site', () => {
  test('runs in a subfolder of a server, and requests nothing outside it', async () => {
    const asked: string[] = [];
    const prepare = (context: {
      on: (event: 'request', then: (request: { url(): string }) => void) => unknown;
    }) => Promise.resolve(context.on('request', (request) => asked.push(request.url())));
    const { page } = await openPage({ ...DESK, prepare }, address);
    expect(await page.locator('section[id^=panel-]').count()).toBe(4);
    // Loaded on demand: pinyin for the search, the source of a figure, the help.
    await page.keyboard.press('/');
    await page.keyboard.type('cjqmc');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('i');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(await page.evaluate(() => location.href)).toBe(`${address}?v=1&record=changji-auto-trade-city`);
  });

  test('shows a replaced data file after a reload, without a new build', async () => {
    const { page } = await openPage(DESK, address);
    const figure = page.locator('#panel-industry [data-ref="construction-output.growth"]');
    expect(await figure.innerText()).toContain('7.2');
    const file = path.join(folder, INDUSTRY);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('7.2%', '7.3%'));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await figure.innerText()).toContain('7.3');
    writeFileSync(file, text);
  });

  test('opened from a disk says what to do, in both languages', async () => {
    const page = await (await sharedBrowser()).newPage();
    await page.goto(pathToFileURL(path.join(folder, 'a/b/index.html')).href);
    const said = await page.getByRole('alert').innerText();
    expect(said).toMatch(/不能从文件夹中直接双击打开[\s\S]*请在项目文件夹运行 npm start/);
    expect(said).toMatch(/cannot be opened straight from a folder[\s\S]*Run npm start in the project folder/);
    await page.close();
  });
});

test('an address with unknown values says so, shows the rest, and drops the notice when dismissed', async () => {
  const { page } = await openPage({ ...DESK, path: '?v=1&sector=no-such,digital' });
  const notice = page.getByRole('status', { name: '提示' });
  expect(await notice.innerText()).toContain('行业“no-such”不存在');
  expect(await queryOf(page)).toBe('?v=1&sector=digital');
  await notice.getByRole('button').click();
  expect(await notice.count()).toBe(0);
});

describe('reading preferences', () => {
  test('language and theme change at once, and survive a reload', async () => {
    const { page } = await openPage(DESK);
    const looks = () =>
      page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dataset.theme,
        getComputedStyle(document.body).backgroundColor,
        document.querySelector('#panel-industry h2')?.textContent,
      ]);
    const before = await looks();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    const after = await looks();
    expect(after.slice(0, 2)).toEqual(['en', 'dark']);
    expect(after[2]).not.toBe(before[2]);
    expect(after[3]).toMatch(/^[ -~“”–—¥’;]+$/);
    expect(await page.title()).toMatch(/Erdao/);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await looks()).toEqual(after);
  });

  test('in English the only Chinese left is the source’s own words in quotation marks', async () => {
    const { page } = await openPage({ ...DESK, lang: 'en' });
    const texts = await page
      .locator('#root')
      .evaluate((root) =>
        [...root.querySelectorAll('*')]
          .filter((element) => element.children.length === 0 && !element.closest('[lang|=zh]:not(html)'))
          .map(({ textContent }) => textContent ?? ''),
      );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text.replace(/“[^”]+”/g, '')))).toEqual([]);
  });

  test('reduced motion is respected', async () => {
    const { page } = await openPage({ ...DESK, motion: true });
    // Filtering changes marks at once; hovering changes them with a transition.
    await page.locator('#panel-projects ol > li > button').first().hover();
    const moving = () =>
      page.evaluate(() => {
        const isLong = (durations: string) =>
          durations.split(',').some((text) => Number.parseFloat(text) > 0);
        return [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return isLong(transitionDuration) || isLong(animationDuration);
        }).length;
      });
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toBe(0);
  });
});

describe('on paper', () => {
  test.each(['light', 'dark'] as const)(
    'prints four panels with filter and source, without controls (%s)',
    async (theme) => {
      const { page } = await openPage({ ...DESK, theme, path: '?v=1&sector=digital' });
      await page.emulateMedia({ media: 'print' });
      expect.soft(await page.locator('section[id^=panel-] h2:visible').count()).toBe(4);
      expect.soft(await page.locator('section[id^=panel-] footer:visible').count()).toBe(4);
      expect.soft(await page.getByText('行业：数字经济').first().isVisible()).toBe(true);
      expect.soft(await page.locator('header button:visible').count()).toBe(0);
      expect.soft(await page.locator('button[aria-expanded]:visible').count()).toBe(0);
      expect.soft(await page.getByRole('combobox').count()).toBe(0);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect.soft(paper).toBe('rgb(255, 255, 255)');
      const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
      expect(ink).toBe('rgb(0, 0, 0)');
    },
  );
});

test('copying a panel copies its visible text, without text for screen readers only', async () => {
  const { page } = await openPage(DESK);
  const copied = await page.evaluate(() => {
    const panel = document.querySelector('#panel-industry');
    if (panel) getSelection()?.selectAllChildren(panel);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toMatch(/增长\s*20\.2\s*%/);
  expect(copied).not.toContain('看出处');
});
