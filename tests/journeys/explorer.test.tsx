import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { button, buttons, chips, closeDesk, goBack, openDesk, panel } from '../support/open-desk';

const ROW = 40;

beforeEach(() => {
  // jsdom has no layout, and a table without height renders no rows.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(30 * ROW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
});

afterEach(() => {
  closeDesk();
  vi.restoreAllMocks();
});

async function openExplorer(query = '?v=1&page=projects', lang: 'zh' | 'en' = 'zh') {
  const { user } = await openDesk(query);
  if (lang === 'en') await user.click(button(/^English$/));
  await waitFor(() => expect(document.querySelector('table')).not.toBeNull());
  return user;
}

const search = () => decodeURIComponent(window.location.search);
const table = () => document.querySelector('table') as HTMLTableElement;
const lines = () => [...table().querySelectorAll<HTMLElement>('tbody tr')];
const names = () =>
  [...table().querySelectorAll('tbody th[data-column=name]')].map(({ textContent }) => textContent);
const headings = () =>
  [...table().querySelectorAll('tbody th[scope=rowgroup]')].map(({ textContent }) => textContent);
const columns = () =>
  [...table().querySelectorAll('thead th')].map((head) => head.getAttribute('data-column'));
const sheet = () => document.querySelector<HTMLElement>('dialog[open]');
const summary = () => document.querySelector('section[aria-label=项目表] [role=status]')?.textContent;

