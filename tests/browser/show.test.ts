import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const SCREEN = { width: 1920, height: 1080 } as const;

const heading = (page: Page) => page.locator('[data-wall] [data-title]').innerText();

async function openShow(slide: number, motion = false): Promise<Page> {
  const { page } = await openPage({ ...SCREEN, motion, path: `?present=default&slide=${slide}` });
  await page.locator('[data-wall] [data-title]').waitFor();
  return page;
}

describe('on the wall', () => {
  test('F5 starts the show from the desk and does not end it, without a reload', async () => {
    const { page } = await openPage(DESK);
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    await page.keyboard.press('F5');
    await page.locator('[data-wall] [data-title]').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('F5');
    await page.keyboard.press('Shift+F5');
    expect(await queryOf(page)).toBe('?v=1&present=default&slide=2');
    expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes');
  });

  test('the clicker takes precedence over a clicked mark, but not over a mark with keyboard focus', async () => {
    const page = await openShow(3);
    const marks = page.locator('main [data-mark][aria-pressed]');
    await marks.first().click();
    expect(await queryOf(page)).toContain('sector=');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => queryOf(page)).toContain('slide=3.2');
    await page.keyboard.press('ArrowLeft');
    await marks.first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(before);
    expect(await queryOf(page)).not.toContain('slide=3.2');
    await page.keyboard.press('PageDown');
    await expect.poll(() => queryOf(page)).toContain('slide=3.2');
  });

  test('a mark that was used by keyboard keeps the focus', async () => {
    const page = await openShow(3);
    await page.locator('main [data-mark][aria-pressed]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => queryOf(page)).toContain('sector=');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
  });

  test('every control has a button, and all buttons are visible', async () => {
    const page = await openShow(2);
    await page.getByRole('button', { name: '下一页' }).click();
    expect(await heading(page)).toMatch(/^规上工业产值增长20\.2%/);
    await page.getByRole('button', { name: '上一页' }).click();
    await page.getByRole('button', { name: /^2 \/ 9/ }).click();
    expect(await page.locator('[aria-current=page]').innerText()).toContain('主要指标');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '全部操作' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '黑屏/恢复' }).click();
    await page.getByRole('button', { name: /^黑屏；/ }).click();
    expect(await page.getByRole('button', { name: /^黑屏；/ }).count()).toBe(0);
  });

  test('a figure opens its source, and a page key closes that before it turns', async () => {
    const page = await openShow(2);
    await page.locator('main button[data-ref="relief-and-funds.quantity"]').click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('近12亿元');
    await page.keyboard.press('PageDown');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await queryOf(page)).toContain('slide=2');
  });

  test('a page turns with a movement if motion is wanted, and ends in the same place as without', async () => {
    const page = await openShow(2, true);
    await page.evaluate(() => {
      const start = document.startViewTransition.bind(document);
      document.startViewTransition = (update) => {
        const transition = start(update);
        const note = () => {
          const marks = [...document.querySelectorAll<HTMLElement>('main [data-ref]')];
          const names = marks.map(({ style }) => style.getPropertyValue('view-transition-name'));
          document.documentElement.dataset.moved = names.filter(Boolean).join();
        };
        // An animation that the next page cuts short is ignored.
        transition.ready.then(note, () => undefined);
        return transition;
      };
    });
    await page.keyboard.press('PageDown');
    const moved = () => page.evaluate(() => document.documentElement.dataset.moved);
    await expect.poll(moved).toContain('moved-value-added-above-scale_growth');
    await expect.poll(() => heading(page)).toMatch(/^规上工业产值增长20\.2%/);
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => queryOf(page)).toContain('slide=4.2');
  });
});
