import { describe, expect, test } from 'vitest';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { industryTakeaway } from '../../../src/features/panels/industry/industry-takeaway';
import type { DataRecord } from '../../../src/model/record-schema';
import { asRecord, dataIndex, growth, indicator } from '../../support/made-up-data';
import { names } from './arbitrary-records';

describe('the finding of industrial output', () => {
  const rates = (...percents: readonly number[]) =>
    percents.map((percent, at) =>
      asRecord(
        'indicator',
        indicator({ id: `r${at}`, name: names[at] ?? names[0], growth: growth(percent) }),
      ),
    );
  const given = (records: readonly DataRecord[]) =>
    industryTakeaway(
      industryModel({
        records,
        clauses: {},
        sectors: new Map(),
        unmatched: 'leave',
        referenceLines: dataIndex().referenceLines,
      }),
      'zh',
    );

  test.each([
    [[12, 10], '2项指标均增长，钢铁最快，增长12%，都在10%以上'],
    [[12, 9.9], '2项指标均增长，钢铁最快，增长12%；食品不到10%'],
    [[12, 12, 3], '3项指标均增长，钢铁、食品最快，增长12%；物流不到10%'],
    [[5, 0, -2], '3项指标中1项增长，钢铁最高，增长5%；钢铁、食品、物流不到10%'],
    [[-2, -3], '2项指标中0项增长，钢铁最高，下降2%；钢铁、食品不到10%'],
    [[-2], '钢铁下降2%'],
  ])('of rates of %j is %s', (percents, finding) => {
    expect(given(rates(...percents))).toBe(finding);
  });

  test('never compares a forecast with a result, and says that it compares only some rates', () => {
    const forecast = asRecord(
      'indicator',
      indicator({ id: 'f', name: names[5], growth: growth(30, { nature: 'forecast' }) }),
    );
    expect(given([...rates(12, 11), forecast])).toBe('可比的2项指标均增长，钢铁最快，增长12%，都在10%以上');
    expect(given([forecast])).toBe('电子预计增长30%');
  });
});
