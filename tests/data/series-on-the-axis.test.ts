// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seriesPath } from '../../src/data/data-paths';
import { seriesOf } from '../../src/model/compare/series';
import { selectLibrary } from '../../src/store/selectors';
import { appStore } from '../../src/store/store';
import { dataIndex, regionEntry, responses, source } from '../support/made-up-data';
import { forgetData, runData } from '../support/run-data';

const region = regionEntry({ series: { dataVersion: 'series-1' } });
const row = (period: string, printed: string) => ({
  period,
  growth: { printed, source: source(`增长${printed}`) },
});

function served(...rows: readonly object[]) {
  const series = {
    schemaVersion: 2,
    dataVersion: 'series-1',
    region: region.id,
    series: [{ id: 'industrial-output', name: '工业产值', scope: '规模以上', rows }],
  };
  return {
    ...responses(),
    'data/index.json': dataIndex({ regions: [region] }),
    [seriesPath(region.id)]: series,
  };
}

const state = () => appStore.getState();
const settled = (status: string) =>
  waitFor(() => expect(state().context.series.map(({ file }) => file.status)).toEqual([status]));

beforeEach(forgetData);
afterEach(() => vi.unstubAllGlobals());

test('the rows of a series stand on the axis with the periods that have files', async () => {
  runData(served(row('2028H1', '9%'), row('2029H1', '11%')));
  await settled('ready');
  const library = selectLibrary(state());
  const [series] = library ? seriesOf(library, region, 'industrial-output', 'growth') : [];
  expect(series?.points.map(({ period, figure }) => [period, figure?.figure.quantity.amount])).toEqual([
    ['2028H1', 9],
    ['2029H1', 11],
    ['2030H1', 12.5],
  ]);
});

test.each([
  ['a period that has files of its own', [row('2030H1', '9%')], 'period-has-file'],
  ['a period twice', [row('2029H1', '9%'), row('2029H1', '9%')], 'duplicate-id'],
])('a series with %s is refused, and costs only itself', async (_what, rows, code) => {
  runData(served(...rows));
  await settled('failed');
  const [series] = state().context.series;
  expect(series?.file.status === 'failed' && series.file.faults.map(({ problem }) => problem.code)).toEqual([
    code,
  ]);
  expect(selectLibrary(state())?.sets).toHaveLength(1);
});
