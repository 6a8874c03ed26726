import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function violations(page: Page) {
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Every view by the address or the keys that lead to it. */
const views: readonly (readonly [name: string, path: string, keys: readonly string[]])[] = [
  ['the desk', '', []],
  ['a filtered desk', '?v=1&sector=automotive&stage=reserve', []],
  ['an enlarged panel', '?v=1&focus=projects', []],
  ['tables', '?v=1&table=industry,projects,business-environment,livelihood', []],
  ['a source', '?v=1&figure=average-errand-distance.change', []],
  ['the help sheet', '', ['?']],
  ['the sector menu', '', ['s']],
  ['search results', '', ['/', 'c', 'j']],
  ['a notice', '?v=1&nonsense=1', []],
];

describe.each(['zh', 'en'] as const)('axe finds nothing in %s', (lang) => {
  test.each(['light', 'dark'] as const)('%s theme', async (theme) => {
    for (const [name, path, keys] of views) {
      const { page, context } = await openPage({ width: 1366, height: 768, lang, theme, path });
      for (const key of keys) await page.keyboard.press(key);
      await page.addScriptTag({ path: axe });
      expect(await violations(page), name).toEqual([]);
      await context.close();
    }
  });

  test('a panel that cannot be read', async () => {
    const { page } = await openPage({ width: 1366, height: 768, lang, expected: [/404/] });
    await page.route('**/industry.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('alert').waitFor();
    await page.addScriptTag({ path: axe });
    expect(await violations(page)).toEqual([]);
  });
});
