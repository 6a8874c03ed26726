import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type PanelId, panelIds } from '../../src/model/record-values';
import { appStore } from '../../src/store/store';
import {
  button,
  buttons,
  chips,
  closeDesk,
  findingOf,
  goBack,
  group,
  labelOf,
  lookOf,
  openDesk,
  panel,
} from '../support/open-desk';

afterEach(closeDesk);

describe('the desk of Erdao', () => {
  test('shows the half-year: headline figures, and a finding in each panel', async () => {
    await openDesk('');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '长春市二道区经济运行2024年上半年（1—6月）',
    );
    const [strip] = screen.getAllByRole('list');
    expect(strip?.children).toHaveLength(7);
    expect(strip).toHaveTextContent('民生支出占财政支出比重80%以上');
    expect(strip).toHaveTextContent('近12亿元');
    expect(findingOf('industry')).toBe(
      '规上工业产值增长20.2%；规上工业增加值增长22.9%；资质以上建筑业产值不到10%',
    );
    expect(findingOf('projects')).toBe(
      '列出具体项目12个，其中百亿级4个；另公布重点项目储备64个、新签约项目37个',
    );
    expect(findingOf('business-environment')).toBe(
      '群众平均办事路程由2.5公里减至1公里；减税降费与争取上级资金近12亿元',
    );
    expect(findingOf('livelihood')).toMatch(/^民生支出占财政支出比重80%以上；/);
    expect(document.title).toBe('长春市二道区经济运行 · 2024年上半年 · 一屏');
  });
});

const clicks: readonly Readonly<{ on: PanelId; mark: RegExp; chip: string }>[] = [
  { on: 'industry', mark: /^理想汽车$/, chip: '行业：汽车产业' },
  { on: 'projects', mark: /^在建 ?\d/, chip: '阶段：在建' },
  { on: 'business-environment', mark: /^群众平均办事路程/, chip: '行业：政务服务' },
  { on: 'livelihood', mark: /^医共体改革$/, chip: '行业：卫生' },
];

describe.each(clicks)('a click in $on', ({ on, mark, chip }) => {
  test('changes every other panel or says why not, is kept in the address and by a reload, and is undone by Back', async () => {
    const { user } = await openDesk('');
    const before = panelIds.map(lookOf);
    await user.click(button(mark, panel(on)));

    expect(chips()).toEqual([chip]);
    const after = panelIds.map(lookOf);
    for (const [at, id] of panelIds.entries()) {
      const isExplained = /本图不受.+筛选影响/.test(after[at] ?? '');
      expect([id, after[at] !== before[at] || isExplained]).toEqual([id, true]);
    }
    const address = window.location.search;
    expect(address).toContain('v=1');

    await openDesk(address);
    expect(chips()).toEqual([chip]);
    expect(panelIds.map(lookOf)).toEqual(after);
    expect(window.location.search).toBe(address);

    await goBack();
    expect(chips()).toEqual([]);
    expect(panelIds.map(lookOf)).toEqual(before);
  });

  test('keeps the clicked chart’s marks in place, and a second click clears the filter', async () => {
    const { user } = await openDesk('');
    const marks = () => buttons(mark, panel(on));
    await user.click(button(mark, panel(on)));
    expect(marks()).toHaveLength(1);
    expect(marks()[0]).toHaveAttribute('aria-pressed', 'true');
    await user.click(button(mark, panel(on)));
    expect(chips()).toEqual([]);
    expect(marks()[0]).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('the history', () => {
  test('undoes one filter at a time', async () => {
    const { user } = await openDesk('');
    const start = panelIds.map(lookOf);
    await user.click(button(/^封顶 ?\d/, panel('projects')));
    const afterFirst = panelIds.map(lookOf);
    await user.click(button(/^产业 ?\d/, panel('projects')));
    expect(chips()).toEqual(['阶段：封顶', '类别：产业']);
    await goBack();
    expect(panelIds.map(lookOf)).toEqual(afterFirst);
    await goBack();
    await waitFor(() => expect(chips()).toEqual([]));
    expect(panelIds.map(lookOf)).toEqual(start);
  });
});

describe('crossed filters', () => {
  test('the flow follows the sector and highlights the stage; the list follows both', async () => {
    await openDesk('');
    act(() => {
      appStore.getState().toggleFilter('sector', 'digital');
      appStore.getState().toggleFilter('stage', 'construction');
    });
    const flow = group(/^项目推进阶段/, panel('projects'));
    expect(buttons(/./, flow).map(labelOf)).toEqual(expect.arrayContaining(['前期1', '在建1', '封顶1']));
    expect(
      buttons(/./, flow)
        .filter((stage) => stage.getAttribute('aria-pressed') === 'true')
        .map(labelOf),
    ).toEqual(['在建1']);
    const list = group(/^具体项目$/, panel('projects'));
    const isDimmed = (name: RegExp) => button(name, list).closest('[data-state="dimmed"]') !== null;
    expect([isDimmed(/吉高科技/), isDimmed(/大数据产业园/)]).toEqual([false, true]);
    expect(findingOf('projects')).toMatch(/^列出具体项目1个/);
  });

  test('figures of the whole region stay and are said to be so, once; figures of other sectors step back', async () => {
    const { user } = await openDesk('?v=1&sector=automotive');
    const isDimmed = (element: Element) => element.closest('[data-state="dimmed"]') !== null;
    const output = button(/^规上工业产值/, group(/^增速/, panel('industry')));
    expect(isDimmed(output)).toBe(true);
    expect(output).not.toHaveTextContent('全区口径');
    const share = button(/^民生支出占财政支出比重/, panel('livelihood'));
    expect(isDimmed(share)).toBe(false);
    expect(share).toHaveTextContent('全区口径');
    expect(screen.getAllByText(/名称下有虚线的是全区口径/)).toHaveLength(1);
    expect(findingOf('industry')).toBe('相关企业（园区）4家');
    const strip = screen.getAllByRole('listitem').slice(0, 7);
    expect(strip.map(isDimmed)).toEqual([true, true, true, true, false, false, false]);
    for (const headline of strip.slice(4)) expect(headline).toHaveTextContent('全区口径');

    await user.click(button(/^放大产业运行/));
    expect(buttons(/^规上工业产值/, panel('industry'))).toEqual([]);
    expect(buttons(/长春中拓模塑/, panel('industry'))).toHaveLength(1);
  });

  test('chips are removed one by one or all at once', async () => {
    const { user } = await openDesk('?v=1&sector=automotive,digital&stage=signed');
    expect(chips()).toEqual(['行业：汽车产业', '行业：数字经济', '阶段：签约']);
    await user.click(button(/^去掉筛选 行业：数字经济$/));
    expect(chips()).toEqual(['行业：汽车产业', '阶段：签约']);
    await user.click(button(/^全部清除$/));
    expect(chips()).toEqual([]);
    expect(window.location.search).toBe('');
  });
});
