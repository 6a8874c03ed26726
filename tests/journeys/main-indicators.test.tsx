import { fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indicatorsPath, sharedPaths, targetsPath } from '../../src/data/data-paths';
import type { Text } from '../../src/model/quantity-schema';
import type { Indicator } from '../../src/model/record-schema';
import {
  dataIndex,
  definition,
  growth,
  indicator,
  panelFile,
  pathOf,
  periodEntry,
  quantity,
  regionEntry,
  regionIds,
  responses,
  target,
  targetsFile,
  text,
  written,
} from '../support/made-up-data';
import { button, buttons, closeDesk, contextRead, goBack, openDesk } from '../support/open-desk';

beforeEach(() => localStorage.clear());
afterEach(closeDesk);

const half = { code: '2030H1', printed: null } as const;
const of = (id: string, name: Text, over: Partial<Indicator>) =>
  indicator({ id, name, period: half, ...over });
/** In the file there is no English for it. */
const untranslated = { zh: '出口总额' } as Text;

/** A district in a city: its own main indicators, one of them not among its headlines, and the year's targets. */
const served = () => ({
  ...responses(),
  [sharedPaths.index]: dataIndex({
    regions: [
      regionEntry({
        parent: regionIds.city,
        targets: { dataVersion: 'targets-1' },
        periods: [
          periodEntry({
            panels: ['main', 'industry', 'projects', 'business-environment', 'livelihood'],
            headlines: ['gdp.growth', 'vehicle-output.growth'],
          }),
        ],
      }),
      regionEntry({
        id: regionIds.city,
        name: text('试验市', 'Test City'),
        level: 'city',
        periods: [periodEntry({ panels: ['main'], headlines: [] })],
      }),
    ],
  }),
  [indicatorsPath]: {
    schemaVersion: 2,
    indicators: [
      definition({ id: 'gdp', name: text('地区生产总值', 'GDP') }),
      definition({ id: 'revenue', name: text('财政收入', 'Revenue') }),
    ],
  },
  [pathOf('main')]: written(
    panelFile('main', {
      indicators: [
        of('gdp', text('地区生产总值', 'GDP'), { quantity: quantity(100, '亿元'), growth: growth(5.5) }),
        of('revenue', text('财政收入', 'Revenue'), { quantity: quantity(30, '亿元') }),
        of('exports', untranslated, { growth: growth(-3) }),
        of('standing', text('综合排名', 'Overall standing'), {
          quantity: quantity(1, '名次', { printed: '第1/共7', qualifier: 'rank', outOf: 7 }),
        }),
      ],
    }),
  ),
  [`data/regions/${regionIds.city}/2030H1/main.json`]: written(
    panelFile('main', {
      region: regionIds.city,
      indicators: [of('gdp', text('地区生产总值', 'GDP'), { growth: growth(6) })],
    }),
  ),
  [targetsPath(regionIds.district)]: written(
    targetsFile({
      targets: [
        target({
          id: 'gdp-2030',
          indicator: 'gdp',
          ...quantity(6.5, 'percent', { printed: '6.5%以上', qualifier: 'at-least' }),
        }),
        target({
          id: 'revenue-2030',
          indicator: 'revenue',
          key: 'quantity',
          accumulates: true,
          ...quantity(80, '亿元'),
        }),
      ],
    }),
  ),
});

const board = () => document.querySelector<HTMLElement>('dialog[open]') as HTMLElement;
const titles = () => [...document.querySelectorAll('dialog[open] h2')].map(({ textContent }) => textContent);
const lines = () =>
  [...board().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  );

async function openBoard(language: 'zh' | 'en' = 'zh') {
  localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
  const desk = await openDesk('', served());
  fireEvent.keyDown(document.body, { key: 'n' });
  await contextRead();
  await waitFor(() => expect(board().querySelector('tbody')).not.toBeNull());
  return desk;
}

describe('the board of main indicators', () => {
  test('opens by its key and by the button that counts what the headlines leave out', async () => {
    const { user } = await openBoard();
    expect(within(board()).getByRole('heading', { name: '主要指标' })).toBeInTheDocument();
    await user.click(button(/^关闭$/, board()));
    expect(document.querySelector('dialog[open]')).toBeNull();
    await user.click(button(/^其余3项主要指标$/));
    await waitFor(() => expect(lines()).toHaveLength(5));
  });

  test('has a line for each: level, growth, the region above and the year’s target', async () => {
    await openBoard();
    await waitFor(() => expect(lines()[0]).toHaveLength(5));
    expect(lines()).toEqual([
      [
        '地区生产总值',
        '100亿元',
        '增长5.5%↑',
        '试验市增长6%↑低于试验市0.5个百分点测算',
        '增长6.5%以上↑滞后低于目标1.0个百分点测算',
      ],
      ['财政收入', '30亿元', '—', '—', '80亿元滞后完成目标37.5%测算序时进度50%慢于序时进度12.5个百分点测算'],
      ['出口总额', '—', '下降3%↓', '—', '—'],
      ['综合排名', '第1位（共7个）', '—', '—', '—'],
      // Among the headlines, though not a main indicator by its file.
      ['汽车产值', '—', '增长7.2%↑', '—', '—'],
    ]);
  });

  test('leads to each indicator and each figure’s source, from which Back leads here', async () => {
    const { user } = await openBoard();
    await user.click(button(/^财政收入$/, board()));
    expect(window.location.search).toBe('?v=1&indicator=revenue');
    await waitFor(() => expect(titles()).toEqual(['主要指标', '财政收入']));
    await goBack();
    expect(window.location.search).toBe('');
    await waitFor(() => expect(titles()).toEqual(['主要指标']));
    await user.click(button(/^第1位（共7个）$/, board()));
    expect(window.location.search).toBe('?v=1&figure=test-district.2030H1.standing.quantity');
    await waitFor(() => expect(titles()).toEqual(['主要指标', '出处']));
  });

  test('is said in English, with what has no English marked as Chinese', async () => {
    await openBoard('en');
    expect(lines()[0]?.slice(0, 4)).toEqual([
      'GDP',
      '¥10 bn',
      'up5.5%↑',
      'Test Cityup6%↑below Test City by0.5 percentage pointscomputed',
    ]);
    expect(lines()[3]?.[1]).toBe('No. 1 of 7');
    const name = within(board()).getByRole('button', { name: '出口总额' });
    expect(name.querySelector('[lang]')).toHaveAttribute('lang', 'zh-CN');
    expect(within(board()).getByRole('button', { name: 'GDP' }).querySelector('[lang]')).toBeNull();
  });

  test('is in the list of keys', async () => {
    await openDesk('', served());
    fireEvent.keyDown(document.body, { key: '?' });
    await waitFor(() => expect(document.querySelector('dialog table')).not.toBeNull());
    const rows = [...board().querySelectorAll('tr')].map(({ textContent }) => textContent);
    expect(rows).toContain('N看主要指标');
  });

  test('without main indicators says so, and the strip has no button for it', async () => {
    await openDesk('', { ...served(), ...responses() });
    expect(buttons(/项主要指标$/)).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'n' });
    await waitFor(() => expect(document.querySelector('dialog tbody')).not.toBeNull());
    // Only the headlines’ indicators.
    expect(lines().map(([name]) => name)).toEqual(['工业产值', '民生支出占比']);
  });
});
