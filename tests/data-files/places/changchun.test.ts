import { describe, expect, test } from 'vitest';
import { datasetOf, recordsOfType } from '../../../src/model/dataset';
import { loadSet, loadShared, loadTargets } from '../load-data';
import { describeExtracts, type Row } from './extract-table';
import { describeHouseRules } from './house-rules';

// biome-ignore format: one line per line of the table
const rows: readonly Row[] = [
  ['2024Q1', 'actual', '地区生产总值', '1534.4', '亿元', 'exact', '7.1', 'exact', 'unstated', 'cc-2024q1'],
  ['2024Q1', 'actual', '第一产业增加值', '52.9', '亿元', 'exact', '3.1', 'exact', 'unstated', 'cc-2024q1'],
  ['2024Q1', 'actual', '第二产业增加值', '539.4', '亿元', 'exact', '11.7', 'exact', 'unstated', 'cc-2024q1'],
  ['2024Q1', 'actual', '第三产业增加值', '942.1', '亿元', 'exact', '4.8', 'exact', 'unstated', 'cc-2024q1'],
  ['2024Q1', 'actual', '工业增加值', '', '', '', '12.3', 'exact', 'unstated', 'cc-2024q1b'],
  ['2024Q1', 'actual', '规上工业总产值', '', '', '', '10.7', 'exact', 'unstated', 'cc-2024q1b'],
  ['2024Q1', 'actual', '规上工业总产值增速较上年全年变化', '1.8', '个百分点', 'exact', '', '', '', 'cc-2024q1b'],
  ['2024H1', 'actual', '地区生产总值', '3434.3', '亿元', 'exact', '6', 'exact', 'unstated', 'cc-2024h1'],
  ['2024H1', 'actual', '固定资产投资', '', '', '', '10.2', 'exact', 'unstated', 'cc-2024h1b'],
  ['2024H1', 'plan', '计划开工建设5000万元以上项目', '1361', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['2024H1', 'plan', '计划开工建设5000万元以上项目较上年同期增加', '67', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['2024H1', 'plan', '计划开工建设5000万元以上项目年度计划投资', '1955', '亿元', 'exact', '', '', '', 'cc-2024h1b'],
  ['2024H1', 'plan', '计划开工建设5000万元以上项目其中新建', '528', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['2024H1', 'plan', '其中新建较上年同期增加', '52', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['2024', 'target', '地区生产总值', '', '', '', '6.5', 'at-least', 'unstated', 'cc-targets-2024'],
  ['2024', 'target', '规上工业总产值', '', '', '', '8', 'about', 'unstated', 'cc-targets-2024'],
  ['2024', 'target', '固定资产投资', '', '', '', '4', 'about', 'unstated', 'cc-targets-2024'],
  ['2024', 'target', '社会消费品零售总额', '', '', '', '8', 'about', 'unstated', 'cc-targets-2024'],
  ['2024', 'target', '一般公共预算收入', '', '', '', '7', 'about', 'unstated', 'cc-targets-2024'],
  ['2025', 'target', '地区生产总值', '', '', '', '5.5', 'at-least', 'unstated', 'cc-targets-2025'],
  ['2025', 'target', '规上工业增加值', '', '', '', '7', 'at-least', 'unstated', 'cc-targets-2025'],
  ['2025', 'target', '固定资产投资', '', '', '', '5', 'at-least', 'unstated', 'cc-targets-2025'],
  ['2025', 'target', '社会消费品零售总额', '', '', '', '6', 'at-least', 'unstated', 'cc-targets-2025'],
  ['2025', 'target', '一般公共预算收入', '', '', '', '3', 'exact', 'unstated', 'cc-targets-2025'],
  ['2025', 'target', '实施投资5000万元以上项目', '1400', '个', 'exact', '', '', '', 'cc-targets-2025'],
];

describeExtracts('changchun', rows, {
  规上工业总产值增速较上年全年变化: '规上工业总产值增速较上年全年加快',
  计划开工建设5000万元以上项目其中新建: '计划开工建设5000万元以上新建项目',
  其中新建较上年同期增加: '计划开工建设5000万元以上新建项目较上年同期增加',
});
describeHouseRules('changchun');

const datasetIn = (code: string) => datasetOf(loadSet('changchun', code).map(({ file }) => file));

test.each(['2024Q1'])('in %s the value added of the three sectors is the gross product', (code) => {
  const { figures } = datasetOf(loadSet('changchun', code).map(({ file }) => file));
  const amount = (id: string) => figures.get(`${id}.quantity`)?.quantity.amount ?? Number.NaN;
  const parts = ['primary', 'secondary', 'tertiary'].map((sector) => amount(`${sector}-value-added`));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(amount('gdp'), 6);
});

describe('scopes', () => {
  test('规上工业总产值 is not 规上工业产值, and industry’s value added not that above designated size', () => {
    const named = new Map(datasetIn('2024Q1').records.map(({ id, name }) => [name.zh, id]));
    expect(named.get('规上工业总产值')).toBe('gross-output-value-above-scale');
    expect(named.get('工业增加值')).toBe('industrial-value-added');
    expect(named.has('规上工业产值')).toBe(false);
  });

  test('each count of projects has its own id, and only 实施 has a target, for a later year', () => {
    const counts = ['2024H1', '2024', '2025H1'].flatMap((code) =>
      recordsOfType(datasetIn(code).records, 'total'),
    );
    const ids = counts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targeted = loadTargets('changchun').targets.filter(({ indicator }) => ids.includes(indicator));
    expect(targeted).toEqual([
      expect.objectContaining({ indicator: 'implemented-projects', year: 2025, accumulates: false }),
    ]);
    expect(counts.find(({ id }) => id === 'implemented-projects')?.name.zh).toBe('实施投资5000万元以上项目');
  });

  test('the gross product of the two years comes from two editions, and both records say so', () => {
    const levels = ['2024H1', '2025H1'].flatMap((code) =>
      recordsOfType(datasetIn(code).records, 'indicator').filter(({ id }) => id === 'gdp'),
    );
    expect(new Set(levels.map(({ vintage }) => vintage)).size).toBe(2);
    for (const { vintage, note } of levels) {
      expect(vintage).toBeDefined();
      expect(note?.zh).toContain('不可相除');
    }
  });

  test('planned projects have no known completed amount, so nothing is computed from the plan', () => {
    const { figures } = datasetIn('2024H1');
    expect(figures.get('projects-planned-to-start.annual-plan')?.note?.zh).toContain('不能算进度');
    expect([...figures.values()].filter(({ derivation }) => derivation)).toEqual([]);
  });
});

test('no target accumulates, so none is read against the share of the year', () => {
  expect(loadTargets('changchun').targets.filter(({ accumulates }) => accumulates)).toEqual([]);
});

test('a period has the date of its latest document, and none if that day is not known', () => {
  const periods = loadShared().index.regions.find(({ id }) => id === 'changchun')?.periods ?? [];
  const dates = Object.fromEntries(periods.map(({ code, date }) => [code, date]));
  expect(dates).toMatchObject({
    '2024Q1': '2024-05-07',
    '2024H1': null,
    '2024': '2025-01-08',
    '2025H1': '2025-08-01',
  });
});