describe('the table of projects', () => {
  test('opens from the stage flow in place of the panels, and Back and Escape lead to the desk', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^项目建设：打开项目表$/, panel('projects')));
    await waitFor(() => expect(names()).toHaveLength(12));
    expect(document.getElementById('panel-projects')).toBeNull();
    expect(window.location.search).toBe('?v=1&page=projects');
    await goBack();
    expect(panel('projects')).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(names()).toHaveLength(12));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(window.location.search).toBe('');
    fireEvent.keyDown(document.body, { key: 'j' });
    await user.click(button(/^返回总览$/));
    expect(panel('livelihood')).toBeInTheDocument();
  });

  test('gives way to a panel opened by its number', async () => {
    await openExplorer('?v=1&page=projects&focus=projects');
    fireEvent.keyDown(document.body, { key: '2' });
    expect(window.location.search).toBe('?v=1&focus=projects');
    expect(panel('projects')).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 't' });
    expect(window.location.search).toBe('?v=1&page=projects&focus=projects');
  });

  test('gives screen readers its size, its sort order and the index of each row', async () => {
    const user = await openExplorer();
    expect(table()).toHaveAttribute('aria-rowcount', '13');
    expect(lines()[0]).toHaveAttribute('aria-rowindex', '2');
    const head = () => table().querySelector('th[data-column=investment]');
    expect(head()).toHaveAttribute('aria-sort', 'none');
    await user.click(button(/^总投资/, table()));
    expect(head()).toHaveAttribute('aria-sort', 'ascending');
  });

  test('sorts by money with larger units ranking higher, and classes and unknown amounts last in both directions', async () => {
    const user = await openExplorer();
    await user.click(button(/^总投资/, table()));
    expect(names().slice(0, 3)).toEqual([
      '吉高科技检验检测基地(数据产业园)',
      '长吉汽贸城',
      '中国联通长春大数据产业园',
    ]);
    await user.click(button(/^总投资/, table()));
    expect(search()).toBe('?v=1&page=projects&sort=-investment');
    expect(names().slice(0, 3)).toEqual([
      '中国联通长春大数据产业园',
      '长吉汽贸城',
      '吉高科技检验检测基地(数据产业园)',
    ]);
    await user.click(button(/^总投资/, table()));
    expect(search()).toBe('?v=1&page=projects');
  });

  test('groups by sector: each project in each of its sectors but once in the total, summing exact amounts only', async () => {
    const user = await openExplorer();
    expect(summary()).toBe(
      '12个项目总投资确数2个，合计22.85亿元测算另有百亿级4个、10亿元以上1个、未载5个，未计入',
    );
    await user.selectOptions(document.querySelector('main select') as HTMLSelectElement, 'sector');
    expect(search()).toBe('?v=1&page=projects&group=sector');
    expect(headings()).toContain('数字经济3个总投资确数2个，合计22.85亿元测算另有未载1个，未计入');
    expect(headings()).toContain('检验检测1个总投资确数1个，合计2.85亿元测算');
    expect(headings()).toContain('城市更新5个总投资百亿级4个、未载1个，不作加总');
    expect(document.body).toHaveTextContent('一个项目有几个行业的，各组都列出；上面的总数只计一次');
    expect(summary()).toMatch(/^12个项目/);
  });

  test('follows the desk’s clauses, and sets a clause from a cell’s value', async () => {
    const user = await openExplorer();
    await user.click(button(/^前期$/, table()));
    expect(search()).toBe('?v=1&page=projects&stage=preparation');
    expect(names()).toEqual(['中国联通长春大数据产业园']);
    expect(chips()).toEqual(['阶段：前期']);
    expect(summary()).toMatch(/^1个项目，共12个/);
    expect(button(/^阶段：前期$/, table().tHead as HTMLElement)).toBeInTheDocument();
    await goBack();
    expect(names()).toHaveLength(12);
    await user.click(button(/^类别：全部$/, table()));
    await user.click(within(table()).getByRole('checkbox', { name: /^城市更新/ }));
    expect(names()).toHaveLength(4);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(window.location.search).toContain('page=projects');
  });

  test('keeps its chosen columns in the address', async () => {
    const user = await openExplorer();
    await user.click(button(/^选列▾$/));
    await user.click(within(document.body).getByRole('checkbox', { name: '主题' }));
    await user.click(within(document.body).getByRole('checkbox', { name: '时期' }));
    expect(columns()).toEqual([
      'name',
      'stage',
      'category',
      'sector',
      'investment',
      'scale',
      'milestone',
      'source',
      'period',
    ]);
    expect(search()).toMatch(/columns=name,stage,category,sector,investment,scale,milestone,source,period$/);
    await user.click(button(/^恢复默认$/));
    expect(search()).toBe('?v=1&page=projects');
  });

  test('a search is one history entry, not one per letter, and a column’s text is another', async () => {
    const user = await openExplorer();
    const before = window.history.length;
    await user.type(within(document.body).getByRole('searchbox', { name: '搜项目' }), '产业园');
    expect(names()).toHaveLength(12);
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(search()).toBe('?v=1&page=projects&find=产业园');
    await user.type(within(document.body).getByRole('searchbox', { name: '总投资包含' }), '20亿{Enter}');
    expect(names()).toEqual(['中国联通长春大数据产业园']);
    expect(window.history.length - before).toBe(2);
    await goBack();
    expect(names()).toHaveLength(3);
    expect(within(document.body).getByRole('searchbox', { name: '总投资包含' })).toHaveValue('');
    await user.click(button(/^清除搜索和列筛选$/));
    expect(names()).toHaveLength(12);
  });

  test('says when nothing matches', async () => {
    await openExplorer('?v=1&page=projects&find=没有这样的项目');
    expect(lines()).toEqual([]);
    expect(document.body).toHaveTextContent('没有符合条件的项目');
  });

  test('arrows change the row and enter its cells, Enter opens the details', async () => {
    const user = await openExplorer();
    const [first] = lines();
    expect(lines().filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    act(() => first?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('中国联通');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('前期');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent(/^封顶$/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(lines()[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('中医院迁建');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sheet()).toHaveTextContent(/项目详情.*中医院迁建/));
    expect(window.location.search).toBe('?v=1&page=projects&project=tcm-hospital-relocation');
  });

  test('an address with invalid values gives a notice and the default', async () => {
    await openExplorer('?v=1&page=projects&sort=colour&group=name&columns=&project=no-such');
    expect(document.querySelector('[role=status][aria-label=提示]')).toHaveTextContent(
      '地址里的排序“colour”不存在，已忽略地址里的分组“name”不存在，已忽略地址里的项目“no-such”不存在，已忽略',
    );
    expect(names()).toHaveLength(12);
    expect(search()).toBe('?v=1&page=projects');
  });
});

describe('the details of a project', () => {
  const open = async (id: string, query = '?v=1&page=projects') => {
    const user = await openExplorer(`${query}&project=${id}`);
    await waitFor(() => expect(sheet()).not.toBeNull());
    return user;
  };

  test('show its stage in the report’s words, its codes, its money and its milestones', async () => {
    const user = await open('unicom-big-data-park');
    expect(sheet()).toHaveTextContent('阶段前期 · 按口径归类');
    expect(sheet()).toHaveTextContent('原文进展表述一期已土地摘牌');
    expect(sheet()).toHaveTextContent('数字经济 (I63 I64 I65)');
    const points = [...(sheet()?.querySelectorAll('[data-planned]') ?? [])];
    expect(
      points.map((point) => [point.getAttribute('data-planned'), point.textContent?.slice(0, 14)]),
    ).toEqual([
      ['true', '2024-08预计8月末开工'],
      ['false', '一期土地摘牌已完成前期 · '],
    ]);
    expect(sheet()).toHaveTextContent('日期未载');
    await user.click(button(/^20亿元/, sheet() as HTMLElement));
    expect(window.location.search).toBe(
      '?v=1&page=projects&figure=unicom-big-data-park.investment&project=unicom-big-data-park',
    );
    const [, source] = [...document.querySelectorAll('dialog[open]')];
    expect(source).toHaveTextContent('原文表述20亿元');
    await user.click(button(/^项目详情$/, source));
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
  });

  test('give the funding of a total as the total’s, and say when there is none', async () => {
    await open('zhishi-road-drainage');
    expect(sheet()).toHaveTextContent(
      /下列数字属于整个公布数，不是本项目的获批政策支持资金的项目.*5\.11亿元/,
    );
    expect(sheet()).toHaveTextContent('总投资原文未载');
    expect(sheet()).toHaveTextContent('原文未载进展节点');
    closeDesk();
    await open('unicom-big-data-park');
    expect(sheet()).toHaveTextContent('原文未载这个项目属于哪一项公布数，也未载资金');
  });

  test('list measures that share a sector or topic, say which, and lead to their source', async () => {
    const user = await open('tcm-hospital-relocation');
    const measure = button(/^项目谋划储备工作机制$/, sheet() as HTMLElement);
    expect(measure.parentElement).toHaveTextContent('同主题：项目储备与资金');
    await user.click(measure);
    expect(window.location.search).toMatch(/figure=[a-z-]+\.record&project=tcm-hospital-relocation$/);
  });

  test('replace the source of a project opened on the desk', async () => {
    const { user } = await openDesk('?v=1&figure=jigao-testing-base.record');
    await user.click(button(/^项目详情$/));
    await waitFor(() => expect(sheet()).toHaveTextContent('进展时间线'));
    expect(window.location.search).toBe('?v=1&project=jigao-testing-base');
    await goBack();
    expect(sheet()).toHaveTextContent('出处');
    expect(window.location.search).toBe('?v=1&figure=jigao-testing-base.record');
  });

  test('open from the search while the table is in view', async () => {
    const user = await openExplorer();
    await user.type(document.getElementById('search') as HTMLElement, '滨湾{Enter}');
    expect(window.location.search).toBe('?v=1&page=projects&project=binwan-bay');
  });
});

describe('in English', () => {
  const chinese = (root: Element) =>
    [...root.querySelectorAll('*')]
      .filter((element) => !element.closest('[lang="zh-CN"]') && element.children.length === 0)
      .flatMap((element) => [element.textContent ?? '', element.getAttribute('title') ?? ''])
      .filter((said) => /\p{Script=Han}/u.test(said));

  test('table, groups and sums hold no Chinese', async () => {
    const user = await openExplorer('?v=1&page=projects&group=sector&sort=name', 'en');
    expect(headings()).toContain(
      'Digital economy3 projectsTotal investment of 2 with an exact amount: ¥2.285 bncomputednot counted: 1 not stated',
    );
    await user.click(button(/^Columns▾$/));
    expect(chinese(document.querySelector('main') as Element)).toEqual([]);
    expect(buttons(/^Back to overview$/)).toHaveLength(1);
  });

  test('details hold no Chinese but the source’s own words and its author', async () => {
    await openExplorer('?v=1&page=projects&project=unicom-big-data-park', 'en');
    await waitFor(() => expect(sheet()).toHaveTextContent('Milestones'));
    expect(chinese(sheet() as Element)).toEqual([expect.stringContaining('孙红丽')]);
    expect(sheet()).toHaveTextContent('expected');
  });
});
