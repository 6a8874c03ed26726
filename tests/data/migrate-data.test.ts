import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { completePanelFile } from '../../src/data/complete-panel-file';
import { completeTargetsFile } from '../../src/data/complete-targets-file';
import { type Json, migrateFile } from '../../src/data/migrate-data';
import { readOrder } from '../../src/data/read-order';
import { resolveRef } from '../../src/model/compare/derived';
import { datasetOf } from '../../src/model/dataset';
import { indexSchema, panelFileSchema, sourcesSchema, targetsFileSchema } from '../../src/model/file-schema';
import { decodeView } from '../../src/store/url-codec';
import { units } from '../support/committed-units';
import { library, sourcesFile, text } from '../support/made-up-data';

/* Files of version 1 said everything everywhere. */

const cited = (phrase: string, paragraph = 'P01') => ({ document: 'report', paragraph, phrase });
const figure = (printed: string, amount: number, unit: string, phrase = printed, qualifier = 'exact') => ({
  amount,
  printed,
  unit,
  qualifier,
  source: cited(phrase),
});
const record = (id: string, ...sources: readonly object[]) => ({
  id,
  name: text('名', id),
  sectors: ['automotive'],
  topics: ['growth'],
  period: { code: '2030H1', printed: '上半年' },
  nature: 'actual',
  sources,
});
const growth = { ...figure('1.3%', -1.3, 'percent', '产值下降1.3%'), basis: 'unstated', kind: 'unstated' };
const panel = {
  $schema: '../../../schema/panel-file.schema.json',
  schemaVersion: 1,
  dataVersion: 'set-1',
  region: 'test-district',
  period: '2030H1',
  panel: 'projects',
  status: 'preliminary',
  indicators: [
    {
      ...record('output', cited('产值下降1.3%'), cited('工业')),
      scope: text('规模以上', 'Above designated size'),
      quantity: figure('近80亿元', 80, '亿元', '近80亿元', 'just-under'),
      growth,
      better: 'higher',
      additive: false,
    },
    {
      ...record('time', cited('由4个月压到两个月')),
      nature: 'plan',
      scope: text('全区', 'District'),
      before: figure('4个月', 4, '月', '由4个月压到两个月'),
      quantity: figure('两个月', 2, '月', '由4个月压到两个月'),
      better: 'lower',
    },
  ],
  projects: [
    {
      ...record('plant', cited('总投资20亿元')),
      stage: 'construction',
      stageNote: text('已开工', 'begun'),
      category: 'industry',
      investment: figure('20亿元', 20, '亿元', '总投资20亿元'),
      annualPlan: figure('5亿元', 5, '亿元', '年度计划5亿元'),
      completed: { ...figure('3亿元', 3, '亿元', '完成3亿元'), period: { code: 'to-date', printed: '目前' } },
      milestones: [
        {
          stage: 'production',
          date: '2030-08',
          planned: true,
          what: text('投产', 'Start'),
          source: cited('8月投产'),
        },
      ],
      figures: [{ key: 'actions', name: text('行动', 'Actions'), ...figure('三大', 3, '项', '三大行动') }],
    },
  ],
  totals: [
    {
      ...record('signed', cited('37个项目')),
      scope: text('全区', 'District'),
      quantity: figure('37个', 37, '个', '37个项目'),
      threshold: figure('5000万元以上', 5000, '万元', '5000万元以上', 'at-least'),
      stage: 'unstated',
      category: 'unstated',
      members: ['plant'],
    },
  ],
  enterprises: [],
  measures: [{ ...record('window', cited('一窗办理')), kind: 'reform', summary: text('一窗', 'One window') }],
};

const migrated = (file: Json) => migrateFile(JSON.parse(JSON.stringify(file)), units);
const complete = (file: Json) =>
  completePanelFile('x.json', v.parse(panelFileSchema, migrated(file).file), units);

