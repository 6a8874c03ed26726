import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedPage } from '../support/browser';
import { violationsIn } from '../support/browser-axe';
import { DESK, queryOf, serveInstead } from '../support/browser-desk';
import { LARGE, largeRegister } from '../support/large-register';

const PROJECTS = 'regions/erdao/2024H1/projects.json';
const TABLE = '?v=1&page=projects';
const SLOW = { timeout: 120_000 };

/** Read once for all tests, because a register this large takes seconds. */
const large = sharedPage({
  ...DESK,
  lang: 'zh',
  theme: 'light',
  prepare: serveInstead(PROJECTS, (text) => largeRegister(text)),
});

const rows = (page: Page) => page.locator('tbody tr');
const names = (page: Page) => page.locator('tbody th[data-column=name]').allInnerTexts();
const elementsIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((root) => root.querySelectorAll('*').length);
const focused = (page: Page) =>
  page.evaluate(() => ({
    text: document.activeElement?.textContent ?? '',
    row: document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'),
  }));

describe('a register of fifty thousand projects', () => {
  test('renders only the visible rows of the table, and scrolls to the last one', SLOW, async () => {
    const page = await large(TABLE);
    await rows(page).first().waitFor();
    expect(await page.locator('table').getAttribute('aria-rowcount')).toBe(String(LARGE + 1));
    expect(await rows(page).count()).toBeLessThan(100);
    await page.locator('table').evaluate((table) => {
      const scroller = table.parentElement as HTMLElement;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await page.getByRole('row', { name: /试验项目50000号/ }).waitFor();
    // A row's end is known only after the row was measured.
    await page.locator('table').evaluate((table) => {
      const scroller = table.parentElement as HTMLElement;
      scroller.scrollTop = scroller.scrollHeight;
    });
    const last = page.getByRole('row', { name: /试验项目50000号/ });
    expect(await last.getAttribute('aria-rowindex')).toBe(String(LARGE + 1));
    const { bottom, limit } = await last.evaluate((row) => ({
      bottom: row.getBoundingClientRect().bottom,
      limit: row.closest('div')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(bottom).toBeLessThanOrEqual(limit + 1);
    expect(await rows(page).count()).toBeLessThan(100);
  });

  test('is sorted, filtered and searched', SLOW, async () => {
    const page = await large(TABLE);
    await page.getByRole('button', { name: /^总投资/ }).click();
    await page.getByRole('button', { name: /^总投资/ }).click();
    await page.locator('th[aria-sort=descending]').waitFor();
    // The project with 50000万元 is the one whose number times 7919 is 50000 modulo fifty thousand.
    await page.getByRole('cell', { name: /^50000/ }).waitFor();
    expect((await rows(page).first().innerText()).replace(/\s/g, '')).toContain('50000万元');
    await page.getByRole('searchbox', { name: '搜项目' }).fill('试验项目00042号');
    await page.getByText('1个项目，共50000个').waitFor();
    expect(await names(page)).toEqual(['试验项目00042号']);
    await page.getByRole('searchbox', { name: '搜项目' }).fill('');
    await page.getByRole('button', { name: '阶段：全部' }).click();
    await page.getByRole('checkbox', { name: /^封顶/ }).check();
    await page.getByText('7143个项目，共50000个').waitFor();
    await page.keyboard.press('Escape');
    expect(await queryOf(page)).toContain('stage=topped-out');
    await page.goBack();
    await page.getByText(/^50000个项目/).waitFor();
  });

  test('can be worked by keyboard alone', SLOW, async () => {
    const page = await large();
    await page.keyboard.press('j');
    await rows(page).first().waitFor();
    let stops = 0;
    while ((await focused(page)).row !== '2' && stops++ < 60) await page.keyboard.press('Tab');
    expect((await focused(page)).row).toBe('2');
    // Fifty thousand rows are a single Tab stop.
    await page.keyboard.press('Tab');
    expect((await focused(page)).row ?? null).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page)).row).toBe('2');
    await page.keyboard.press('PageDown');
    expect(Number((await focused(page)).row)).toBeGreaterThan(10);
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toMatchObject({ row: String(LARGE + 1) });
    const box = await page.locator(':focus').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(DESK.height);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('试验项目49999号');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await focused(page)).row).toBe(String(LARGE));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const stage = (await focused(page)).text;
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `去掉筛选 阶段：${stage}` }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#panel-projects').waitFor();
  });

  test('is shown on the desk as twelve names, bars and a link to the table', SLOW, async () => {
    const page = await large();
    expect(await elementsIn(page, '#panel-projects')).toBeLessThan(500);
    const panel = page.locator('#panel-projects');
    expect(await panel.locator('[data-record][data-state] > [data-mark]').count()).toBeLessThan(40);
    expect(await panel.innerText()).toContain('横条长短是具体项目的个数');
    await panel.getByRole('button', { name: '全部50000个项目…' }).click();
    await rows(page).first().waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: '项目建设：看表格' }).click();
    expect(await panel.locator('tbody tr').count()).toBe(500);
    expect(await panel.innerText()).toMatch(/只列前500行，共\d+行/);
  });

  test('says on paper how much of it is printed', SLOW, async () => {
    const page = await large(TABLE);
    await rows(page).first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page).count()).toBe(300);
    expect(await page.locator('main').innerText()).toContain('纸上只印前300行，共50000行');
    const overlapping = await rows(page).evaluateAll((all) => {
      const boxes = all.map((row) => row.getBoundingClientRect());
      return boxes.filter(({ top }, at) => top < (boxes[at - 1]?.bottom ?? 0) - 1).length;
    });
    expect(overlapping).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await rows(page).count()).toBeLessThan(100);
  });

  test('passes axe', SLOW, async () => {
    const page = await large(`${TABLE}&group=stage&sort=-investment`);
    await rows(page).first().waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
});
