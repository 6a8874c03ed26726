import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app';
import { desk } from '../../src/app/page-roots';
import { panelPath, sharedPaths } from '../../src/data/data-paths';
import type * as ProjectsModelModule from '../../src/features/panels/projects/projects-model';
import { panelIds } from '../../src/model/record-values';
import { appStore } from '../../src/store/store';
import { serve } from '../support/fake-fetch';
import { button, buttons, chips, closeDesk, committedData, openDesk, panel } from '../support/open-desk';

const broken = vi.hoisted(() => ({ now: false }));
vi.mock('../../src/features/panels/projects/projects-model', async (original) => {
  const real = await original<typeof ProjectsModelModule>();
  return {
    ...real,
    projectsModel: (...given: Parameters<typeof real.projectsModel>) => {
      if (broken.now) throw new Error('no such stage');
      return real.projectsModel(...given);
    },
  };
});

beforeEach(() => {
  broken.now = false;
});
afterEach(() => {
  closeDesk();
  vi.restoreAllMocks();
});

const shownPanels = () => panelIds.filter((id) => document.getElementById(`panel-${id}`));
const alerts = () =>
  [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent ?? '');
const path = panelPath('erdao', '2024H1', 'projects');

describe('a panel that throws', () => {
  test('breaks no other panel, says what happened, and can be retried', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken.now = true;
    const { user } = await openDesk('');
    expect(shownPanels()).toEqual(['industry', 'business-environment', 'livelihood']);
    expect(alerts()).toEqual([expect.stringMatching(/^项目建设出错了.*其他面板不受影响.*no such stage/)]);
    await user.click(button(/^理想汽车$/, panel('industry')));
    expect(chips()).toEqual(['行业：汽车产业']);
    broken.now = false;
    await user.click(button(/^重试$/));
    expect(shownPanels()).toEqual([...panelIds]);
    expect(alerts()).toEqual([]);
  });
});

describe('a data file that cannot be read', () => {
  test('shows file and reason in its place, leaves the other panels alone, and recovers on retry', async () => {
    const served = { ...committedData(), [path]: '{ "schemaVersion": 1,' };
    const { user } = await openDesk('', served);
    expect(shownPanels()).toEqual(['industry', 'business-environment', 'livelihood']);
    expect(alerts()).toEqual([
      expect.stringMatching(new RegExp(`项目建设的数据读不出来.*${path} · 第1行第\\d+列`)),
    ]);
    expect(document.body).toHaveTextContent('—所在文件未读出');
    expect(document.body).not.toHaveTextContent(/NaN|undefined/);
    served[path] = committedData()[path];
    await user.click(button(/^重试$/));
    await waitFor(() => expect(shownPanels()).toEqual([...panelIds]));
    expect(document.body).not.toHaveTextContent('所在文件未读出');
  });

  test('that all panels need says so once, and shows no empty panel', async () => {
    const { [sharedPaths.sectors]: _gone, ...served } = committedData();
    await openDesk('', served);
    expect(alerts()).toEqual([expect.stringMatching(/^公共数据文件读不出来.*sectors\.json/)]);
    expect(shownPanels()).toEqual([]);
    expect(buttons(/^重试$/)).toHaveLength(1);
  });
});

describe('while the data is loading', () => {
  test('each panel keeps its place and says what it reads; no figure is shown', async () => {
    await desk.fetch();
    serve({});
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    act(() => appStore.setState(appStore.getInitialState(), true));
    render(<App />);
    for (const name of ['产业运行', '项目建设', '营商环境', '民生投入']) {
      expect(screen.getByRole('status', { name: `正在读取${name}` })).toBeInTheDocument();
    }
    expect(document.querySelector('[data-ref]')).toBeNull();
    expect(document.querySelector('h1')).toHaveTextContent('一屏');
  });
});

describe('an address', () => {
  const notices = () => document.querySelector('[aria-label="提示"]')?.textContent ?? '';

  test('with unknown values says so, shows the rest, and drops the notice when dismissed', async () => {
    const { user } = await openDesk('?v=1&sector=digital,moon&focus=weather&colour=blue');
    expect(notices()).toContain('地址里的行业“moon”不存在，已忽略');
    expect(notices()).toContain('地址里的放大的面板“weather”不存在，已忽略');
    expect(notices()).toContain('地址里的“colour”本软件不认识，已忽略');
    expect(chips()).toEqual(['行业：数字经济']);
    expect(shownPanels()).toEqual([...panelIds]);
    expect(window.location.search).toBe('?v=1&sector=digital');
    await user.click(button(/^知道了$/));
    expect(notices()).toBe('');
  });

  test('of a newer version shows the default view and is left as it is', async () => {
    await openDesk('?v=9&sector=digital');
    expect(notices()).toContain('地址来自更新的版本');
    expect(chips()).toEqual([]);
    expect(window.location.search).toBe('?v=9&sector=digital');
  });

  test.each([
    ['?v=1&sector=no-such,digital', ['行业“no-such”不存在'], '?v=1&sector=digital'],
    ['?v=1&stage=finished&colour=red', ['阶段“finished”不存在', '“colour”本软件不认识'], ''],
    ['?v=1&region=mars&period=1999', ['地区“mars”不存在', '时期“1999”不存在'], ''],
    ['?v=1&figure=no-such.growth&record=gone', ['数据“no-such.growth”不存在', '条目“gone”不存在'], ''],
    ['?v=1&focus=weather&table=projects', ['放大的面板“weather”不存在'], '?v=1&table=projects'],
    ['?v=two&sector=health', ['“two”不存在'], '?v=1&sector=health'],
  ])('%s: unusable values are reported, the rest is shown', async (asked, said, shown) => {
    await openDesk(asked);
    for (const sentence of said) expect(notices()).toContain(sentence);
    expect(window.location.search).toBe(shown);
    expect(shownPanels()).toEqual([...panelIds]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('of a source that does not exist opens no sheet and says so', async () => {
    await openDesk('?v=1&figure=nothing.quantity');
    expect(document.querySelector('dialog')).toBeNull();
    expect(notices()).toContain('nothing');
  });
});
