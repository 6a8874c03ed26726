import { expect } from 'vitest';
import { columnIds } from '../../src/model/projects/project-view';
import { panelIds } from '../../src/model/record-values';
import { openPage } from './browser';
import { violationsIn } from './browser-axe';
import { goToView, serveInstead } from './browser-desk';
import type { PageOptions } from './chromium';

const LAPTOP = { width: 1366, height: 768 };

/** Each view: its address, the keys to press after it opens, and a selector that shows it is there. */
export const views: readonly Readonly<{
  name: string;
  query: string;
  keys?: readonly string[];
  shows?: string;
}>[] = [
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
  {
    name: 'the main indicators, with targets',
    query: '?v=1&region=changchun&period=2024Q1',
    keys: ['n'],
    shows: 'dialog tbody',
  },
  { name: 'the sector menu', query: '', keys: ['s'], shows: 'fieldset' },
  { name: 'search results', query: '', keys: ['/', 'c', 'j'], shows: '[role=option]' },
  { name: 'the table of projects', query: '?v=1&page=projects', shows: 'tbody tr' },
  {
    name: 'its groups, with all columns and column filters',
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

type Looks = Required<Pick<PageOptions, 'lang' | 'theme'>>;

/** The two of the four looks that `npm test` covers: each language and each theme once. */
export const someLooks: readonly Looks[] = [
  { lang: 'zh', theme: 'light' },
  { lang: 'en', theme: 'dark' },
];

/** The other looks, which the sweeps cover. */
export const otherLooks: readonly Looks[] = [
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'light' },
];

export async function expectAccessibleViews(looks: Looks): Promise<void> {
  const { page } = await openPage({ ...LAPTOP, ...looks });
  for (const { name, query, keys = [], shows = '#panels' } of views) {
    await goToView(page, query);
    for (const key of keys) await page.keyboard.press(key);
    await page.locator(shows).first().waitFor();
    expect.soft(await violationsIn(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
}

export async function expectAccessibleFaults(looks: Looks): Promise<void> {
  const { page } = await openPage({
    ...LAPTOP,
    ...looks,
    expected: [/404/],
    prepare: serveInstead('regions/**/industry.json', () => null),
  });
  await page.getByRole('alert').waitFor();
  expect.soft(await violationsIn(page), 'one panel').toEqual([]);
  await serveInstead('sources.json', () => null)(page);
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect.soft(await violationsIn(page), 'all of it').toEqual([]);
}

/** Every screen of every page of the wall, turned as a clicker does, and everything that opens over it. */
export async function expectAccessibleWall(looks: Looks): Promise<void> {
  const { page } = await openPage({ width: 1920, height: 1080, ...looks, path: '?present=default' });
  const address = () => page.evaluate(() => window.location.search);
  for (let before = ''; before !== (await address()); ) {
    before = await address();
    await page.waitForFunction(() => document.querySelector('[data-measuring]') === null);
    expect.soft(await violationsIn(page), before).toEqual([]);
    await page.keyboard.press('PageDown');
  }
  expect(await address()).toContain('slide=9');
  for (const key of ['o', 'm', '?', 's', 'b']) {
    await page.keyboard.press(key);
    expect.soft(await violationsIn(page), key).toEqual([]);
    await page.keyboard.press('Escape');
  }
}

export async function expectReadableTools(looks: Looks): Promise<void> {
  const height = 768;
  const { page } = await openPage({ width: 1366, height, ...looks, path: '?present=default&slide=3' });
  const before = await violationsIn(page);
  for (const key of ['e', 'x', 'h']) {
    await page.keyboard.press(key);
    const label = page.getByText(looks.lang === 'zh' ? /：按 Esc 收起$/ : /: Esc puts it away$/);
    const size = await label.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect.soft(size / height, key).toBeGreaterThanOrEqual(0.02);
    expect.soft(await violationsIn(page), key).toEqual(before);
    await page.keyboard.press('Escape');
    expect.soft(await label.count(), key).toBe(0);
  }
}
