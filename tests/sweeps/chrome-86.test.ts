import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { ensureDependencies } from '../../.ci/ensure-dependencies.mjs';
import { views } from '../support/accessibility-views';
import { DESK, goToView, queryOf } from '../support/browser-desk';
import { launchChromium, type OpenedPage, openApp } from '../support/chromium';

/**
 * The package holds Chromium 86 for Linux, packed. It is installed separately: only this test needs its 45
 * MB.
 */
const FOLDER = 'tests/sweeps/chrome-86';

let browser: Browser;
let opened: OpenedPage;

function unpackedBrowser(): string {
  ensureDependencies(FOLDER);
  const file = path.resolve(FOLDER, 'node_modules/chromium-86');
  if (!existsSync(file)) {
    const packed = readFileSync(path.resolve(FOLDER, 'node_modules/chrome-aws-lambda/bin/chromium.br'));
    writeFileSync(file, brotliDecompressSync(packed), { mode: 0o755 });
  }
  return file;
}

/*
 * Playwright drives this browser, but its locators use APIs that only newer ones have. So elements are
 * queried in the page, and clicked at their position.
 */
const isFocusIn = (page: Page, selector: string) =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);
const textOf = (page: Page, selector: string) =>
  page.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
const countOf = (page: Page, selector: string) =>
  page.evaluate((of) => document.querySelectorAll(of).length, selector);
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const shown = (page: Page, selector: string) =>
  page.waitForFunction((of) => (document.querySelector(of)?.getClientRects().length ?? 0) > 0, selector);
const gone = (page: Page, selector: string) =>
  page.waitForFunction((of) => document.querySelector(of) === null, selector);

