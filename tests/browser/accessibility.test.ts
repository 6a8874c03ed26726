import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panelIds } from '../../src/domain/record-schema';
import { openPage } from '../support/browser';
import { goToView, serveInstead } from '../support/browser-desk';

const LAPTOP = { width: 1366, height: 768 };

/** Rule and element of each violation in the page as it is now. */
async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Each view by its address, the keys that lead on from there, and what is there once it is shown. */
const views: readonly Readonly<{ name: string; query: string; keys?: readonly string[]; shows?: string }>[] =
  [
    { name: 'the desk', query: '' },
    { name: 'a filtered desk', query: '?v=1&sector=automotive&stage=reserve' },
    { name: 'a filter that leaves nothing', query: '?v=1&sector=health&stage=construction&topic=finance' },
    ...panelIds.flatMap((panel) => [
      { name: `${panel} enlarged`, query: `?v=1&focus=${panel}` },
      { name: `the table of ${panel}`, query: `?v=1&focus=${panel}&table=${panel}`, shows: 'table' },
    ]),
    { name: 'all tables', query: `?v=1&table=${panelIds.join(',')}`, shows: 'table' },
    { name: 'a source', query: '?v=1&figure=average-errand-distance.change', shows: 'dialog' },
    { name: 'a found record', query: '?v=1&record=li-auto', shows: '[data-sought]' },
    { name: 'the help sheet', query: '', keys: ['?'], shows: 'dialog' },
    { name: 'the sector menu', query: '', keys: ['s'], shows: 'fieldset' },
    { name: 'search results', query: '', keys: ['/', 'c', 'j'], shows: '[role=option]' },
    { name: 'a notice', query: '?v=1&nonsense=1', shows: '[role=status] button' },
  ];

describe.each(['zh', 'en'] as const)('axe finds nothing to object to in %s', (lang) => {
  test.each(['light', 'dark'] as const)('in any view, %s', { timeout: 180_000 }, async (theme) => {
    const { page } = await openPage({ ...LAPTOP, lang, theme });
    for (const { name, query, keys = [], shows = '#panels' } of views) {
      await goToView(page, query);
      for (const key of keys) await page.keyboard.press(key);
      await page.locator(shows).first().waitFor();
      expect.soft(await violationsIn(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test.each(['light', 'dark'] as const)('where data cannot be read, %s', async (theme) => {
    const { page } = await openPage({
      ...LAPTOP,
      lang,
      theme,
      expected: [/404/],
      prepare: serveInstead('regions/**/industry.json', () => null),
    });
    await page.getByRole('alert').waitFor();
    expect.soft(await violationsIn(page), 'one panel').toEqual([]);
    await serveInstead('sources.json', () => null)(page);
    await page.reload();
    await page.getByRole('alert').waitFor();
    expect.soft(await violationsIn(page), 'all of it').toEqual([]);
  });
});
