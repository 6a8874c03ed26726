import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { panelPath, sharedPaths } from '../../src/data/data-paths';
import { presentCommands } from '../../src/features/show/present-commands';
import { appStore } from '../../src/store/store';
import {
  button,
  buttons,
  chips,
  closeDesk,
  committedData,
  goBack,
  group,
  openDesk,
} from '../support/open-desk';

afterEach(() => {
  closeDesk();
  window.localStorage.clear();
});

const press = (key: string, over = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });
const heading = () => document.querySelector('[data-wall] [data-title]')?.textContent;
const query = () => window.location.search;

async function openShow(address: string, language: 'zh' | 'en' = 'zh') {
  window.localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
  const opened = await openDesk(address);
  await waitFor(() => expect(heading()).toBeTruthy());
  return opened;
}

const words = {
  zh: {
    cover: '长春市二道区经济运行',
    headlines: '长春市二道区2024年上半年主要指标',
    industry: /^规上工业产值增长20\.2%/,
    carried: '行业：汽车产业',
    automotive: /^汽车产业/,
    closing: '汇报完毕，请批评指正',
    overview: /总览/,
    jump: '跳到第 4 页，按回车',
  },
  en: {
    cover: 'Erdao District, Changchun: the economy on one screen',
    headlines: 'Erdao District, Changchun, H1 2024: headline figures',
    industry: / up 20\.2%; /,
    carried: 'Sector: Automotive',
    automotive: /^Automotive/,
    closing: 'End of the report. Thank you',
    overview: /^Overview/,
    jump: 'To page 4: press Enter',
  },
} as const;

describe.each(['zh', 'en'] as const)('a show in %s', (language) => {
  const said = words[language];

  test('starts with a clicker, turns with its keys, and ends on the desk', async () => {
    window.localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('');
    press('F5');
    await waitFor(() => expect(heading()).toBe(said.cover));
    press('PageDown');
    expect(heading()).toBe(said.headlines);
    press('ArrowRight');
    expect(heading()).toMatch(said.industry);
    press('F5');
    expect(heading()).toMatch(said.industry);
    press('PageUp');
    press('ArrowLeft');
    expect(heading()).toBe(said.cover);
    press('End');
    expect(heading()).toBe(said.closing);
    press('Home');
    press('Escape');
    expect(heading()).toBeUndefined();
    expect(document.getElementById('panel-industry')).not.toBeNull();
  });

  test('goes to a page by its typed number or from the overview', async () => {
    const { user } = await openShow('?present=default', language);
    press('4');
    expect(document.querySelector('[data-wall]')).toHaveTextContent(said.jump);
    press('Enter');
    expect(query()).toContain('slide=4');
    press('o');
    const pages = buttons(/^\d/, group(said.overview, document));
    expect(pages).toHaveLength(9);
    await user.click(pages[8] as HTMLElement);
    expect(heading()).toBe(said.closing);
  });

  test('keeps a filter from page to page, visible, until it is cleared', async () => {
    const { user } = await openShow('?present=default&slide=3', language);
    press('s');
    const choice = [...document.querySelectorAll('label')].find(({ textContent }) =>
      said.automotive.test(textContent ?? ''),
    );
    await user.click(choice as HTMLElement);
    press('Escape');
    expect(chips()).toEqual([said.carried]);
    press('PageDown');
    expect(chips()).toEqual([said.carried]);
    expect(query()).toContain('sector=automotive');
    act(() => (document.activeElement as HTMLElement).blur());
    press('c');
    expect(chips()).toEqual([]);
  });
});

