import { expect, test } from 'vitest';
import { datasetOf } from '../../../src/model/dataset';
import { loadSet } from '../load-data';
import { describeExtracts, type Row } from './extract-table';
import { describeHouseRules } from './house-rules';

// biome-ignore format: one line per line of the table
const rows: readonly Row[] = [
  ['2024H1', 'actual', '国内生产总值', '616836', '亿元', 'exact', '5.0', 'exact', 'constant-price', 'cn-2024h1'],
  ['2024H1', 'actual', '第一产业增加值', '30660', '亿元', 'exact', '3.5', 'exact', 'unstated', 'cn-2024h1'],
  ['2024H1', 'actual', '第二产业增加值', '236530', '亿元', 'exact', '5.8', 'exact', 'unstated', 'cn-2024h1'],
  ['2024H1', 'actual', '第三产业增加值', '349646', '亿元', 'exact', '4.6', 'exact', 'unstated', 'cn-2024h1'],
  ['2024H1', 'actual', '规上工业增加值', '', '', '', '6.0', 'exact', 'unstated', 'cn-2024h1b'],
  ['2024H1', 'actual', '规上制造业增加值', '', '', '', '6.5', 'exact', 'unstated', 'cn-2024h1b'],
];

describeExtracts('china', rows);
describeHouseRules('china');

test.each(['2024H1'])('in %s the value added of the three sectors is the gross product', (code) => {
  const { figures } = datasetOf(loadSet('china', code).map(({ file }) => file));
  const amount = (id: string) => figures.get(`${id}.quantity`)?.quantity.amount ?? Number.NaN;
  const parts = ['primary', 'secondary', 'tertiary'].map((sector) => amount(`${sector}-value-added`));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(amount('gdp'), 6);
});

test('manufacturing and the whole of industry above designated size are two indicators', () => {
  const named = loadSet('china', '2024H1').flatMap(({ file }) =>
    file.indicators.map(({ id, name }) => [name.zh, id]),
  );
  expect(named).toContainEqual(['规上工业增加值', 'value-added-above-scale']);
  expect(named).toContainEqual(['规上制造业增加值', 'manufacturing-value-added-above-scale']);
});