/** Clicks the middle of the first element with this text or label. */
async function click(page: Page, selector: string, text = ''): Promise<void> {
  const found = await page.waitForFunction(
    ([of = '', words = '']) => {
      const element = [...document.querySelectorAll(of)].find(
        (one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words),
      );
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [selector, text],
  );
  const point = await found.jsonValue();
  if (point) await page.mouse.click(point.x, point.y);
}

// No package has Chromium 86 for other systems.
const hasChrome86 = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(hasChrome86)('in Chrome 86, the oldest supported browser,', () => {
  beforeAll(async () => {
    browser = await launchChromium(unpackedBrowser());
    opened = await openApp(browser, inject('baseUrl'), { ...DESK, theme: 'light' });
  }, 300_000);
  afterEach(() => opened.assertClean());
  afterAll(() => browser.close());

  test('the page starts without an error, and the desk shows its figures', async () => {
    const { page } = opened;
    expect(browser.version()).toMatch(/^86\./);
    expect(await countOf(page, '#panels > section')).toBe(4);
    expect(await textOf(page, '#panel-industry')).toContain('20.2');
    expect(await countOf(page, '#panel-industry svg rect[data-state]')).toBeGreaterThan(0);
    expect(await heightOf(page)).toBeLessThanOrEqual(DESK.height);
  });

  test('a click on a mark filters', async () => {
    const { page } = opened;
    const before = await textOf(page, '#panel-livelihood h2');
    await click(page, '#panel-projects ol > li > button');
    await expect.poll(() => queryOf(page)).toBe('?v=1&stage=reserve');
    await expect.poll(() => textOf(page, '#panel-livelihood h2')).not.toBe(before);
    await page.keyboard.press('c');
    await expect.poll(() => queryOf(page)).toBe('');
  });

  test('a dialog opens and closes by mouse and keyboard, takes the focus and returns it', async () => {
    const { page } = opened;
    await click(page, 'header button', '帮助');
    await shown(page, 'dialog[open] tr');
    expect(await isFocusIn(page, 'dialog')).toBe(true);
    await click(page, 'dialog button', '关闭');
    await gone(page, 'dialog');
    await page.focus('#panel-business-environment [data-ref="relief-and-funds.quantity"]');
    await page.keyboard.press('Enter');
    await shown(page, 'dialog[open]');
    expect(await isFocusIn(page, 'dialog')).toBe(true);
    await page.keyboard.press('Escape');
    await gone(page, 'dialog');
    expect(await isFocusIn(page, '[data-ref="relief-and-funds.quantity"]')).toBe(true);
  });

  test('a menu opens and selects by mouse and keyboard', async () => {
    const { page } = opened;
    await click(page, 'main > section button', '行业');
    await click(page, 'fieldset label', '数字经济');
    await expect.poll(() => queryOf(page)).toBe('?v=1&sector=digital');
    await page.keyboard.press('Escape');
    await gone(page, 'fieldset');
    await page.keyboard.press('c');
    await page.keyboard.press('s');
    await shown(page, 'fieldset input:focus');
    await page.keyboard.type('C36');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => queryOf(page)).toBe('?v=1&sector=automotive');
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect.poll(() => queryOf(page)).toBe('');
  });

  test('pages of a report are sorted by mouse and keyboard', async () => {
    const { page } = opened;
    for (const key of ['1', 'a', '2', 'a', '3', 'a', 'o']) await page.keyboard.press(key);
    await shown(page, 'dialog[open] li:nth-child(3) [aria-roledescription]');
    const titles = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('dialog [data-page] input')].map(
          ({ placeholder }) => placeholder,
        ),
      );
    const announced = () => textOf(page, 'dialog section [role=status]');
    const middleOf = (row: number) =>
      page.evaluate((nth) => {
        const box = document.querySelectorAll('dialog [aria-roledescription]')[nth]?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
      }, row);
    const [first, last] = [await middleOf(0), await middleOf(2)];
    // Playwright's mouse uses what this browser does not have when it moves with a button down.
    const session = await opened.context.newCDPSession(page);
    const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: { x: number; y: number }) =>
      session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
    await mouse('mousePressed', first);
    await mouse('mouseMoved', { ...first, y: first.y + 20 });
    await mouse('mouseMoved', last);
    await expect.poll(announced).toContain('到第3位');
    await mouse('mouseReleased', last);
    await expect.poll(titles).toEqual(['项目建设', '营商环境', '产业运行']);
    expect(await isFocusIn(page, '[data-page]:last-child > button')).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(announced).toContain('已拿起“产业运行”');
    await page.keyboard.press('ArrowUp');
    await expect.poll(announced).toContain('到第2位');
    await page.keyboard.press('Space');
    await expect.poll(titles).toEqual(['项目建设', '产业运行', '营商环境']);
    await page.keyboard.press('Escape');
    await gone(page, 'dialog');
    await goToView(page, '');
  });

  test('a chart of Recharts, the table of projects, the search and English are there', async () => {
    const { page } = opened;
    await goToView(page, '?v=1&region=changchun&period=2025H1&indicator=gdp');
    await shown(page, 'dialog .recharts-surface');
    await goToView(page, '?v=1&page=projects');
    await shown(page, 'tbody tr:nth-child(3)');
    await goToView(page, '');
    await shown(page, '#panel-projects');
    await page.keyboard.press('/');
    await page.keyboard.type('cjqmc');
    await expect.poll(() => textOf(page, '[role=option]')).toContain('长吉汽贸城');
    await page.keyboard.press('Escape');
    await click(page, 'header button', 'English');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await click(page, 'header button', '中文');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  });

  test('every view is laid out within a few windows’ height', async () => {
    const { page } = opened;
    for (const { name, query, keys = [], shows = '#panels' } of views) {
      await goToView(page, query);
      for (const key of keys) await page.keyboard.press(key);
      await shown(page, shows);
      expect.soft(await heightOf(page), name).toBeLessThan(10 * DESK.height);
      await page.keyboard.press('Escape');
    }
    await goToView(page, '');
  });

  test('the show starts and turns its pages', async () => {
    const { page } = opened;
    await page.keyboard.press('F5');
    await shown(page, '[data-wall] [data-title]');
    const slide = async () => new URLSearchParams(await queryOf(page)).get('slide');
    for (let turned = 0; turned < 5; turned++) {
      const before = await slide();
      await page.keyboard.press('PageDown');
      await expect.poll(slide).not.toBe(before);
      expect(await textOf(page, '[data-wall] main')).not.toBe('');
      expect.soft(await heightOf(page), `page after ${before}`).toBeLessThanOrEqual(DESK.height);
    }
    await page.keyboard.press('Escape');
    await shown(page, '#panels > section');
  });
});
