import * as v from 'valibot';
import { expect, test } from 'vitest';
import { completeSeriesFile } from '../../src/data/complete-series-file';
import { seriesFileSchema } from '../../src/model/file-schema';
import { units } from '../support/committed-units';

const source = (row: string) => ({ table: '历年数据', row, column: '总量（亿元）' });
const file = {
  schemaVersion: 2,
  dataVersion: 'series-1',
  region: 'gaoxin',
  defaults: { document: 'yearbook', better: 'higher' },
  series: [
    {
      id: 'gdp',
      name: '地区生产总值',
      scope: '全区',
      rows: [
        { period: '2028', quantity: { printed: '812.5', source: source('2028年') } },
        {
          period: '2029',
          vintage: 'census',
          quantity: { printed: '905', source: source('2029年') },
          note: '普查后',
        },
      ],
    },
    {
      id: 'firms',
      name: '企业',
      better: 'neither',
      rows: [{ period: '2029', quantity: { printed: '90家', source: source('2029年') } }],
    },
  ],
};
const complete = (over: object = {}) =>
  completeSeriesFile('series.json', v.parse(seriesFileSchema, { ...file, ...over }), units);

test('a series has an indicator for each of its rows, with what the series says once', () => {
  const { value, faults } = complete();
  expect(faults).toEqual([]);
  expect(
    value.indicators.map(({ id, period, scope, better, vintage, note, quantity }) => [
      id,
      period.code,
      scope?.zh,
      better,
      vintage,
      note?.zh,
      quantity?.amount,
    ]),
  ).toEqual([
    ['gdp', '2028', '全区', 'higher', undefined, undefined, 812.5],
    ['gdp', '2029', '全区', 'higher', 'census', '普查后', 905],
    ['firms', '2029', undefined, 'neither', undefined, undefined, 90],
  ]);
  expect(value.indicators[0]?.sources).toEqual([{ document: 'yearbook', ...source('2028年') }]);
});

test('a row that contradicts its cell is a fault of its series', () => {
  const [gdp] = file.series;
  const rows = [{ period: '2028', quantity: { printed: '812.5', unit: '万元', source: source('2028年') } }];
  expect(complete({ series: [{ ...gdp, rows }] }).faults).toEqual([
    {
      file: 'series.json',
      path: '$.series[0].rows[0].quantity',
      record: { id: 'gdp', name: '地区生产总值' },
      problem: { code: 'printed-disagrees', printed: '812.5', field: 'unit', given: '万元', read: '亿元' },
    },
  ]);
});
