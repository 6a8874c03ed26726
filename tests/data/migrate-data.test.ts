import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { completePanelFile } from '../../src/data/complete-panel-file';
import { coloursIn, type Json, migrateFile } from '../../src/data/migrate-data';
import { datasetOf } from '../../src/model/dataset';
import { panelFileSchema } from '../../src/model/file-schema';
import { decodeView } from '../../src/store/url-codec';
import { units } from '../support/committed-units';

const source = (phrase: string, paragraph = 'P01') => ({ document: 'report', paragraph, phrase });
const text = (zh: string, en: string) => ({ zh, en });
const period = { code: '2030H1', printed: null };

/** As version 1 wrote it: every record says everything. */
const industry: Json = {
  $schema: '../../../schema/panel-file.schema.json',
  schemaVersion: 1,
  dataVersion: 'set-1',
  region: 'test-district',
  period: '2030H1',
  panel: 'industry',
  status: 'unstated',
  indicators: [
    {
      id: 'output',
      name: text('产值', 'Output'),
      sectors: ['industry'],
      topics: ['growth'],
      period,
      nature: 'actual',
      scope: text('规上', 'Above designated size'),
      quantity: {
        amount: 12,
        printed: '近12亿元',
        unit: '亿元',
        qualifier: 'just-under',
        source: source('产值近12亿元'),
      },
      growth: {
        amount: -1.9,
        printed: '1.9%',
        unit: 'percent',
        qualifier: 'exact',
        source: source('下降1.9%'),
        basis: 'unstated',
        kind: 'unstated',
      },
      better: 'higher',
      sources: [source('产值近12亿元'), source('下降1.9%')],
    },
  ],
  projects: [],
  totals: [],
  enterprises: [
    {
      id: 'maker',
      name: text('厂', 'Maker'),
      sectors: [],
      topics: ['growth'],
      period: { code: 'unstated', printed: null },
      nature: 'forecast',
      kind: 'enterprise',
      summary: text('做齿轮', 'Makes gears'),
      figures: [
        {
          key: 'time',
          name: text('用时', 'Time'),
          amount: 2,
          printed: '两个月',
          unit: '月',
          qualifier: 'exact',
          source: source('两个月后', 'P02'),
        },
      ],
      sources: [source('这家厂', 'P03')],
    },
  ],
  measures: [],
};

const folder = { units, colours: ['automotive', 'food'] };
const migrated = (file: Json) => migrateFile(file, folder).file;
const dataset = () => {
  const { value, faults } = completePanelFile(
    'industry.json',
    v.parse(panelFileSchema, migrated(industry)),
    units,
  );
  expect(faults).toEqual([]);
  return datasetOf([value]);
};

describe('a panel file of version 1', () => {
  test('says the same in fewer words', () => {
    const [output] = migrated(industry).indicators as readonly Json[];
    expect(output).toEqual({
      id: 'output',
      name: text('产值', 'Output'),
      sectors: ['industry'],
      topics: ['growth'],
      scope: text('规上', 'Above designated size'),
      quantity: { printed: '近12亿元', source: { paragraph: 'P01', phrase: '产值近12亿元' } },
      growth: { printed: '1.9%', source: { paragraph: 'P01', phrase: '下降1.9%' } },
    });
    expect(migrated(industry)).toMatchObject({
      schemaVersion: 2,
      defaults: { document: 'report', better: 'higher' },
    });
  });

  test('keeps every figure under its ref, with amount, unit, qualifier and source', () => {
    const { figures } = dataset();
    expect([...figures.keys()]).toEqual(['output.quantity', 'output.growth', 'maker.time']);
    expect(figures.get('output.growth')).toMatchObject({
      quantity: { amount: -1.9, unit: { id: 'percent' }, qualifier: 'exact' },
      source: source('下降1.9%'),
    });
    expect(figures.get('output.quantity')?.quantity).toMatchObject({ amount: 12, qualifier: 'just-under' });
    // 月 was a unit of version 1; what is printed is 个月.
    expect(figures.get('maker.time')?.quantity).toMatchObject({ amount: 2, unit: { id: '个月' } });
  });

  test('keeps what a record cites besides its figures, and what differs from the head of the file', () => {
    const maker = dataset().byId.get('maker');
    expect(maker).toMatchObject({
      nature: 'forecast',
      period: { code: 'unstated', printed: null },
      sources: [source('这家厂', 'P03')],
    });
  });

  test('is found by a link and by a page of a running order that were made before', () => {
    const { figures, byId } = dataset();
    const { view } = decodeView(
      '?v=1&region=test-district&period=2030H1&figure=output.growth&indicator=output',
    );
    expect(figures.has(view.figure ?? '')).toBe(true);
    expect(byId.has(view.indicator ?? '')).toBe(true);
  });

  test('leaves to data:check what contradicts its printed words', () => {
    const [output] = industry.indicators as readonly Json[];
    const wrong = {
      ...industry,
      indicators: [{ ...output, growth: { ...(output?.growth as Json), amount: 1.9 } }],
    };
    const { faults } = completePanelFile('x.json', v.parse(panelFileSchema, migrated(wrong)), units);
    expect(faults).toMatchObject([{ problem: { code: 'printed-disagrees', field: 'amount', given: '1.9' } }]);
  });
});

describe('the shared files of version 1', () => {
  const sectors: Json = {
    schemaVersion: 1,
    sectors: [
      { id: 'food', colour: 2 },
      { id: 'software', colour: null },
      { id: 'automotive', colour: 1 },
    ],
  };

  test('give the colours of their sectors to each region', () => {
    expect(coloursIn(sectors)).toEqual(['automotive', 'food']);
    expect(migrated(sectors).sectors).toEqual([{ id: 'food' }, { id: 'software' }, { id: 'automotive' }]);
    const index = { schemaVersion: 1, regions: [{ id: 'a', periods: [] }], referenceLines: [] };
    expect(migrated(index).regions).toEqual([{ id: 'a', colours: ['automotive', 'food'], periods: [] }]);
  });

  test('lose lines and limits that no document states, and say so', () => {
    const index = { schemaVersion: 1, regions: [], referenceLines: [{ id: 'double-digit', percent: 10 }] };
    expect(migrateFile(index, folder)).toMatchObject({
      file: { referenceLines: [] },
      dropped: [expect.stringContaining('double-digit')],
    });
    const targets = {
      schemaVersion: 1,
      targets: [],
      thresholds: [{ indicator: 'output', reason: text('编者所定', 'Set by the editors') }],
    };
    expect(migrateFile(targets, folder)).toMatchObject({
      file: { thresholds: [] },
      dropped: [expect.stringContaining('编者所定')],
    });
  });
});

test('a file of version 2 is left as it is', () => {
  const file = { schemaVersion: 2, regions: [] };
  expect(migrateFile(file, folder)).toEqual({ file, dropped: [] });
});