describe('a panel file of version 1', () => {
  test('keeps every figure under its ref, with amount, unit, qualifier, period and nature', () => {
    const { value, faults } = complete(panel);
    expect(faults).toEqual([]);
    const said = [...datasetOf([value]).figures.values()]
      .filter(({ derivation }) => derivation === null)
      .map(({ ref, quantity: { amount, unit, qualifier }, period, nature }) =>
        [ref, amount, unit.id, qualifier, period.code, nature].join(' '),
      );
    expect(said.sort()).toEqual([
      'output.growth -1.3 percent exact 2030H1 actual',
      'output.quantity 80 亿元 just-under 2030H1 actual',
      'plant.actions 3 项 exact 2030H1 actual',
      'plant.annual-plan 5 亿元 exact 2030H1 actual',
      'plant.completed 3 亿元 exact to-date actual',
      'plant.investment 20 亿元 exact 2030H1 actual',
      'signed.quantity 37 个 exact 2030H1 actual',
      'signed.threshold 5000 万元 at-least 2030H1 actual',
      'time.before 4 个月 exact 2030H1 plan',
      'time.quantity 2 个月 exact 2030H1 plan',
    ]);
  });

  test('keeps what its records say', () => {
    const { indicators, projects, totals, measures, status } = complete(panel).value;
    expect(status).toBe('preliminary');
    expect(indicators[0]).toMatchObject({
      sectors: ['automotive'],
      topics: ['growth'],
      period: { code: '2030H1', printed: '上半年' },
      better: 'higher',
      scope: text('规模以上', 'Above designated size'),
      sources: expect.arrayContaining([cited('工业')]),
    });
    const [plant] = panel.projects;
    expect(projects[0]).toMatchObject({
      stage: 'construction',
      stageNote: plant?.stageNote,
      category: 'industry',
      milestones: plant?.milestones,
    });
    expect(totals[0]).toMatchObject({ members: ['plant'], stage: 'unstated' });
    expect(measures[0]).toMatchObject({ kind: 'reform', summary: text('一窗', 'One window') });
  });

  test('says once what all its records said, and leaves out what the printed words say', () => {
    const { file } = migrated(panel);
    expect(file).toMatchObject({
      $schema: panel.$schema,
      schemaVersion: 2,
      defaults: { document: 'report', period: { code: '2030H1', printed: '上半年' } },
    });
    const [output] = file.indicators as readonly Json[];
    expect(output?.growth).toEqual({ printed: '1.3%', source: { paragraph: 'P01', phrase: '产值下降1.3%' } });
    expect(output).not.toHaveProperty('additive');
    expect(file).not.toHaveProperty('enterprises');
  });

  test('still states what its printed words contradict, for data:check to name', () => {
    const slip = { ...panel, indicators: [{ ...panel.indicators[0], growth: { ...growth, amount: 1.3 } }] };
    expect(complete(slip).faults.map(({ problem }) => problem)).toEqual([
      { code: 'printed-disagrees', printed: '1.3%', field: 'amount', given: '1.3', read: '-1.3' },
    ]);
  });
});

describe('what was saved with version 1', () => {
  const of = library([complete(panel).value]);

  test.each([
    'test-district.2030H1.output.growth',
    'test-district.2030H1.time.change',
    'test-district.2030H1.plant.progress',
  ])('a link to %s leads to its figure', (ref) => {
    expect(resolveRef(of, ref)?.figure.ref).toBe(ref);
  });

  test('a running order still shows its figures, indicators, records and projects', () => {
    const views = [
      '?v=1&figure=output.growth',
      '?v=1&indicator=output',
      '?v=1&record=window',
      '?v=1&project=plant',
    ];
    const page = { kind: 'view', title: null, notes: '', seconds: null, hidden: false, dataVersion: 'set-1' };
    const pages = views.map((view, i) => ({ ...page, id: `page-${i + 1}`, view }));
    const saved = JSON.stringify({ version: 1, id: 'order-1', name: '上半年', pages });
    const reading = readOrder('a.yiping.json', new TextEncoder().encode(saved));
    const decoded = reading.ok ? reading.value.pages.map(({ view }) => decodeView(view)) : [];
    expect(decoded.flatMap(({ notices }) => notices)).toEqual([]);
    const [first, second, third, fourth] = decoded.map(({ view }) => view);
    const dataset = of.sets[0]?.dataset;
    expect(dataset?.figures.has(first?.figure ?? '')).toBe(true);
    expect(dataset?.byId.get(second?.indicator ?? '')?.type).toBe('indicator');
    expect(dataset?.byId.get(third?.record ?? '')?.type).toBe('measure');
    expect(dataset?.byId.get(fourth?.project ?? '')?.type).toBe('project');
  });
});

describe('other files of version 1', () => {
  test('targets keep their ids and values; limits that no document states are dropped, and named', () => {
    const target = {
      ...{ id: 'output-2030', indicator: 'output', key: 'growth', year: 2030 },
      ...{ accumulates: false, better: 'higher' },
      ...figure('8%左右', 8, 'percent', '增速8%左右', 'about'),
    };
    const threshold = {
      indicator: 'output',
      key: 'growth',
      unit: 'percent',
      better: 'higher',
      meets: 10,
      warns: 0,
    };
    const { file, dropped } = migrated({
      schemaVersion: 1,
      dataVersion: 'targets-1',
      region: 'test-district',
      targets: [target],
      thresholds: [{ ...threshold, reason: text('编者所定', 'Set by the editors') }],
    });
    const { value } = completeTargetsFile('t.json', v.parse(targetsFileSchema, file), units);
    expect(value.targets).toEqual([
      expect.objectContaining({ id: 'output-2030', amount: 8, qualifier: 'about' }),
    ]);
    expect(value.thresholds).toEqual([]);
    expect(dropped).toEqual(['threshold of output (编者所定): no document states it']);
  });

  test('the index loses the lines that no document states, and names them', () => {
    const index = {
      schemaVersion: 1,
      default: { region: 'a', period: '2030' },
      regions: [{ id: 'a', name: text('甲', 'A'), level: 'district', parent: null, periods: [] }],
      topics: [],
      referenceLines: [{ id: 'double-digit', percent: 10, name: text('两位数', 'Double digit') }],
    };
    const { file, dropped } = migrated(index);
    expect(v.parse(indexSchema, file)).toEqual({ ...index, schemaVersion: 2, referenceLines: [] });
    expect(dropped).toEqual(['reference line double-digit: no document states it']);
  });

  test('documents stay as they are, and a file of version 2 is not touched', () => {
    const sources = sourcesFile();
    expect(v.parse(sourcesSchema, migrated({ ...sources, schemaVersion: 1 }).file)).toEqual(sources);
    const file = { schemaVersion: 2, panel: 'industry', indicators: [] };
    expect(migrateFile(file, units).file).toBe(file);
  });
});
