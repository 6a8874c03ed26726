import { describe, expect, test } from 'vitest';
import { columnIds } from '../../src/model/projects/project-view';
import { panelIds } from '../../src/model/record-values';
import { openPage } from '../support/browser';
import { violationsIn } from '../support/browser-axe';
import { goToView, serveInstead } from '../support/browser-desk';

const LAPTOP = { width: 1366, height: 768 };

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
    { name: 'the findings', query: '', keys: ['f'], shows: 'dialog li' },
    { name: 'the sector menu', query: '', keys: ['s'], shows: 'fieldset' },
    { name: 'search results', query: '', keys: ['/', 'c', 'j'], shows: '[role=option]' },
    { name: 'the table of projects', query: '?v=1&page=projects', shows: 'tbody tr' },
    {
      name: 'its groups, all columns and texts that filter',
      query: `?v=1&page=projects&columns=${columnIds.join(',')}&sort=-investment&group=sector&where-name=a`,
      shows: 'tbody tr',
    },
    { name: 'a table without a project', query: '?v=1&page=projects&find=no-such', shows: 'table' },
    { name: 'a project', query: '?v=1&project=unicom-big-data-park', shows: 'dialog' },
    {
      name: 'a source over a project',
      query: '?v=1&project=binwan-bay&figure=binwan-bay.investment',
      shows: 'dialog + dialog',
    },
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
