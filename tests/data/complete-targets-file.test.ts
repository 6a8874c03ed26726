import * as v from 'valibot';
import { expect, test } from 'vitest';
import { completeTargetsFile } from '../../src/data/complete-targets-file';
import { targetsFileSchema } from '../../src/model/file-schema';
import { units } from '../support/committed-units';
import { unit } from '../support/made-up-data';

const target = {
  id: 'gdp-2030',
  indicator: 'gdp',
  key: 'growth',
  year: 2030,
  accumulates: false,
  better: 'higher',
  printed: '6%以上',
  source: { paragraph: 'P01', phrase: '增长6%以上' },
};
const complete = (targets: readonly object[], thresholds: readonly object[] = []) =>
  completeTargetsFile(
    'targets.json',
    v.parse(targetsFileSchema, {
      schemaVersion: 2,
      dataVersion: 'targets-1',
      region: 'gaoxin',
      defaults: { document: 'plan' },
      targets,
      thresholds,
    }),
    units,
  );

test('targets are read from their words, and a rate from its phrase', () => {
  const { value, faults } = complete([
    target,
    {
      ...target,
      id: 'energy-2030',
      printed: '3%',
      source: { document: 'other', paragraph: 'P02', phrase: '能耗下降3%' },
    },
    {
      ...target,
      id: 'level-2030',
      key: 'quantity',
      printed: '3亿元',
      source: { paragraph: 'P02', phrase: '下降到3亿元' },
    },
  ]);
  expect(faults).toEqual([]);
  expect(value.targets.map(({ amount, qualifier, source }) => [amount, qualifier, source.document])).toEqual([
    [6, 'at-least', 'plan'],
    [-3, 'exact', 'other'],
    [3, 'exact', 'plan'],
  ]);
  expect(value.targets[0]?.unit).toEqual(unit('percent'));
});

test('a target that contradicts its words is named with its indicator', () => {
  expect(complete([{ ...target, qualifier: 'about' }]).faults).toEqual([
    {
      file: 'targets.json',
      path: '$.targets[0]',
      record: { id: 'gdp-2030', name: 'gdp' },
      problem: {
        code: 'printed-disagrees',
        printed: '6%以上',
        field: 'qualifier',
        given: 'about',
        read: 'at-least',
      },
    },
  ]);
});

test('a threshold has a unit of units.json', () => {
  const threshold = {
    indicator: 'gdp',
    key: 'growth',
    unit: 'percent',
    better: 'higher',
    meets: 5,
    warns: 0,
    source: { document: 'report', paragraph: 'P01', phrase: '增长5%以上' },
  };
  expect(complete([], [threshold]).value.thresholds[0]?.unit).toEqual(unit('percent'));
  expect(complete([], [{ ...threshold, unit: '匹' }]).faults).toEqual([
    {
      file: 'targets.json',
      path: '$.thresholds[0].unit',
      problem: { code: 'dangling', what: 'unit', id: '匹' },
    },
  ]);
});
