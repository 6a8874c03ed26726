import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK } from '../support/browser-desk';
import { serveDist } from '../support/browser-server';
import type { PageOptions } from '../support/chromium';

let server: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  const policy = await readFile('dist/content-security-policy.txt', 'utf8');
  server = await serveDist({ 'Content-Security-Policy': policy });
});
afterAll(() => server.close());

/** Serves from a web server that sends the policy which the build wrote. */
const openUnderPolicy = (options: Partial<PageOptions> = {}) =>
  openPage({ ...DESK, ...options }, server.baseUrl);

/**
 * A refusal by the policy is a console error, which fails any test; this only proves that the policy is in
 * force.
 */
const isInForce = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return !('ranInline' in window);
  });

const REFUSED_PROBE = /Executing inline script violates|Refused to execute inline script/;

describe('under the Content-Security-Policy that the build writes', () => {
  test('the policy is in force, and the first view is styled and hydrated', async () => {
    const { page } = await openUnderPolicy({ expected: [REFUSED_PROBE] });
    expect(await isInForce(page)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.firstView)).toBeUndefined();
    const strip = page.locator('main ul').first();
    expect(await strip.evaluate((element) => getComputedStyle(element).listStyleType)).toBe('none');
  });

  test('the desk filters, and everything that opens on it opens', async () => {
    const { page } = await openUnderPolicy();
    await page.locator('#panel-projects ol > li > button').first().click();
    await page.waitForFunction(() => location.search.includes('stage='));
    const dialog = page.getByRole('dialog');
    for (const name of ['要点', '关注', '汇报方案', '帮助']) {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await dialog.locator('li, tr, summary').first().waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: '营商环境：看表格' }).click();
    await page.locator('#panel-business-environment table').waitFor();
  });

  test('the guide opens from the help, in its own looks', async () => {
    const { page } = await openUnderPolicy();
    await page.getByRole('button', { name: /^帮助/ }).click();
    const [guide] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /怎样放数据/ }).click(),
    ]);
    await guide.getByRole('link', { name: '全部可选值和写法' }).first().click();
    await guide.getByRole('heading', { name: '面板' }).waitFor();
    const cell = guide.locator('td').first();
    expect(await cell.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  });

  test('pages of a report are picked up and dropped', async () => {
    const { page } = await openUnderPolicy();
    for (const key of ['1', 'a', '2', 'a', 'o']) await page.keyboard.press(key);
    const rows = page.getByRole('dialog').locator('[data-page]');
    await rows.nth(1).locator('button').first().focus();
    await page.keyboard.press('Space');
    await page.locator('[data-dragged]').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText('“项目建设”到第1位，共2位').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.getByText('“项目建设”移到第1位，共2位').waitFor();
  });

  test('the table of projects, the glossary and a series are drawn', async () => {
    const { page } = await openUnderPolicy({ path: '?v=1&page=projects' });
    await page.locator('tbody tr').nth(3).waitFor();
    const other = async (path: string) => {
      const opened = await openUnderPolicy({ path });
      return opened.page;
    };
    await (await other('?v=1&page=glossary')).getByRole('heading', { name: '指标解释' }).waitFor();
    const series = await other('?v=1&region=changchun&period=2025H1&indicator=gdp');
    await series.locator('dialog .recharts-surface').first().waitFor();
  });

  test('the wall is shown, and its pictures in the presenter’s window', async () => {
    const { page: wall } = await openUnderPolicy({ path: '?present=default' });
    await wall.keyboard.press('PageDown');
    const [presenter] = await Promise.all([wall.context().waitForEvent('page'), wall.keyboard.press('v')]);
    await presenter.frameLocator('iframe').first().locator('h1').waitFor();
  });
});
