import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedPaths } from '../../src/data/data-paths';
import { appStore } from '../../src/store/store';
import {
  dataIndex,
  growth,
  indicator,
  panelFile,
  pathOf,
  periodEntry,
  project,
  quantity,
  regionEntry,
  responses,
  text,
  written,
} from '../support/made-up-data';
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

const bridge = project({
  id: 'bridge',
  name: text('石桥', 'Stone bridge'),
  town: 'stone-bridge',
  annualPlan: quantity(4, '亿元'),
  completed: quantity(1, '亿元'),
  completedTotal: quantity(6, '亿元'),
  start: { planned: '2029-03', actual: '2029-04-10' },
  finish: { planned: '2031' },
  owner: text('建设公司', 'Builders'),
  lead: text('住建局', 'Housing department'),
  progress: text('主体完工', 'main structure done'),
  problems: [text('缺土地指标', 'no land quota yet')],
  requests: [text('请省里协调', 'the province to mediate')],
});
const mill = project({ id: 'mill', name: text('山上磨坊', 'Hill mill'), town: 'north-hill' });
const plain = project({ id: 'plain', name: text('无镇项目', 'Anywhere') });

/** The made-up district with projects and rates of its towns. */
const withTowns = () => ({
  ...responses(),
  [pathOf('industry')]: written(
    panelFile('industry', {
      indicators: [
        indicator({ id: 'whole-output', name: text('全区产值', 'All output'), growth: growth(3) }),
        indicator({
          id: 'bridge-output',
          name: text('石桥产值', 'Bridge output'),
          town: 'stone-bridge',
          growth: growth(5),
        }),
        indicator({
          id: 'hill-output',
          name: text('北山产值', 'Hill output'),
          town: 'north-hill',
          growth: growth(7),
        }),
      ],
    }),
  ),
  [pathOf('projects')]: written(panelFile('projects', { projects: [bridge, mill, plain] })),
  // Headlines name figures that these files do not have.
  [sharedPaths.index]: dataIndex({
    regions: [
      regionEntry({ periods: [periodEntry({ headlines: [] })] }),
      regionEntry({
        id: 'elsewhere',
        name: text('别处', 'Elsewhere'),
        towns: [{ id: 'stone-bridge', name: text('石桥乡', 'Stonebridge Township') }],
        periods: [periodEntry({ headlines: [], panels: ['industry'] })],
      }),
    ],
  }),
  'data/regions/elsewhere/2030H1/industry.json': written(
    panelFile('industry', { region: 'elsewhere', indicators: [indicator({ growth: growth(1) })] }),
  ),
});

const stateOf = (id: string) =>
  document.querySelector(`[data-ref="${id}.record"]`)?.closest('[data-state]')?.getAttribute('data-state');
const notices = () => document.querySelector('[aria-label=提示]')?.textContent;
const table = () => document.querySelector('table') as HTMLTableElement;
const columns = () =>
  [...table().querySelectorAll('thead th')].map((head) => head.getAttribute('data-column'));
const rows = () => [...table().querySelectorAll('tbody th')].map(({ textContent }) => textContent);
const sheet = () => document.querySelector<HTMLElement>('dialog[open]');

