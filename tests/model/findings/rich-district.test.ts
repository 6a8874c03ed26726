import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/features/compare/finding-text';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { industryTakeaway } from '../../../src/features/panels/industry/industry-takeaway';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import { livelihoodTakeaway } from '../../../src/features/panels/livelihood/livelihood-takeaway';
import { datasetOf } from '../../../src/model/dataset';
import type { Sector } from '../../../src/model/file-schema';
import { isGap } from '../../../src/model/findings/finding';
import { findingsOf } from '../../../src/model/findings/findings';
import type { Indicator } from '../../../src/model/record-schema';
import {
  growth,
  indicator,
  panelFile,
  periodEntry,
  project,
  quantity,
  regionEntry,
  text,
} from '../../support/made-up-data';
import { worldOf } from './arbitrary-libraries';

/*
 * A district that publishes much: main indicators on unlike bases, 28 sectors with amounts, spending by function, 200
 * projects with a plan and what is done of it, and a nation to compare with.
 */

const codes = Array.from({ length: 28 }, (_, at) => `C${at + 13}`);
const sectors = new Map(
  codes.map((code): [string, Sector] => {
    const id = `sector-${code.toLowerCase()}`;
    return [id, { id, name: text(`${code}业`, code), codes: [code] }];
  }),
);
const stated = (id: string, zh: string, over: Partial<Indicator>) =>
  indicator({ id, name: text(zh, id), ...over });

const bySector = [...sectors.values()].map(({ id, name }, at) =>
  stated(`${id}-output`, `${name.zh}产值`, {
    sectors: [id],
    // The last is the largest and grows slowly, the first the smallest and grows fastest.
    growth: growth(60 - 2.5 * at),
    quantity: quantity(1 + at * 3, '亿元'),
  }),
);
const spending = [
  ['education', '教育支出', 12.3, 6.1],
  ['livelihood', '民生支出', 38, 5.2],
  ['culture', '文化支出', 0.4, 88],
] as const;
const industry = panelFile('industry', {
  indicators: [
    ...bySector,
    stated('profit', '规上工业利润', { growth: growth(11, { basis: 'current-price' }) }),
    stated('losses', '亏损企业亏损额', { growth: growth(-1.9, { basis: 'current-price' }), better: 'lower' }),
    stated('exports', '出口总额', { growth: growth(-7.5, { basis: 'unstated' }) }),
    stated('gdp', '地区生产总值', {
      growth: growth(4.7),
      quantity: quantity(469.2, '亿元', { printed: '469.20亿元' }),
    }),
  ],
});
const livelihood = panelFile('livelihood', {
  indicators: spending.map(([id, zh, amount, percent]) =>
    stated(`${id}-spending`, zh, {
      quantity: quantity(amount, '亿元'),
      growth: growth(percent, { basis: 'unstated' }),
    }),
  ),
});
const projects = panelFile('projects', {
  projects: Array.from({ length: 200 }, (_, at) => {
    // A plan of 0.1 to 20 亿元, of which between none and all is done; every ninth of the smallest has hardly begun.
    const plan = Number((0.1 * (at + 1)).toFixed(1));
    const done = at % 9 === 0 && at < 50 ? 0.01 : Number(((plan * (at % 11)) / 11).toFixed(2));
    return project({
      id: `project-${at}`,
      name: text(`${at}号工程`, `Works ${at}`),
      annualPlan: quantity(plan, '亿元'),
      completed: quantity(done, '亿元'),
    });
  }),
});
const nation = panelFile('industry', {
  region: 'nation',
  indicators: [
    stated('gdp', '国内生产总值', { growth: growth(5, { basis: 'constant-price', kind: 'unstated' }) }),
    stated('exports', '出口总额', { growth: growth(6.9) }),
  ],
});

const period = periodEntry({ code: '2030H1', headlines: ['gdp.growth', 'profit.growth'] });
const district = regionEntry({ id: 'district', parent: 'nation', periods: [period] });
const regions = [
  district,
  regionEntry({ id: 'nation', name: text('全国', 'the nation'), parent: null, periods: [period] }),
];
const inDistrict = [industry, livelihood, projects];
const all = {
  ...industry,
  indicators: [...industry.indicators, ...livelihood.indicators],
  projects: projects.projects,
};
const { library } = worldOf(
  regions,
  [
    { region: 'district', period: '2030H1', file: all, isComplete: true },
    { region: 'nation', period: '2030H1', file: nation, isComplete: true },
  ],
  [],
  { region: district, period },
);
const findings = findingsOf(library, { region: district, period }, {}, sectors);
const wordsOf = (finding: (typeof findings)[number], language: 'zh' | 'en') =>
  findingText(finding, language)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
const said = findings.filter((finding) => !isGap(finding)).map((finding) => wordsOf(finding, 'zh'));

describe('of a rich district', () => {
  const inputOf = (panel: 'industry' | 'livelihood') => ({
    records: datasetOf(inDistrict).byPanel.get(panel) ?? [],
    clauses: {},
    sectors,
    unmatched: 'leave' as const,
    referenceLines: [],
    headlines: period.headlines,
    breakdowns: new Map(),
  });

  test('titles lead with the gross product and with the largest sum, and name the largest sector, not the fastest', () => {
    expect(industryTakeaway(industryModel(inputOf('industry')), 'zh')).toBe(
      '地区生产总值469.20亿元，增长4.7%；另有2项指标中1项增长，出口总额下降7.5%；28个行业中24个增长，规模最大的C40业产值下降7.5%',
    );
    expect(livelihoodTakeaway(livelihoodModel(inputOf('livelihood')), 'zh')).toBe(
      '民生支出38亿元，增长5.2%；教育支出12.3亿元，增长6.1%',
    );
  });

  test('the gross product is set against the nation, and exports, whose basis one does not state, are not', () => {
    expect(said[0]).toMatch(/地区生产总值增长4\.7%，低于全国0\.3个百分点（测算）/);
    expect(said.filter((one) => one.includes('出口'))).toEqual([]);
  });

  test('only sectors are ranked, among themselves: no spending, profit or loss', () => {
    const ranked = said.filter((one) => one.includes('可比'));
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatch(/28个行业.*规模最大的C40业产值（.*）增速最低.*最快的是C13业产值[^C]*$/);
    expect(said.join()).not.toMatch(/亏损|文化/);
  });

  test('the projects singled out lack most money, reckoned anew from the file', () => {
    const lacking = projects.projects
      .map(({ name, annualPlan, completed }) => ({
        name: name.zh,
        short: (annualPlan?.amount ?? 0) / 2 - (completed?.amount ?? 0),
      }))
      .sort((a, b) => b.short - a.short);
    const named = said.flatMap((one) => /(\d+号工程)完成投资/.exec(one)?.[1] ?? []);
    expect(named).toEqual(lacking.slice(0, 2).map(({ name }) => name));
  });

  test('what is missing is counted, not listed, and no sentence is longer than a wall takes', () => {
    const missing = findings.filter(isGap).map((finding) => wordsOf(finding, 'zh'));
    expect(missing.join()).toMatch(/\d+项增速中，33项没有全国的同期数/);
    for (const language of ['zh', 'en'] as const) {
      for (const finding of findings) expect([...wordsOf(finding, language)].length).toBeLessThan(260);
    }
    for (const one of [...said, ...missing]) expect([...one].length).toBeLessThan(110);
  });
});
