import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { violationsIn } from '../support/browser-axe';
import { queryOf, serveInstead } from '../support/browser-desk';

const HALL = { width: 1920, height: 1080 } as const;
const SECOND = 1000;

const pageShown = async (page: Page) => {
  const label = await page.getByRole('button', { name: /打开总览$/ }).getAttribute('aria-label');
  return Number(/^(\d+) \//.exec(label ?? '')?.[1]);
};
const isPaused = async (page: Page) =>
  (await page.getByRole('button', { name: '暂停/继续自动翻页' }).getAttribute('aria-pressed')) === 'true';
const strip = (page: Page) => page.locator('[data-wall] > footer').innerText();

/** Advances the page's clock in small steps, so that server requests can be answered in between. */
async function runUntil(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await isDone()) return;
    await page.clock.runFor(5 * SECOND);
    await page.waitForTimeout(50);
  }
  throw new Error('Five minutes were not enough.');
}

describe('a screen in a hall', () => {
  test('starts the show from its address, turns pages, stops when touched and goes on when the button is pressed', async () => {
    const { page } = await openPage({ ...HALL, path: '?present=default&autoplay=1' });
    const first = await pageShown(page);
    await expect.poll(() => pageShown(page), { timeout: 10_000 }).toBeGreaterThan(first + 1);
    await page.locator('[data-wall] main').click({ position: { x: 5, y: 5 } });
    expect(await isPaused(page)).toBe(true);
    expect(await strip(page)).toContain('自动翻页已暂停');
    const query = await queryOf(page);
    await page.waitForTimeout(2500);
    expect(await queryOf(page)).toBe(query);
    await page.getByRole('button', { name: '暂停/继续自动翻页' }).click();
    expect(await isPaused(page)).toBe(false);
    await expect.poll(() => queryOf(page), { timeout: 5000 }).not.toBe(query);
    await page.keyboard.press('a');
    expect(await isPaused(page)).toBe(true);
  });

  test('shows the elapsed share of a page’s time; with reduced motion it says so in readable words', async () => {
    const { page } = await openPage({ ...HALL, motion: true, path: '?present=default&autoplay=30' });
    const bar = page.locator('[data-wall] > footer [style*="animation-duration"]');
    const width = async () => (await bar.boundingBox())?.width ?? 0;
    const before = await width();
    await page.waitForTimeout(500);
    expect(await width()).toBeGreaterThan(before);
    await page.keyboard.press('b');
    const held = await width();
    await page.waitForTimeout(500);
    expect(await width()).toBe(held);
    await page.keyboard.press('b');
    // Any key pauses.
    await page.keyboard.press('a');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const words = page.getByText(/^\d+ 秒后翻页$/);
    await words.waitFor();
    expect(await bar.count()).toBe(0);
    const size = await words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size / HALL.height).toBeGreaterThanOrEqual(0.02);
    const seconds = await words.innerText();
    await expect.poll(() => words.innerText(), { timeout: 3000 }).not.toBe(seconds);
    expect(await violationsIn(page)).toEqual([]);
  });

  test('applies new data between two pages, and shows its date', async () => {
    let isNew = false;
    const { page, context } = await openPage({
      ...HALL,
      path: '?present=default&autoplay=20&slide=2',
      alone: true,
      prepare: (on) => on.clock.install(),
    });
    await serveInstead('**', (text) => {
      if (!isNew) return text;
      const dated = text.replace(
        /"dataVersion": "erdao-2024H1-1",\s*"date": null/,
        '"dataVersion": "erdao-2024H1-1", "date": "2024-08-01"',
      );
      return dated.replace(/erdao-2024H1-1/g, 'erdao-2024H1-2');
    })(context);
    expect(await strip(page)).not.toContain('2024-08-01');
    isNew = true;
    let loading = 0;
    await page.exposeFunction('sawLoading', () => {
      loading += 1;
    });
    await page.evaluate(() => {
      const saw = (window as unknown as { sawLoading: () => void }).sawLoading;
      new MutationObserver(() => {
        if (document.querySelector('[aria-busy=true], [class*=loading]')) saw();
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    const before = await pageShown(page);
    await runUntil(page, async () => (await strip(page)).includes('2024-08-01'));
    expect(await pageShown(page)).not.toBe(before);
    expect(loading).toBe(0);
  });

  test('goes on with the current data when the server is gone, and says since when', async () => {
    let isGone = false;
    const { page, context } = await openPage({
      ...HALL,
      path: '?present=default&autoplay=20',
      expected: [/404/],
      alone: true,
      prepare: (on) => on.clock.install(),
    });
    await serveInstead('index.json', (text) => (isGone ? null : text))(context);
    isGone = true;
    await runUntil(page, async () => (await strip(page)).includes('之后未能查到更新'));
    expect(await page.locator('[data-wall] main').innerText()).not.toBe('');
    expect(await strip(page)).toMatch(/\d+月\d+日 ?\d\d:\d\d之后未能查到更新，所示为此前的数据/);
    isGone = false;
    await runUntil(page, async () => !(await strip(page)).includes('之后未能查到更新'));
  });
});