describe('a district with towns', () => {
  test('filters by town: another town’s figures step back, the region’s are marked as such', async () => {
    const { user } = await openDesk('', withTowns());
    await user.click(button(/^街道乡镇▾$/));
    const popup = document.querySelector('fieldset') as HTMLElement;
    expect([...popup.querySelectorAll('label')].map(({ textContent }) => textContent).sort()).toEqual([
      '北山镇2条',
      '石桥街道2条',
    ]);
    await user.click(within(popup).getByRole('checkbox', { name: /石桥街道/ }));
    expect(window.location.search).toBe('?v=1&town=stone-bridge');
    expect(chips()).toEqual(['街道乡镇：石桥街道']);
    expect(['whole-output', 'bridge-output', 'hill-output'].map(stateOf)).toEqual([
      'whole',
      'plain',
      'dimmed',
    ]);
    expect(panel('projects').querySelector('h2')).toHaveTextContent(/^列出具体项目1个/);
    await goBack();
    expect(stateOf('hill-output')).toBe('plain');
  });

  test('searches by a town’s name', async () => {
    const { user } = await openDesk('', withTowns());
    await user.type(document.getElementById('search') as HTMLElement, '北山镇');
    const found = [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
    expect(found).toEqual([expect.stringContaining('北山产值'), expect.stringContaining('山上磨坊')]);
  });

  test('an address with an unknown town gives a notice and drops it', async () => {
    await openDesk('?v=1&town=nowhere,north-hill', withTowns());
    expect(chips()).toEqual(['街道乡镇：北山镇']);
    expect(notices()).toContain('地址里的街道乡镇“nowhere”不存在，已忽略');
    await waitFor(() => expect(window.location.search).toBe('?v=1&town=north-hill'));
  });

  test('another region has towns of its own: going there ends the filter, a link there keeps it', async () => {
    await openDesk('?v=1&town=stone-bridge&stage=construction', withTowns());
    act(() => appStore.getState().setRegionAndPeriod('elsewhere', '2030H1'));
    await waitFor(() => expect(chips()).toEqual(['阶段：在建']));
    expect(notices()).toBeUndefined();
    await openDesk('?v=1&region=elsewhere&town=stone-bridge', withTowns());
    expect(chips()).toEqual(['街道乡镇：石桥乡']);
  });
});

describe('the project table of a register with towns', () => {
  const open = async (query: string) => {
    const { user } = await openDesk(query, withTowns());
    await waitFor(() => expect(table()).not.toBeNull());
    return user;
  };

  test('offers the columns that a project has a value in, and shows them', async () => {
    const user = await open('?v=1&page=projects');
    expect(columns()).not.toContain('town');
    await user.click(button(/^选列▾$/));
    const choices = () =>
      [...document.querySelectorAll('fieldset label')].map(({ textContent }) => textContent);
    expect(choices()).toEqual(
      expect.arrayContaining(['街道乡镇', '年度计划', '完成投资', '完成率', '开工', '竣工', '责任单位']),
    );
    for (const name of ['街道乡镇', '完成率', '开工', '竣工', '责任单位']) {
      await user.click(within(document.body).getByRole('checkbox', { name }));
    }
    const row = table().querySelector('[data-ref="bridge.record"]') as HTMLElement;
    const cell = (column: string) => row.querySelector(`[data-column=${column}]`)?.textContent;
    expect(['town', 'progress', 'start', 'finish', 'lead'].map(cell)).toEqual([
      '石桥街道',
      '25.0%测算',
      '2029-04-10 ',
      '2031 计划',
      '住建局',
    ]);
    fireEvent.click(button(/^北山镇$/, table()));
    expect(rows()).toEqual(['山上磨坊']);
  });

  test('groups by town, and filters a column by its text', async () => {
    await open('?v=1&page=projects&group=town');
    expect(rows().filter((row) => /街道|镇|没有/.test(row ?? '')).length).toBe(4);
    expect(rows()[0]).toMatch(/^石桥街道1个/);
    expect(rows()[4]).toMatch(/^没有街道乡镇1个/);
    await open(`?v=1&page=projects&columns=lead&where-lead=${encodeURIComponent('住建')}`);
    expect(columns()).toEqual(['name', 'lead']);
    expect(rows()).toEqual(['石桥']);
  });

  test('a register without such columns neither offers nor shows them, whatever the address says', async () => {
    const { user } = await openDesk('?v=1&page=projects&columns=stage,town,lead');
    await waitFor(() => expect(table()).not.toBeNull());
    expect(columns()).toEqual(['name', 'stage']);
    await user.click(button(/^选列▾$/));
    const fieldset = document.querySelector('fieldset') as HTMLElement;
    expect(fieldset.textContent).not.toMatch(/街道乡镇|责任单位|开工/);
    expect(buttons(/^街道乡镇/)).toEqual([]);
    const grouping = document.querySelector('select:not([id])') as HTMLSelectElement;
    expect([...grouping.options].map(({ value }) => value)).not.toContain('town');
  });

  test('the details show all that is known of a project, and nothing of what is not', async () => {
    await open('?v=1&page=projects&project=bridge');
    await waitFor(() => expect(sheet()).not.toBeNull());
    for (const said of [
      /年度计划投资4亿元/,
      /完成投资1亿元/,
      /开工以来完成投资6亿元/,
      /街道乡镇石桥街道/,
      /开工2029-03 计划2029-04-10 实际/,
      /竣工2031 计划/,
      /建设单位建设公司/,
      /责任单位住建局/,
      /形象进度主体完工/,
      /存在问题缺土地指标/,
      /需协调事项请省里协调/,
    ]) {
      expect(sheet()).toHaveTextContent(said);
    }
    await open('?v=1&page=projects&project=plain');
    await waitFor(() => expect(sheet()).toHaveTextContent('无镇项目'));
    expect(sheet()).not.toHaveTextContent(/街道乡镇|建设单位|责任单位|形象进度|存在问题|需协调|竣工/);
  });
});