describe('a show', () => {
  test('restores its page, screen and filters after a reload', async () => {
    await openShow('?present=default&slide=4');
    act(() => appStore.getState().toggleFilter('sector', 'automotive'));
    const before = { query: query(), heading: heading() };
    await openShow(query());
    expect({ query: query(), heading: heading() }).toEqual(before);
    expect(chips()).toEqual(['行业：汽车产业']);
  });

  test('is undone by Back filter by filter, not page by page', async () => {
    await openShow('?present=default&slide=3');
    act(() => appStore.getState().toggleFilter('sector', 'automotive'));
    expect(chips()).toHaveLength(1);
    await goBack();
    expect(chips()).toEqual([]);
    const length = window.history.length;
    for (let turn = 0; turn < 5; turn++) press('PageDown');
    expect(window.history.length).toBe(length);
  });

  test('blanks, and a page key brings the same page back', async () => {
    await openShow('?present=default&slide=3');
    for (const key of ['b', '.']) {
      press(key);
      expect(button(/^黑屏；/)).toBeVisible();
      press('PageDown');
      expect(buttons(/^黑屏；/)).toEqual([]);
      expect(query()).toContain('slide=3');
    }
  });

  test('closes one layer at a time', async () => {
    await openShow('?present=default&slide=3');
    press('h');
    press('1');
    press('o');
    press('Escape');
    expect(document.querySelectorAll('[aria-current=page]')).toHaveLength(0);
    expect(document.querySelector('[data-wall]')).toHaveTextContent('跳到第 1 页');
    press('Escape');
    expect(document.querySelector('[data-tool]')).not.toBeNull();
    press('Escape');
    expect(document.querySelector('[data-tool]')).toBeNull();
    expect(heading()).toBeTruthy();
    press('Escape');
    expect(heading()).toBeUndefined();
  });

  test('dims every mark except the emphasised one', async () => {
    await openShow('?present=default&slide=3');
    const mark = document.querySelector<HTMLElement>('main [data-ref="value-added-above-scale.record"]');
    act(() => mark?.focus());
    press('h');
    const faded = () => [...document.querySelectorAll('main [data-faded]')];
    expect(faded().length).toBeGreaterThan(0);
    expect(faded().some((one) => one.getAttribute('data-ref')?.startsWith('value-added-above-scale.'))).toBe(
      false,
    );
    expect(mark).not.toHaveAttribute('data-faded');
    press('h');
    expect(faded()).toEqual([]);
  });

  test('says so when the project of a page is gone, and goes on', async () => {
    const page = { kind: 'view', title: null, notes: '', seconds: null, hidden: false, dataVersion: null };
    const pages = [
      { ...page, id: 'page-1', view: '?v=1&project=no-such-project' },
      { ...page, id: 'page-2', view: '?v=1&focus=projects', dataVersion: 'erdao-2024H1-0' },
    ];
    window.localStorage.setItem(
      'yiping.preferences',
      JSON.stringify({ orders: [{ version: 1, id: 'mine', name: '', pages }] }),
    );
    await openDesk('?present=mine');
    await waitFor(() => expect(document.body).toHaveTextContent('这一页的项目在现有数据中已不存在'));
    press('PageDown');
    expect(heading()).toMatch(/^列出具体项目12个/);
    expect(document.querySelector('header')).toHaveTextContent('数据在加入汇报之后有更新');
  });
});

describe('on the wall, a file that cannot be read', () => {
  test('costs its page, which says so instead of looking empty', async () => {
    const served = { ...committedData(), [panelPath('erdao', '2024H1', 'industry')]: '{' };
    await openDesk('?present=default&slide=3', served);
    await waitFor(() => expect(document.querySelector('main')).toHaveTextContent('产业运行的数据读不出来'));
    press('PageDown');
    expect(heading()).toMatch(/^列出具体项目12个/);
  });

  test('costs the show if all pages depend on it, and Escape leaves the show', async () => {
    await openDesk('?present=default', { ...committedData(), [sharedPaths.index]: '{' });
    await waitFor(() =>
      expect(document.querySelector('[data-wall]')).toHaveTextContent('公共数据文件读不出来'),
    );
    press('Escape');
    expect(document.querySelector('[data-wall]')).toBeNull();
  });
});

test('each key of the show belongs to one command', () => {
  const keys = presentCommands.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
