import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/data/census';
import { datasetOf, recordsOfType } from '../../src/model/dataset';
import { type Figure, targetRef } from '../../src/model/figure';
import { printedNumber } from '../../src/model/quantity';
import { loadDefinitions, loadErdao, loadSet, loadShared, loadTargets } from './load-data';

/*
 * The public figures of the city, the province and the nation, copied line by line from the table they were
 * collected in: region, period, nature, indicator; value, unit, qualifier; growth in percent, qualifier;
 * price basis; document. A document's entries are numbered in this order.
 */
type Row = readonly [
  region: string,
  period: string,
  nature: string,
  indicator: string,
  value: string,
  unit: string,
  qualifier: string,
  growth: string,
  growthQualifier: string,
  basis: string,
  document: string,
];
// biome-ignore format: one line per line of the table
const rows: readonly Row[] = [
  ['changchun', '2024Q1', 'actual', '地区生产总值', '1534.4', '亿元', 'exact', '7.1', 'exact', 'unstated', 'cc-2024q1'],
  ['changchun', '2024Q1', 'actual', '第一产业增加值', '52.9', '亿元', 'exact', '3.1', 'exact', 'unstated', 'cc-2024q1'],
  ['changchun', '2024Q1', 'actual', '第二产业增加值', '539.4', '亿元', 'exact', '11.7', 'exact', 'unstated', 'cc-2024q1'],
  ['changchun', '2024Q1', 'actual', '第三产业增加值', '942.1', '亿元', 'exact', '4.8', 'exact', 'unstated', 'cc-2024q1'],
  ['changchun', '2024Q1', 'actual', '工业增加值', '', '', '', '12.3', 'exact', 'unstated', 'cc-2024q1b'],
  ['changchun', '2024Q1', 'actual', '规上工业总产值', '', '', '', '10.7', 'exact', 'unstated', 'cc-2024q1b'],
  ['changchun', '2024Q1', 'actual', '规上工业总产值增速较上年全年变化', '1.8', '个百分点', 'exact', '', '', '', 'cc-2024q1b'],
  ['changchun', '2024H1', 'actual', '地区生产总值', '3434.3', '亿元', 'exact', '6', 'exact', 'unstated', 'cc-2024h1'],
  ['changchun', '2024H1', 'actual', '固定资产投资', '', '', '', '10.2', 'exact', 'unstated', 'cc-2024h1b'],
  ['changchun', '2024H1', 'plan', '计划开工建设5000万元以上项目', '1361', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['changchun', '2024H1', 'plan', '计划开工建设5000万元以上项目较上年同期增加', '67', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['changchun', '2024H1', 'plan', '计划开工建设5000万元以上项目年度计划投资', '1955', '亿元', 'exact', '', '', '', 'cc-2024h1b'],
  ['changchun', '2024H1', 'plan', '计划开工建设5000万元以上项目其中新建', '528', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['changchun', '2024H1', 'plan', '其中新建较上年同期增加', '52', '个', 'exact', '', '', '', 'cc-2024h1b'],
  ['changchun', '2024', 'actual', '地区生产总值', '', '', '', '4.8', 'exact', 'unstated', 'cc-report-2025'],
  ['changchun', '2024', 'actual', '固定资产投资规模', '1986.7', '亿元', 'exact', '', '', '', 'cc-report-2025'],
  ['changchun', '2024', 'actual', '实施投资5000万元以上项目', '1381', '个', 'exact', '', '', '', 'cc-report-2025'],
  ['changchun', '2024', 'actual', '竣工投产产业项目', '325', '个', 'exact', '', '', '', 'cc-report-2025'],
  ['changchun', '2024', 'actual', '争取超长期特别国债等各类政策资金', '300', '亿元', 'more-than', '', '', '', 'cc-report-2025'],
  ['changchun', '2024', 'actual', '网络零售额', '', '', '', '20.9', 'exact', 'unstated', 'cc-report-2025'],
  ['changchun', '2025H1', 'actual', '地区生产总值', '3754.9', '亿元', 'exact', '5.7', 'exact', 'unstated', 'cc-2025h1'],
  ['changchun', '2025H1', 'actual', '加快推进5000万元以上工业项目', '424', '个', 'exact', '', '', '', 'cc-2025h1'],
  ['changchun', '2024', 'target', '地区生产总值', '', '', '', '6.5', 'at-least', 'unstated', 'cc-targets-2024'],
  ['changchun', '2024', 'target', '规上工业总产值', '', '', '', '8', 'about', 'unstated', 'cc-targets-2024'],
  ['changchun', '2024', 'target', '固定资产投资', '', '', '', '4', 'about', 'unstated', 'cc-targets-2024'],
  ['changchun', '2024', 'target', '社会消费品零售总额', '', '', '', '8', 'about', 'unstated', 'cc-targets-2024'],
  ['changchun', '2024', 'target', '一般公共预算收入', '', '', '', '7', 'about', 'unstated', 'cc-targets-2024'],
  ['changchun', '2025', 'target', '地区生产总值', '', '', '', '5.5', 'at-least', 'unstated', 'cc-targets-2025'],
  ['changchun', '2025', 'target', '规上工业增加值', '', '', '', '7', 'at-least', 'unstated', 'cc-targets-2025'],
  ['changchun', '2025', 'target', '固定资产投资', '', '', '', '5', 'at-least', 'unstated', 'cc-targets-2025'],
  ['changchun', '2025', 'target', '社会消费品零售总额', '', '', '', '6', 'at-least', 'unstated', 'cc-targets-2025'],
  ['changchun', '2025', 'target', '一般公共预算收入', '', '', '', '3', 'exact', 'unstated', 'cc-targets-2025'],
  ['changchun', '2025', 'target', '实施投资5000万元以上项目', '1400', '个', 'exact', '', '', '', 'cc-targets-2025'],
  ['jilin', '2024Q1', 'actual', '地区生产总值', '', '', '', '6.5', 'exact', 'unstated', 'jl-2024q1'],
  ['jilin', '2024Q1', 'actual', '第一产业增加值', '', '', '', '3.0', 'exact', 'unstated', 'jl-2024q1'],
  ['jilin', '2024Q1', 'actual', '第二产业增加值', '', '', '', '9.5', 'exact', 'unstated', 'jl-2024q1'],
  ['jilin', '2024Q1', 'actual', '第三产业增加值', '', '', '', '5.7', 'exact', 'unstated', 'jl-2024q1'],
  ['jilin', '2024Q1', 'actual', '规上工业增加值', '', '', '', '10.4', 'exact', 'unstated', 'jl-2024q1'],
  ['china', '2024H1', 'actual', '国内生产总值', '616836', '亿元', 'exact', '5.0', 'exact', 'constant-price', 'cn-2024h1'],
  ['china', '2024H1', 'actual', '第一产业增加值', '30660', '亿元', 'exact', '3.5', 'exact', 'unstated', 'cn-2024h1'],
  ['china', '2024H1', 'actual', '第二产业增加值', '236530', '亿元', 'exact', '5.8', 'exact', 'unstated', 'cn-2024h1'],
  ['china', '2024H1', 'actual', '第三产业增加值', '349646', '亿元', 'exact', '4.6', 'exact', 'unstated', 'cn-2024h1'],
  ['china', '2024H1', 'actual', '规上工业增加值', '', '', '', '6.0', 'exact', 'unstated', 'cn-2024h1b'],
  ['china', '2024H1', 'actual', '规上制造业增加值', '', '', '', '6.5', 'exact', 'unstated', 'cn-2024h1b'],
];

/** A record's name stands alone, so it includes what the table leaves to the line above. */
const inFull: Readonly<Record<string, string>> = {
  其中新建较上年同期增加: '计划开工建设5000万元以上项目其中新建较上年同期增加',
};
const unitNames: Readonly<Record<string, string>> = { percent: '%', 'percentage-point': '个百分点' };

const { index, documents } = loadShared();
const definitions = new Map(loadDefinitions().map((definition) => [definition.id, definition]));
const regions = ['changchun', 'jilin', 'china'];
const sets = index.regions
  .filter(({ id }) => regions.includes(id))
  .flatMap(({ id, periods }) =>
    periods.map(({ code }) => ({
      region: id,
      code,
      dataset: datasetOf(loadSet(id, code).map(({ file }) => file)),
    })),
  );
const figures = sets.flatMap(({ region, code, dataset }) =>
  [...dataset.figures.values()]
    .filter(({ derivation }) => derivation === null)
    .map((figure) => ({ region, code, figure })),
);
const { targets, thresholds } = loadTargets('changchun');
const setAt = (region: string, code: string) =>
  sets.find((set) => set.region === region && set.code === code)?.dataset;

/** One published number in words: its subject, its value, and where it is printed. */
type Statement = readonly (string | number)[];

function entryOf(row: Row): string {
  const position = rows.filter(({ 10: document }) => document === row[10]).indexOf(row) + 1;
  return `${row[10]} P${String(position).padStart(2, '0')}`;
}

const inTable: readonly Statement[] = rows.flatMap((row): Statement[] => {
  const [region, period, nature, indicator, value, unit, qualifier, growth, growthQualifier, basis] = row;
  const what = [region, period, nature, inFull[indicator] ?? indicator];
  return [
    ...(value ? [[...what, value, Number(value), unit, qualifier, '', entryOf(row)]] : []),
    ...(growth ? [[...what, growth, Number(growth), '%', growthQualifier, basis, entryOf(row)]] : []),
  ];
});

const inFiles: readonly Statement[] = [
  ...figures
    .filter(({ figure }) => figure.part !== 'threshold')
    .map(({ region, figure }) => [
      region,
      figure.period.code,
      figure.nature,
      nameOf(figure),
      ...wordsOf(figure.quantity),
      figure.growth?.basis ?? '',
      `${figure.source.document} ${figure.source.paragraph}`,
    ]),
  ...targets.map((target) => [
    'changchun',
    String(target.year),
    'target',
    definitions.get(target.indicator)?.name.zh ?? '',
    ...wordsOf(target),
    target.key === 'growth' ? 'unstated' : '',
    `${target.source.document} ${target.source.paragraph}`,
  ]),
];

function nameOf({ record, part }: Figure): string {
  if (part === null || part === 'growth') return record.name.zh;
  if (part === 'annualPlan') return `${record.name.zh}年度计划投资`;
  return `${record.name.zh}${typeof part === 'string' ? part : part.zh}`;
}

function wordsOf(quantity: Figure['quantity']): Statement {
  const { amount, unit, qualifier } = quantity;
  return [printedNumber(quantity), amount, unitNames[unit] ?? unit, qualifier];
}

describe('the figures of the city, the province and the nation', () => {
  const sorted = (statements: readonly Statement[]) => statements.map((of) => of.join(' ')).sort();

  test('are exactly those of the table', () => {
    expect(rows).toHaveLength(44);
    expect(sorted(inFiles)).toEqual(sorted(inTable));
  });

  test('print 以上, 左右 and 超 if the number is not exact, and otherwise only number and unit', () => {
    const around: Record<string, readonly [string, string]> = {
      exact: ['', ''],
      'at-least': ['', '以上'],
      about: ['', '左右'],
      'more-than': ['超', ''],
    };
    const quantities = [...figures.map(({ figure }) => figure.quantity), ...targets];
    const expected = quantities.map((quantity) => {
      const [before, after] = around[quantity.qualifier] ?? ['?', '?'];
      return `${before}${printedNumber(quantity)}${unitNames[quantity.unit] ?? quantity.unit}${after}`;
    });
    expect(quantities.map(({ printed }) => printed)).toEqual(expected);
  });

  test('are in the file of the period that they describe', () => {
    expect(figures.filter(({ code, figure }) => figure.period.code !== code)).toEqual([]);
  });

  test('never say what a rate is compared with, because the extract does not either', () => {
    const kinds = figures.flatMap(({ figure }) => (figure.growth ? [figure.growth.kind] : []));
    expect(kinds.length).toBeGreaterThan(20);
    expect(new Set(kinds)).toEqual(new Set(['unstated']));
  });

  test('have 5000万元 as the threshold of exactly the counts whose name says so', () => {
    const counts = sets.flatMap(({ dataset }) => recordsOfType(dataset.records, 'total'));
    expect(counts.filter(({ threshold }) => threshold).map(({ quantity }) => quantity.amount)).toEqual([
      1361, 528, 1381, 424,
    ]);
    for (const { name, threshold } of counts) {
      expect(threshold !== undefined, name.zh).toBe(name.zh.includes('5000万元以上'));
      if (threshold) expect(threshold).toMatchObject({ amount: 5000, unit: '万元', qualifier: 'at-least' });
    }
  });

  test.each([
    ['changchun', '2024Q1'],
    ['china', '2024H1'],
  ])('%s in %s: the value added of the three sectors is the gross product', (region, code) => {
    const amount = (id: string) => setAt(region, code)?.figures.get(`${id}.quantity`)?.quantity.amount ?? NaN;
    const parts = ['primary', 'secondary', 'tertiary'].map((sector) => amount(`${sector}-value-added`));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(amount('gdp'), 6);
  });
});

describe('differing scopes', () => {
  const erdao = loadErdao();
  const sharedWith = (region: string) =>
    [...erdao.figures.keys()].filter((ref) => setAt(region, '2024H1')?.figures.has(ref));

  test('in 2024H1 the district shares one rate with the nation, and none with the city', () => {
    expect(sharedWith('china')).toEqual(['value-added-above-scale.growth']);
    expect(sharedWith('changchun')).toEqual([]);
  });

  test('industry has four of them, and the city’s 总产值 is not the district’s 产值', () => {
    const idsOf = (name: string) => [
      ...new Set(
        [...sets.map(({ dataset }) => dataset), erdao]
          .flatMap(({ records }) => records)
          .filter((record) => record.name.zh === name)
          .map(({ id }) => id),
      ),
    ];
    expect(['工业增加值', '规上工业增加值', '规上工业总产值', '规上工业产值'].map(idsOf)).toEqual([
      ['industrial-value-added'],
      ['value-added-above-scale'],
      ['gross-output-value-above-scale'],
      ['gross-output-above-scale'],
    ]);
  });

  test('project counts each have their own id; only 实施 has a target, for a later year', () => {
    const counts = [...sets.map(({ dataset }) => dataset), erdao].flatMap(({ records }) =>
      recordsOfType(records, 'total'),
    );
    expect(new Set(counts.map(({ id }) => id)).size).toBe(counts.length);
    const ids = counts.map(({ id }) => id);
    const targeted = targets.filter(({ indicator }) => ids.includes(indicator));
    expect(targeted).toEqual([
      expect.objectContaining({ indicator: 'implemented-projects', year: 2025, accumulates: false }),
    ]);
    expect(counts.find(({ id }) => id === 'implemented-projects')?.name.zh).toBe('实施投资5000万元以上项目');
  });

  test('the gross product of the two years comes from two editions, and both records say so', () => {
    const levels = ['2024H1', '2025H1'].flatMap((code) =>
      recordsOfType(setAt('changchun', code)?.records ?? [], 'indicator').filter(({ id }) => id === 'gdp'),
    );
    expect(levels).toHaveLength(2);
    expect(new Set(levels.map(({ vintage }) => vintage)).size).toBe(2);
    for (const { vintage, note } of levels) {
      expect(vintage).toBeDefined();
      expect(note?.zh).toContain('不可相除');
    }
  });

  test('planned projects have no known completed amount, so nothing is computed from the plan', () => {
    const planned = setAt('changchun', '2024H1');
    expect(planned?.figures.get('projects-planned-to-start.annual-plan')?.note?.zh).toContain('不能算进度');
    expect([...(planned?.figures.values() ?? [])].filter(({ derivation }) => derivation)).toEqual([]);
  });
});

describe('targets and thresholds', () => {
  test('none of the city’s targets accumulates, so none is read against the share of the year', () => {
    expect(targets.filter(({ accumulates }) => accumulates)).toEqual([]);
    expect(thresholds).toEqual([]);
  });

  test('the line on the district’s chart is its report’s own word, and it has no target and no mark to pass', () => {
    const { index, documents } = loadShared();
    expect(index.regions.find(({ id }) => id === 'erdao')?.targets).toBeUndefined();
    const lines = index.referenceLines.filter(({ regions }) => regions?.includes('erdao'));
    expect(lines.map(({ percent }) => percent)).toEqual([10]);
    for (const { source } of lines) {
      expect(source.phrase).toContain('两位数');
      expect(documents.get(source.document)?.read).toBe('whole');
    }
  });
});

describe('every number of the extracts', () => {
  const cited = [
    ...figures.map(({ figure }) => ({
      ref: figure.ref,
      source: figure.source,
      printed: figure.quantity.printed,
    })),
    ...targets.map(({ id, source, printed }) => ({ ref: targetRef(id), source, printed })),
  ];
  const extracts = [...documents.values()].filter(({ read }) => read === 'extract');
  const entries = extracts.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => ({ ...paragraph, document: id, at: `${id} ${paragraph.id}` })),
  );

  test('is in a numbered entry, one for each line of the table', () => {
    expect(entries.map(({ at }) => at).sort()).toEqual(rows.map(entryOf).sort());
    expect(entries.filter(({ part }) => part !== 'extract')).toEqual([]);
  });

  test('is listed as in the entry, including numbers in the indicator’s name', () => {
    const listed = new Map(entries.map(({ at, numbers }) => [at, numbers.map(({ text }) => text)]));
    for (const row of rows) {
      const [, , , indicator, value, unit, , growth] = row;
      const words = [indicator, value && `${value}${unit}`, growth && `${growth}%`].join(' ');
      expect(listed.get(entryOf(row)), entryOf(row)).toEqual(numbersIn(words));
    }
  });

  test('leads to the figure that cites this entry and prints this number, or is part of a name', () => {
    const lost = entries.flatMap(({ document, id, at, numbers }) =>
      numbers
        .filter((number) => {
          if (!('figure' in number)) return !('notFigure' in number);
          return !cited.some(
            ({ ref, source, printed }) =>
              ref === number.figure &&
              source.document === document &&
              source.paragraph === id &&
              numbersIn(printed).includes(number.text),
          );
        })
        .map(({ text }) => `${at}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  test('is a figure if it is a value or a rate, and every figure is one of those numbers', () => {
    const named = entries.flatMap(({ at, numbers }) =>
      numbers.flatMap((number) => ('figure' in number ? [`${at} ${number.figure}`] : [])),
    );
    const published = cited.map(({ ref, source }) => `${source.document} ${source.paragraph} ${ref}`);
    expect(named.sort()).toEqual(published.sort());
  });
});

test('a document that is only excerpted says so, and one read from a copy says that', () => {
  const extracts = [...documents.values()].filter(({ read }) => read === 'extract');
  expect(extracts.map(({ id }) => id).sort()).toEqual([...new Set(rows.map((row) => row[10]))].sort());
  for (const { id, note, copy } of extracts) {
    expect(note?.zh, id).toContain('摘录');
    expect(note?.en, id).toMatch(/extract/i);
    expect(note?.zh.includes('据转载页读出'), id).toBe(copy === 'reprint');
  }
});

test('a set has the date of its latest document, and no date if that day is not known', () => {
  const dates = index.regions
    .filter(({ id }) => regions.includes(id))
    .flatMap(({ id, periods }) => periods.map(({ code, date }) => [id, code, date]));
  expect(dates).toEqual([
    ['changchun', '2024Q1', '2024-05-07'],
    ['changchun', '2024H1', null],
    ['changchun', '2024', '2025-01-08'],
    ['changchun', '2025H1', '2025-08-01'],
    ['jilin', '2024Q1', '2024-04-19'],
    ['china', '2024H1', null],
  ]);
});
