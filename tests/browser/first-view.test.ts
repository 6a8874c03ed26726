import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, sharedBrowser } from '../support/browser';
import { DESK, serveInstead } from '../support/browser-desk';

const INDUSTRY = 'regions/erdao/2024H1/industry.json';
const RATE = '20.2';
const NEW_RATE = '31.7';
const newRate = serveInstead(INDUSTRY, (text) =>
  text
    .replaceAll('"amount": 20.2', '"amount": 31.7')
    .replaceAll('"printed": "20.2', '"printed": "31.7')
    .replaceAll('增长20.2%', '增长31.7%'),
);

/** For `prepare`: delays responses for files below data/ until `release` is called. */
function holdBack(context: BrowserContext) {
  let release = () => undefined as unknown;
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  const ready = context.route('**/data/**', async (route) => {
    await released;
    await route.fallback();
  });
  return { ready, release: () => release() };
}

/** The visible text, without anything hidden. */
const seen = (page: Page) => page.evaluate(() => document.body.innerText);
const stage = (page: Page) => page.evaluate(() => document.documentElement.dataset.firstView);

/** Records everything that was ever on screen, starting before the first paint. */
function watchScreen(context: BrowserContext) {
  return context.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const look = () => {
      const text = document.body?.innerText ?? '';
      const { theme, firstView } = document.documentElement.dataset;
      shown.push(`${theme} ${firstView} ${text}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
const shownOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { shown: string[] }).shown);

/** Opens the page without waiting for anything but its HTML. */
async function begin(options: { colorScheme?: 'dark'; withoutProgram?: boolean } = {}) {
  const { withoutProgram = false, ...looks } = options;
  const context = await (await sharedBrowser()).newContext({ viewport: DESK, ...looks });
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  const held = holdBack(context);
  await held.ready;
  if (withoutProgram) await context.route('**/assets/**', () => undefined);
  const page = await context.newPage();
  await page.goto(inject('baseUrl'), { waitUntil: 'commit' });
  await page.waitForSelector('#root');
  return { page, context, problems, release: held.release };
}

const live = (page: Page) =>
  page.waitForFunction(
    () => window.__yipingMounted === true && document.documentElement.dataset.firstView === undefined,
  );

describe('the view rendered at build time', () => {
  test('is marked as being checked until its files prove unchanged, which needs no app code', async () => {
    const { page, context, release } = await begin({ withoutProgram: true });
    await page.waitForFunction(() => document.body.innerText.includes('20.2'));
    expect(await stage(page)).toBe('checking');
    expect(await seen(page)).toContain('正在核对：长春市二道区2024年上半年（1—6月）数据');
    expect(await page.getByRole('status').first().innerText()).toContain('正在核对');
    release();
    await page.waitForFunction(() => document.documentElement.dataset.firstView === 'verified');
    expect(await seen(page)).toContain(RATE);
    expect(await seen(page)).not.toContain('正在核对');
    await context.close();
  });

  test('is hydrated as it is, without an error, a shift or a second download', async () => {
    const { page, context, problems, release } = await begin();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => {
      Object.assign(window, { shift: 0, kept: document.querySelectorAll('#root *').length });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shift:
              (window as unknown as { shift: number }).shift +
              Number((entry as unknown as { value: number }).value),
          });
        }
      }).observe({ type: 'layout-shift', buffered: true });
      document.querySelector('[data-ref]')?.setAttribute('data-probe', '');
    });
    release();
    await live(page);
    expect(await page.locator('[data-ref][data-probe]').count()).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    expect(requests.filter((url) => url.endsWith(INDUSTRY))).toEqual([]);
    await page.getByRole('button', { name: '放大产业运行' }).click();
    await page.waitForFunction(() => window.location.search.includes('focus=industry'));
    expect(problems).toEqual([]);
    await context.close();
  });

  test('replays a click that came too early as soon as it can', async () => {
    const { page, context, release } = await begin();
    await page.getByRole('button', { name: '帮助' }).click();
    expect(await page.locator('dialog').count()).toBe(0);
    release();
    await page.waitForSelector('dialog[open]');
    await context.close();
  });

  test('also replays it in the panel that is hydrated last', async () => {
    const { page, context, release } = await begin();
    await page.locator('#panel-livelihood [data-mark]').last().click();
    release();
    await page.waitForFunction(() => /[?&](sector|topic)=/.test(location.search));
    await context.close();
  });

  test('never leaves an outdated figure on screen', async () => {
    const { page, assertClean } = await openPage({
      ...DESK,
      alone: true,
      prepare: async (context) => {
        await watchScreen(context);
        await newRate(context);
      },
    });
    expect(await seen(page)).toContain(NEW_RATE);
    expect(await seen(page)).not.toContain(RATE);
    for (const moment of await shownOn(page)) {
      if (moment.includes(RATE)) expect(moment).toMatch(/ checking [\s\S]*正在核对/);
    }
    assertClean();
  });

  test('disappears when one of its files is missing, and the page says which', async () => {
    const { page } = await openPage({
      ...DESK,
      prepare: serveInstead(INDUSTRY, () => null),
      expected: [/404/],
    });
    expect(await page.getByRole('alert').innerText()).toContain(`data/${INDUSTRY}`);
    expect(await page.locator('[data-ref^="gross-output-above-scale"]').count()).toBe(0);
  });

  test.each(['?v=1&sector=auto', '?v=1&present=default', '#panels'])('is not shown for %s', async (path) => {
    const { page } = await openPage({ ...DESK, path, alone: true, prepare: watchScreen });
    for (const moment of await shownOn(page)) expect(moment).not.toMatch(/ (checking|verified) /);
  });

  test('is not shown in Chinese to readers of English', async () => {
    const { page } = await openPage({ ...DESK, lang: 'en', alone: true, prepare: watchScreen });
    for (const moment of await shownOn(page)) expect(moment).not.toContain('规上工业');
    expect(await seen(page)).toContain('20.2');
  });

  test('is dark from the start if the browser or the user prefers it', async () => {
    const { page } = await openPage({ ...DESK, theme: 'dark', alone: true, prepare: watchScreen });
    for (const moment of await shownOn(page)) expect(moment).not.toMatch(/^light/);
    expect(await page.getByRole('button', { name: '浅色' }).count()).toBe(1);
    const { page: system, context, release } = await begin({ colorScheme: 'dark' });
    expect(await system.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    release();
    await context.close();
  });

  test('claims nothing when scripts are disabled', async () => {
    const context = await (await sharedBrowser()).newContext({ viewport: DESK, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject('baseUrl'));
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await page.locator('body').innerText()).toContain('一屏需要 JavaScript');
    await context.close();
  });
});

test('a failed download of the app code is reported in words', async () => {
  const context = await (await sharedBrowser()).newContext({ viewport: DESK });
  await context.route('**/assets/start-*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(inject('baseUrl'), { waitUntil: 'commit' });
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/一屏在启动时出错。请刷新页面[\s\S]*assets\/start-/);
  await context.close();
});
