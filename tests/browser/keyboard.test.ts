import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/app/commands';
import { zh } from '../../src/i18n/zh';
import { openPage, sharedPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const root = (page: Page, name: string) =>
  page.evaluate((key) => document.documentElement.dataset[key], name);
const isDialogOpen = (page: Page) => page.getByRole('dialog').isVisible();
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const firstProject = '#panel-projects [data-record][data-state] > [data-mark]';

/** The visible effect of each command; a command that is missing here fails the test. */
const effects: Readonly<Record<string, (page: Page, press: () => Promise<unknown>) => Promise<void>>> = {
  search: async (page, press) => {
    await press();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  },
  place: async (page, press) => {
    await press();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('地区');
    await page.keyboard.press('ArrowDown');
    await page.locator('#panel-industry', { hasText: '长春市' }).waitFor();
    expect(await queryOf(page)).toBe('?v=1&region=changchun&period=2024H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('时期');
  },
  main: async (page, press) => {
    await press();
    const sheet = page.getByRole('dialog', { name: '主要指标' });
    await sheet.getByRole('rowheader', { name: '规上工业增加值' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  },
  watch: async (page, press) => {
    await press();
    const sheet = page.getByRole('dialog', { name: '关注' });
    await sheet.locator('summary').waitFor();
    expect(await sheet.innerText()).toContain('没有设参考线');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  },
  pin: async (page, press) => {
    await press();
    await page.getByText('已加入“我的汇报 1”第1页').waitFor();
    await page.keyboard.press('k');
    await press();
    expect(await page.evaluate(() => localStorage.getItem('yiping.preferences'))).not.toContain('page-2');
  },
  orders: async (page, press) => {
    await press();
    const sheet = page.getByRole('dialog', { name: '汇报方案' });
    await sheet.getByRole('heading', { name: '默认方案' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  },
  glossary: async (page, press) => {
    await press();
    expect(await queryOf(page)).toBe('?v=1&page=glossary');
    await page.getByRole('heading', { name: '指标解释' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await queryOf(page)).toBe('');
  },
  sectors: async (page, press) => {
    await press();
    // The sheet's values are in a file of their own; once it is there, the focus moves to the field.
    await page.getByRole('group', { name: '行业' }).locator('input:focus').waitFor();
    await page.keyboard.type('C36');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await queryOf(page)).toBe('?v=1&sector=automotive');
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toContain('行业');
  },
  findings: async (page, press) => {
    await press();
    const sheet = page.getByRole('dialog', { name: '要点' });
    await sheet.locator('summary').waitFor();
    expect(await sheet.innerText()).toContain('规上工业增加值');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  },
  'clear-filters': async (page, press) => {
    await page.locator('#panel-projects ol > li > button').first().focus();
    await page.keyboard.press('Enter');
    expect(await queryOf(page)).toBe('?v=1&stage=reserve');
    await press();
    expect(await queryOf(page)).toBe('');
  },
  source: async (page, press) => {
    await page.locator(firstProject).nth(1).focus();
    const name = await focusedText(page);
    await press();
    expect(await page.getByRole('dialog').innerText()).toContain(name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe(name);
  },
  'focus-industry': (page, press) => enlarges(page, press, 'industry'),
  'focus-projects': (page, press) => enlarges(page, press, 'projects'),
  'focus-business-environment': (page, press) => enlarges(page, press, 'business-environment'),
  'focus-livelihood': (page, press) => enlarges(page, press, 'livelihood'),
  projects: async (page, press) => {
    await press();
    expect(await queryOf(page)).toBe('?v=1&page=projects');
    await page.getByRole('table', { name: '项目表' }).waitFor();
    await press();
    expect(await queryOf(page)).toBe('');
    expect(await page.locator('#panels > section').count()).toBe(4);
  },
  table: async (page, press) => {
    await page.keyboard.press('1');
    await press();
    await page.getByRole('table').waitFor();
    await press();
    await page.getByRole('table').waitFor({ state: 'detached' });
  },
  language: async (page, press) => {
    await press();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await press();
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  },
  theme: async (page, press) => {
    await press();
    expect(await root(page, 'theme')).toBe('dark');
    await press();
    expect(await root(page, 'theme')).toBe('light');
  },
  'rise-colour': async (page, press) => {
    await press();
    expect(await root(page, 'rise')).toBe('green');
    await press();
    expect(await root(page, 'rise')).toBe('red');
  },
  present: async (page, press) => {
    await press();
    await page.locator('[data-wall] [data-title]').waitFor();
    expect(await queryOf(page)).toBe('?v=1&present=default');
    await page.keyboard.press('Escape');
    expect(await queryOf(page)).toBe('');
  },
  print: async (page, press) => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  },
  help: async (page, press) => {
    await press();
    const rows = await page.getByRole('dialog').getByRole('row').allInnerTexts();
    for (const command of commands) {
      expect.soft(rows, command.id).toContainEqual(expect.stringContaining(command.label(zh)));
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
  leave: async (page, press) => {
    await page.keyboard.press('2');
    await press();
    expect(await queryOf(page)).toBe('');
  },
};

async function enlarges(page: Page, press: () => Promise<unknown>, panel: string) {
  await press();
  expect(await queryOf(page)).toBe(`?v=1&focus=${panel}`);
  expect(await page.locator('#panels > section').count()).toBe(1);
  await press();
  expect(await queryOf(page)).toBe('');
}

/** Playwright only knows the American keyboard; ？ is also typed on a Chinese one. */
async function pressKey(page: Page, key: string) {
  if (/^[ -~]+$/.test(key)) return page.keyboard.press(key);
  const session = await page.context().newCDPSession(page);
  return session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
}

const bindings = commands.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const));

describe('by keyboard alone', () => {
  const desk = sharedPage({ ...DESK, theme: 'light' });

  test.each(bindings)('%s is run by its key %s', async (id, key) => {
    const page = await desk();
    const effect = effects[id];
    if (!effect) throw new Error(`No test covers the command ${id}.`);
    await effect(page, () => pressKey(page, key));
  });

  test('Tab goes through the whole page with one stop per chart, and the focus is always visible', async () => {
    const { page } = await openPage(DESK);
    const stops: string[] = [];
    const unseen: string[] = [];
    let reachedEnd = false;
    for (let i = 0; i < 200 && !reachedEnd; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const group = element.closest('[role=group]')?.getAttribute('aria-label');
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          group: element.hasAttribute('data-mark') ? (group ?? '?') : null,
          isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0,
          text: element.textContent,
        };
      });
      reachedEnd = stop === null;
      if (stop?.isSeen === false) unseen.push(stop.text ?? '');
      if (stop?.group) stops.push(stop.group);
    }
    const groups = await page
      .locator('section [role=group]')
      .evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')));
    expect(reachedEnd, 'the focus leaves the page after the last stop').toBe(true);
    expect(unseen).toEqual([]);
    expect(stops).toEqual(groups);
  });

  test('Shift+Tab goes back the same way', async () => {
    const page = await desk();
    await page.locator(firstProject).first().focus();
    const here = await focusedText(page);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedText(page)).not.toBe(here);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe(here);
  });

  test('the first stop skips to the panels', async () => {
    const { page } = await openPage(DESK);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('panel-industry');
    expect(await queryOf(page)).toBe('');
  });

  test('arrows, Home and End move within a chart, Enter and Space filter', async () => {
    const page = await desk();
    await page.locator('#panel-projects ol > li > button').first().focus();
    // The first stop to the right is the published total under the stage.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focusedText(page)).toMatch(/^签约/);
    await page.keyboard.press('Enter');
    expect(await queryOf(page)).toBe('?v=1&stage=signed');
    await page.keyboard.press('Space');
    expect(await queryOf(page)).toBe('');
    await page.keyboard.press('End');
    expect(await focusedText(page)).toMatch(/^阶段未明确/);
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toMatch(/^谋划储备/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await focusedText(page)).toMatch(/^谋划储备/);
  });

  test('Enter on a figure opens its source, the focus stays inside, and Escape returns it', async () => {
    const page = await desk();
    await page.locator('#panel-business-environment [data-ref="relief-and-funds.quantity"]').focus();
    await page.keyboard.press('Enter');
    expect(await queryOf(page)).toBe('?v=1&figure=relief-and-funds.quantity');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const outside = () =>
        document.activeElement !== document.body && !document.activeElement?.closest('dialog');
      expect(await page.evaluate(outside)).toBe(false);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await isDialogOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-ref'))).toBe(
      'relief-and-funds.quantity',
    );
  });

  test('single-character commands can be turned off, also after a reload', async () => {
    const { page } = await openPage({ ...DESK, theme: 'light' });
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload({ waitUntil: 'networkidle' });
    await page.keyboard.press('d');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await page.getByRole('button', { name: '帮助' }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});
