import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/app/commands';
import { openPage } from '../support/browser';

const desk = { width: 1920, height: 937 };

const search = (page: Page) => new URL(page.url()).search;
const root = (page: Page, name: string) =>
  page.evaluate((key) => document.documentElement.dataset[key], name);
const isDialogOpen = (page: Page) => page.getByRole('dialog').isVisible();
const focusMark = (page: Page) => page.locator('#panel-projects [data-record] [data-mark]').first().focus();

/** What each command must be seen to do; a command that is missing here fails the test. */
const effects: Readonly<Record<string, (page: Page, press: () => Promise<void>) => Promise<void>>> = {
  search: async (page, press) => {
    await press();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  },
  sectors: async (page, press) => {
    await press();
    await page.getByRole('group', { name: '行业' }).waitFor();
    await page.keyboard.type('C36');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(search(page)).toBe('?v=1&sector=automotive');
  },
  'clear-filters': async (page, press) => {
    await page.locator('#panel-projects ol > li > button').first().click();
    await press();
    expect(search(page)).toBe('');
  },
  source: async (page, press) => {
    await focusMark(page);
    await press();
    expect(await isDialogOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
  },
  'focus-industry': (page, press) => enlarges(page, press, 'industry'),
  'focus-projects': (page, press) => enlarges(page, press, 'projects'),
  'focus-business-environment': (page, press) => enlarges(page, press, 'business-environment'),
  'focus-livelihood': (page, press) => enlarges(page, press, 'livelihood'),
  table: async (page, press) => {
    await page.keyboard.press('1');
    await press();
    await page.getByRole('table').waitFor();
  },
  language: async (page, press) => {
    await press();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  },
  theme: async (page, press) => {
    await press();
    expect(await root(page, 'theme')).toBe('dark');
  },
  'rise-colour': async (page, press) => {
    await press();
    expect(await root(page, 'rise')).toBe('green');
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
    expect(await isDialogOpen(page)).toBe(true);
    expect(await page.getByRole('dialog').getByRole('row').count()).toBeGreaterThanOrEqual(commands.length);
  },
  leave: async (page, press) => {
    await page.keyboard.press('2');
    await press();
    expect(search(page)).toBe('');
  },
};

async function enlarges(page: Page, press: () => Promise<void>, panel: string) {
  await press();
  expect(search(page)).toBe(`?v=1&focus=${panel}`);
  await press();
  expect(search(page)).toBe('');
}

describe('by keyboard alone', () => {
  test.each(commands.map(({ id, keys }) => [id, keys[0] ?? ''] as const))(
    '%s does what its key %s says',
    async (id, key) => {
      const { page } = await openPage({ ...desk, theme: 'light' });
      const effect = effects[id];
      if (!effect) throw new Error(`No test says what the command ${id} does.`);
      await effect(page, () => page.keyboard.press(key));
    },
  );

  test('Tab walks through the whole page, one stop a chart, and always shows where it is', async () => {
    const { page } = await openPage(desk);
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const group = element.closest('[role=group]')?.getAttribute('aria-label');
        const { outlineStyle } = getComputedStyle(element);
        return {
          group: element.hasAttribute('data-mark') ? (group ?? '?') : null,
          outlineStyle,
          text: element.textContent,
        };
      });
      if (!stop) break;
      if (stop.outlineStyle === 'none') unseen.push(stop.text ?? '');
      if (stop.group) stops.push(stop.group);
    }
    const groups = await page.locator('section [role=group]').count();
    expect(unseen).toEqual([]);
    expect(stops).toHaveLength(groups);
  });

  test('arrows move within a chart, Enter and Space filter', async () => {
    const { page } = await openPage(desk);
    await page.locator('#panel-projects ol > li > button').first().focus();
    // The first stop to the right is the published total that stands under the stage.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(search(page)).toBe('?v=1&stage=signed');
    await page.keyboard.press('Space');
    expect(search(page)).toBe('');
  });

  test.each(['cjqmc', 'zjqmc', '汽贸', 'changji auto'])(
    'the search finds 长吉汽贸城 by “%s” and jumps to it',
    async (query) => {
      const { page } = await openPage({ ...desk, path: '?v=1&sector=health' });
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.getByRole('option', { name: /长吉汽贸城/ }).waitFor();
      await page.keyboard.press('Enter');
      expect(search(page)).toBe('?v=1&record=changji-auto-trade-city');
      expect(await page.locator('[data-sought]').innerText()).toContain('长吉汽贸城');
      await page.keyboard.press('Escape');
      expect(search(page)).toBe('');
    },
  );

  test('Enter that ends the composing of an input method searches nothing, and typing is no command', async () => {
    const { page } = await openPage(desk);
    await page.keyboard.press('/');
    await page.keyboard.type('dl12');
    expect(await root(page, 'theme')).toBe('light');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('双创');
    await page.getByRole('option').first().waitFor();
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      ),
    );
    expect(search(page)).toBe('');
  });
});
