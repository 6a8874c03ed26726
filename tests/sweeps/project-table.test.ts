import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

const TABLE = '?v=1&page=projects';
const rows = (page: Page) => page.locator('tbody tr');

const sizes = [
  [1920, 1080],
  [1366, 768],
  [360, 740],
] as const;

describe.each(['zh', 'en'] as const)('the table of projects in %s', (lang) => {
  test.each(sizes)('is as wide as its window of %i × %i, with nothing cut off', async (width, height) => {
    const { page } = await openPage({ width, height, lang, path: `${TABLE}&group=sector` });
    await rows(page).first().waitFor();
    const { across } = await overflowOf(page);
    expect(across).toBeLessThanOrEqual(0);
    const inside = await page.locator('table').evaluate((table) => {
      const { scrollWidth, clientWidth } = table.parentElement as HTMLElement;
      return scrollWidth - clientWidth;
    });
    if (width > 600) expect(inside, 'pixels to scroll sideways within').toBeLessThanOrEqual(0);
    else expect(inside).toBeGreaterThan(0);
    expect(await unreadableTexts(page, 'tbody tr, thead th')).toEqual([]);
  });

  test('keeps the names visible on a phone when scrolled sideways', async () => {
    const { page } = await openPage({ width: 360, height: 740, lang, path: TABLE });
    await rows(page).first().waitFor();
    const left = () =>
      page
        .locator('tbody th')
        .first()
        .evaluate((name) => name.getBoundingClientRect().left);
    const before = await left();
    await page.locator('table').evaluate((table) => {
      (table.parentElement as HTMLElement).scrollLeft = 400;
    });
    expect(Math.abs((await left()) - before)).toBeLessThanOrEqual(1);
  });

  test('covers no open menu', async () => {
    const { page } = await openPage({ width: 1366, height: 768, lang, path: TABLE });
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: lang === 'zh' ? '选列' : 'Columns' }).click();
    const choices = page.locator('fieldset').getByRole('checkbox');
    const count = await choices.count();
    // Playwright refuses to click a covered element.
    for (let at = 0; at < count; at++) await choices.nth(at).click();
    // The columns that were shown are now hidden, and the two hidden ones are shown.
    await expect.poll(() => page.locator('thead th').count()).toBe(3);
  });

  test('opens a project’s sheet with nothing cut off', async () => {
    const { page } = await openPage({
      width: 360,
      height: 740,
      lang,
      path: '?v=1&project=unicom-big-data-park',
    });
    await page.getByRole('dialog').waitFor();
    expect(await unreadableTexts(page, 'dialog')).toEqual([]);
  });
});
