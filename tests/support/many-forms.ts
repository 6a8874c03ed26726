import { sharedOf } from '../../src/data/assemble-shared';
import { unitsFile } from './committed-units';
import { dataIndex, regionEntry, sectorsFile, sourcesFile } from './made-up-data';

/** Files of a district that does not exist, with figures printed in every kind of place and every kind of record. */
export function manyForms() {
  const [document] = sourcesFile().documents;
  if (!document) throw new Error('no document');
  const documents = [
    { ...document, tables: ['表一'], sheets: ['表'] },
    { ...document, id: 'undated', date: null },
    {
      ...document,
      id: 'kept',
      paragraphs: [
        {
          ...document.paragraphs[0],
          id: 'P01',
          part: null,
          numbers: [],
          text: '产值增长5.4%，利润下降3.2%。',
        },
      ],
    },
  ];
  const index = dataIndex({
    regions: [regionEntry({ towns: [{ id: 'north-town', name: { zh: '北镇', en: 'North Town' } }] })],
  });
  const shared = sharedOf({
    index,
    sectors: sectorsFile(),
    sources: { schemaVersion: 2, documents },
    units: unitsFile,
  });
  const head = {
    schemaVersion: 2,
    dataVersion: 'set-1',
    region: 'test-district',
    defaults: { document: 'report', topics: ['growth'] },
  };
  const said = (printed: string, phrase: string, more: object = {}) => ({
    printed,
    source: { paragraph: 'P01', phrase },
    ...more,
  });
  const inTable = (printed: string, column: string, more: object = {}) => ({
    printed,
    source: { table: '表一', row: '合计', column },
    ...more,
  });
  const inCell = (printed: string, column: string, more: object = {}) => ({
    printed,
    source: { sheet: '表', cell: 'C5', row: '合计', column },
    ...more,
  });
  const panel = {
    ...head,
    period: '2030H1',
    panel: 'industry',
    indicators: [
      {
        id: 'output',
        name: '产值',
        quantity: said('近12.5亿元', '实现产值近12.5亿元'),
        growth: said('5.4%', '产值、利润分别同比增长5.4%、6.4%'),
        share: said('38.4%', '占全市的38.4%'),
        contribution: said('2.5个百分点', '拉动增长2.5个百分点'),
        figures: [{ key: 'rank', name: '位次', ...said('第1/共7', '列全市第1/共7') }],
      },
      { id: 'profit', name: '利润', growth: said('3.2%', '可比价下降3.2%', { basis: 'comparable-price' }) },
      { id: 'sales', name: '销售', growth: said('持平', '与上年同期持平') },
      {
        id: 'kept',
        name: '产值',
        growth: { printed: '5.4%', source: { document: 'kept', paragraph: 'P01', phrase: '产值增长5.4%' } },
      },
      {
        id: 'online',
        name: '网办率',
        before: said('92%', '由92%提高到98.6%'),
        quantity: said('98.6%', '由92%提高到98.6%'),
      },
      {
        id: 'table',
        name: '产值',
        quantity: inTable('12.5', '产值（亿元）'),
        growth: inTable('-3.2', '增长（%）'),
      },
      {
        id: 'stated',
        name: '产值',
        quantity: inTable('12.5', '产值', { amount: 12.5, unit: '亿元', qualifier: 'exact' }),
      },
      { id: 'cell', name: '企业', quantity: inCell('1,250', '企业（家）') },
    ],
    projects: [
      {
        id: 'plant',
        name: '工厂',
        town: 'north-town',
        investment: said('3千万元', '总投资3千万元'),
        annualPlan: said('约0.2亿元', '年度计划投资约0.2亿元', { nature: 'plan' }),
        completed: said('51.7%', '完成51.7%'),
        completedTotal: {
          printed: '1200万元',
          source: { document: 'undated', paragraph: 'P02', phrase: '累计完成1200万元' },
        },
      },
    ],
    totals: [
      {
        id: 'all',
        name: '项目',
        quantity: said('64个', '64个项目'),
        threshold: said('5000万元以上', '5000万元以上项目'),
      },
    ],
    enterprises: [
      {
        id: 'firm',
        name: '企业',
        kind: 'enterprise',
        figures: [{ key: 'staff', name: '职工', ...said('1.2万人', '职工1.2万人') }],
      },
    ],
    measures: [
      {
        id: 'window',
        name: '一窗',
        kind: 'reform',
        figures: [{ key: 'days', name: '时限', ...said('30日内', '30日内办结') }],
      },
    ],
  };
  const series = {
    ...head,
    series: [
      {
        id: 'gdp',
        name: '生产总值',
        rows: [
          {
            period: '2030Q1',
            quantity: said('25.1亿元', '生产总值25.1亿元'),
            growth: said('1.5倍', '同比增长1.5倍'),
          },
          {
            period: '2030M05',
            share: said('八成', '占八成'),
            contribution: inTable('0.4', '拉动（个百分点）'),
          },
        ],
      },
    ],
  };
  const targets = {
    ...head,
    targets: [
      {
        id: 'gdp-2031',
        indicator: 'gdp',
        key: 'growth',
        year: 2031,
        accumulates: false,
        better: 'higher',
        ...said('6%左右', '增长6%左右'),
      },
    ],
  };
  const folder = 'data/regions/test-district';
  const files: (readonly [string, Readonly<Record<string, unknown>>])[] = [
    [`${folder}/2030H1/industry.json`, panel],
    [`${folder}/series.json`, series],
    [`${folder}/targets.json`, targets],
  ];
  return { files, shared };
}
