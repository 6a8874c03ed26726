import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, goToView } from '../support/browser-desk';
import { serveDist } from '../support/browser-server';

const ENGLISH = '**/english-*.js';
const notFetched = [/Failed to load resource/];

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** Waits for a file that is fetched when the browser is idle. */
const fetched = (page: Page, file: string) =>
  page.waitForFunction(
    // The file's name and content hash.
    (name) => {
      const wanted = new RegExp(`/${name}-[\\w-]{8}\\.js$`);
      return performance.getEntriesByType('resource').some((entry) => wanted.test(entry.name));
    },
    file,
  );

describe('after the server is gone', () => {
  test('the open page changes its language, and its sheets and menus open', async () => {
    const { baseUrl, close } = await serveDist();
    const { page, context } = await openPage(
      { ...DESK, alone: true, expected: [/ERR_INTERNET_DISCONNECTED.*(favicon|data\/regions)/] },
      baseUrl,
    );
    await fetched(page, 'pinyin');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await close();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.keyboard.press('/');
    await page.keyboard.type('cjqmc');
    await page.getByRole('option', { name: /长吉汽贸城/ }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('l');
    expect(await langOf(page)).toBe('en');
    expect(await page.locator('h1').innerText()).toContain('Erdao District');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('table').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#panel-industry [data-ref]').first().focus();
    await page.keyboard.press('i');
    await page.getByRole('dialog', { name: 'Source' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await page.getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#panel-livelihood').getByRole('button', { name: /table/i }).click();
    await page.locator('#panel-livelihood table').waitFor();
    for (const [key, name] of [
      ['f', 'Findings'],
      ['w', 'Watch'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('j');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('k');
    await page
      .getByRole('searchbox')
      .or(page.getByRole('heading', { name: 'Glossary' }))
      .first()
      .waitFor();
    await page.keyboard.press('m');
    await page.locator('[data-wall] h1').waitFor();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });

  test('a series is drawn, even if none was shown before', async () => {
    const { baseUrl, close } = await serveDist();
    const place = '?v=1&region=changchun&period=2025H1';
    const { page, context } = await openPage(
      { ...DESK, alone: true, path: `${place}&page=glossary`, expected: [/ERR_INTERNET_DISCONNECTED/] },
      baseUrl,
    );
    await fetched(page, 'pinyin');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await close();
    await goToView(page, `${place}&indicator=gdp`);
    await page.locator('dialog .recharts-surface').first().waitFor();
  });
});

describe('English that cannot be fetched', () => {
  test('leaves the page in Chinese with a notice, and can be tried again', async () => {
    const prepare = (context: { route: Page['route'] }) => context.route(ENGLISH, (route) => route.abort());
    const { page, context } = await openPage({ ...DESK, expected: notFetched, prepare });
    await page.keyboard.press('l');
    const notice = page.getByRole('status', { name: '提示' });
    expect(await notice.innerText()).toContain('英文（English）没有下载成功');
    await page.keyboard.press('l');
    expect(await notice.getByRole('listitem').count()).toBe(1);
    expect(await langOf(page)).toBe('zh-CN');
    expect(await page.locator('section[id^=panel-]').count()).toBe(4);
    await context.unroute(ENGLISH);
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
  });

  test('is also reported if English is preferred, and the figures are there', async () => {
    const prepare = (context: { route: Page['route'] }) => context.route(ENGLISH, (route) => route.abort());
    const { page } = await openPage({ ...DESK, lang: 'en', expected: notFetched, prepare });
    expect(await page.getByRole('status', { name: '提示' }).innerText()).toContain('English');
    expect(await langOf(page)).toBe('zh-CN');
    expect(await page.locator('#panel-industry').innerText()).toContain('20.2');
  });
});

test('if English is preferred, nothing is shown in Chinese before it', async () => {
  const { page } = await openPage({ ...DESK, lang: 'en', alone: true });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const title = document.querySelector('h1');
      // The view rendered at build time is Chinese, and hidden.
      const isShown = title !== null && title.getClientRects().length > 0;
      if (isShown) seen.push(`${document.documentElement.lang} ${title.textContent}`);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.route(ENGLISH, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('#panel-livelihood').waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((title) => !/^en [ -~–—’]+$/.test(title))).toEqual([]);
});

describe('a sheet', () => {
  const refused = [/Failed to load resource/, /Failed to fetch dynamically imported module/, /preload CSS/];

  test.each([
    ['program', '**/rest-*.js'],
    ['styles', '**/rest-*.css'],
  ])('whose %s cannot be fetched says so over the desk, and opens on retry', async (_, file) => {
    const { page, context } = await openPage({
      ...DESK,
      expected: refused,
      prepare: (on) => on.route(file, (route) => route.abort()),
    });
    await page.locator('#panel-industry [data-ref]').first().focus();
    await page.keyboard.press('i');
    const failure = page.getByRole('dialog', { name: '出处出错了' });
    expect(await failure.getByRole('alert').innerText()).toContain('没有下载成功');
    expect(await failure.getByRole('button', { name: '刷新页面' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await failure.waitFor({ state: 'detached' });
    expect(await page.locator('section[id^=panel-]').count()).toBe(4);
    await page.locator('#panel-industry [data-ref]').first().focus();
    await page.keyboard.press('i');
    await failure.waitFor();
    await context.unroute(file);
    await failure.getByRole('button', { name: '重试' }).click();
    const sheet = page.getByRole('dialog', { name: '出处', exact: true });
    await sheet.waitFor();
    await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/rest-')));
  });

  test('that is still loading appears at once, and Escape closes it', async () => {
    let bring = () => {};
    const asked = new Promise<void>((resolve) => {
      bring = resolve;
    });
    let isAhead = true;
    const { page } = await openPage({
      ...DESK,
      expected: [/Failed to load resource/],
      // Cannot be fetched ahead, and is slow on demand.
      prepare: (on) =>
        on.route('**/rest-*.js', async (route) => {
          if (isAhead) return route.abort();
          await asked;
          return route.continue();
        }),
    });
    await fetched(page, 'pinyin');
    isAhead = false;
    await page.keyboard.press('f');
    const sheet = page.getByRole('dialog', { name: '要点' });
    await sheet.getByRole('status').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.keyboard.press('f');
    bring();
    await sheet.getByRole('listitem').first().waitFor();
    expect(await sheet.getByRole('status').count()).toBe(0);
  });
});

test('nothing but what the figures need is requested before they are there', async () => {
  const { page } = await openPage(DESK);
  const late = /\/(rest|english|faults|recharts|pinyin)-/;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  await fetched(page, 'pinyin');
  const position = (wanted: RegExp) => asked.flatMap((path, at) => (wanted.test(path) ? [at] : []));
  const figures = position(/2024H1\/\w/).slice(0, 4);
  expect(figures).toHaveLength(4);
  expect(Math.min(...position(late))).toBeGreaterThan(Math.max(...figures));
});
