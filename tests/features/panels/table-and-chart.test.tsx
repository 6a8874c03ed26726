import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { panelViews } from '../../../src/app/panel-registry';
import { figuresOf, recordRef } from '../../../src/model/figure';
import type { Clauses } from '../../../src/model/filter/clauses';
import { matchOf } from '../../../src/model/filter/match';
import { type PanelId, panelIds } from '../../../src/model/record-values';
import { lateParts } from '../../../src/parts/late-parts';
import { selectDataset, selectSectors } from '../../../src/store/selectors';
import { appStore } from '../../../src/store/store';
import { erdaoStore } from '../../support/erdao-store';
import { growth, indicator, keyed, panelFile, quantity, total } from '../../support/made-up-data';
import { readyStore } from '../../support/ready-store';

// Waits, because the table's code arrives late.
beforeAll(async () => {
  await lateParts.fetch();
});
afterEach(() => readyStore());

function show(panel: PanelId, as: 'chart' | 'table', clauses: Clauses = {}) {
  cleanup();
  const View = panelViews[panel];
  appStore.setState({ clauses, tables: as === 'table' ? [panel] : [] });
  return render(<View large />).container;
}

const refsIn = (element: ParentNode) =>
  new Set([...element.querySelectorAll('[data-ref]')].map((mark) => mark.getAttribute('data-ref') ?? ''));

/** Refs of all figures, and of records without figures, that the filter leaves in a panel. */
function listed(panel: PanelId, clauses: Clauses) {
  const state = appStore.getState();
  const records = selectDataset(state).byPanel.get(panel) ?? [];
  return records
    .filter((record) => matchOf(record, clauses, selectSectors(state)) !== 'out')
    .flatMap((record) => {
      const figures = figuresOf(record);
      return figures.length > 0 ? figures.map(({ ref }) => ref) : [recordRef(record.id)];
    });
}

const filters: readonly Clauses[] = [
  {},
  { sector: ['automotive'] },
  { sector: ['government-services', 'digital'] },
  { stage: ['reserve'] },
  { nature: ['forecast'] },
  { sector: ['urban-renewal'], stage: ['unstated'], category: ['livelihood'] },
];

describe.each(panelIds)('%s of Erdao', (panel) => {
  beforeEach(() => {
    erdaoStore();
  });

  test.each(filters)('has a table of exactly the figures that %j leaves', (clauses) => {
    expect([...refsIn(show(panel, 'table', clauses))].sort()).toEqual(listed(panel, clauses).sort());
  });

  test.each(filters)('shows every figure of its table in its charts as well, under %j', (clauses) => {
    const inTable = refsIn(show(panel, 'table', clauses));
    const chart = show(panel, 'chart', clauses);
    const inChart = refsIn(chart);
    const { figures } = selectDataset(appStore.getState());
    const missing = [...inTable].filter((ref) => !inChart.has(ref));
    // A figure that is part of a visible name (三级包保机制) is not shown again.
    const unsaid = missing.filter((ref) => {
      const printed = figures.get(ref)?.quantity.printed;
      return printed === undefined || !chart.textContent?.includes(printed);
    });
    expect(unsaid).toEqual([]);
  });

  test('shows no figure in its charts that its table lacks, while nothing is filtered', () => {
    const inTable = refsIn(show(panel, 'table'));
    const figures = selectDataset(appStore.getState()).figures;
    const inChart = [...refsIn(show(panel, 'chart'))].filter((ref) => figures.has(ref));
    expect(inChart.filter((ref) => !inTable.has(ref))).toEqual([]);
  });
});

describe('a panel', () => {
  test('shows every figure of an indicator with many, in chart and table', () => {
    const many = {
      quantity: quantity(80, '亿元'),
      growth: growth(12.5),
      figures: [keyed('share', quantity(33))],
    };
    const rate = indicator({ id: 'rate', ...many });
    const share = indicator({ id: 'share', ...many, quantity: quantity(60) });
    const change = indicator({ id: 'change', ...many, before: quantity(70, '亿元') });
    const cases = { industry: rate, livelihood: share, 'business-environment': change } as const;
    for (const [panel, record] of Object.entries(cases) as [keyof typeof cases, typeof rate][]) {
      readyStore({ [panel]: { status: 'ready', value: panelFile(panel, { indicators: [record] }) } });
      const wanted = listed(panel, {}).filter((ref) => ref.startsWith(`${record.id}.`));
      expect([...refsIn(show(panel, 'table'))]).toEqual(expect.arrayContaining(wanted));
      expect([...refsIn(show(panel, 'chart'))]).toEqual(expect.arrayContaining(wanted));
    }
  });

  test('shows a record of any kind that belongs to another panel', () => {
    const shared = { alsoShownIn: [...panelIds] };
    const files = {
      industry: panelFile('industry', {
        indicators: [indicator({ ...shared, quantity: quantity(3, '个') })],
      }),
      projects: panelFile('projects', { totals: [total(shared)] }),
      'business-environment': panelFile('business-environment'),
      livelihood: panelFile('livelihood'),
    };
    const ready = Object.entries(files).map(([panel, value]) => [panel, { status: 'ready', value }]);
    readyStore(Object.fromEntries(ready));
    for (const panel of panelIds) {
      const shown = refsIn(show(panel, 'chart'));
      expect([panel, shown.has('industrial-output.quantity'), shown.has('new-projects.quantity')]).toEqual([
        panel,
        true,
        true,
      ]);
    }
  });

  test('without records says that the period has none, and mentions no filter', () => {
    for (const panel of panelIds) {
      readyStore({
        projects: { status: 'ready', value: panelFile('projects') },
        [panel]: { status: 'ready', value: panelFile(panel) },
      });
      show(panel, 'chart', { sector: ['food'] });
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('本期暂无此项数据');
    }
  });

  test('emptied by a filter says so, and names the filter', () => {
    readyStore();
    show('industry', 'chart', { topic: ['services'], nature: ['forecast'] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('本面板无相关内容');
    expect(screen.getByText('本面板无“主题：服务；数据性质：预计”相关内容')).toBeVisible();
  });

  test('says when a filter’s dimension does not apply to it, and marks what cannot be split', () => {
    readyStore();
    show('industry', 'chart', { stage: ['signed'], sector: ['food'] });
    expect(screen.getByText(/本图不受阶段筛选影响/)).toBeVisible();
    const names = within(screen.getByRole('group', { name: '增速' })).getAllByRole('button', {
      name: /全区口径/,
    });
    expect(names.map(({ textContent }) => textContent)).toEqual(['地区经济 全区口径']);
  });

  test('has the unit, period, nature and source of its figure in every table row', () => {
    readyStore();
    show('industry', 'table');
    const row = screen.getByRole('row', { name: /齿轮公司/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['output 之数', '2.8', '亿元', '2030年上半年', '预计', '—', '汽车', '第1段']);
  });
});
