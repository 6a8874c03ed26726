import { describe, expect, test } from 'vitest';
import { recordsOfType } from '../../../src/model/dataset';
import { locatorOf } from '../../../src/model/source-place';
import { loadErdao, loadShared } from '../load-data';
import { describeHouseRules, textsIn } from './house-rules';

describeHouseRules('erdao');

const { records, figures, byId } = loadErdao();
const projects = recordsOfType(records, 'project');
const totals = recordsOfType(records, 'total');
const enterprises = recordsOfType(records, 'enterprise');
const measures = recordsOfType(records, 'measure');
const figure = (ref: string) => figures.get(ref);
const total = (id: string) => totals.find((candidate) => candidate.id === id);

describe('growth', () => {
  const rates = [...figures.values()].filter(({ growth }) => growth !== null);

  test('is 20.2, 22.9, 22.7 and 7.2 percent, with neither basis nor comparison period', () => {
    expect(rates.map(({ quantity }) => quantity.printed)).toEqual(['20.2%', '22.9%', '22.7%', '7.2%']);
    expect(new Set(rates.map(({ growth }) => `${growth?.basis} ${growth?.kind}`))).toEqual(
      new Set(['unstated unstated']),
    );
    expect(rates.map(({ period }) => period)).toEqual(Array(4).fill({ code: '2024H1', printed: null }));
  });

  test('is of 规上工业产值 and not of 规上工业总产值, and of value added above designated size', () => {
    const named = new Map(records.map(({ id, name }) => [name.zh, id]));
    expect(named.get('规上工业产值')).toBe('gross-output-above-scale');
    expect(named.get('规上工业增加值')).toBe('value-added-above-scale');
    expect(named.has('规上工业总产值')).toBe(false);
  });

  test('is never said to be double-digit throughout', () => {
    expect(figure('construction-output.growth')?.quantity.amount).toBeLessThan(10);
    expect(figure('double-digit-indicators.quantity')?.quantity.amount).toBe(6);
    const speaking = records.filter((record) => /两位数|double.digit/.test(JSON.stringify(record)));
    expect(speaking.map(({ id }) => id)).toEqual(['double-digit-indicators']);
    expect(speaking[0]?.note?.zh).toContain('7.2%');
  });
});

describe('targets', () => {
  test('there are none: no document states any', () => {
    expect(loadShared().index.regions.find(({ id }) => id === 'erdao')?.targets).toBeUndefined();
  });
});

describe('projects', () => {
  test('only two have an amount, four have a class and one a threshold', () => {
    const investments = projects.flatMap(({ id, investment }) =>
      investment ? [`${id} ${investment.printed} ${investment.qualifier}`] : [],
    );
    expect(investments).toEqual([
      'jigao-testing-base 2.85亿元 exact',
      'unicom-big-data-park 20亿元 exact',
      'binwan-bay 百亿级 class',
      'tractor-works 百亿级 class',
      'nanhang-airport 百亿级 class',
      'no2-thermal-plant 百亿级 class',
      'changji-auto-trade-city 10亿元以上 at-least',
    ]);
  });

  test('the amount of the Unicom park is for the whole project and its start a forecast for August', () => {
    expect(figure('unicom-big-data-park.investment')?.note?.zh).toContain('整个项目');
    const milestones = projects.flatMap((project) => project.milestones);
    expect(milestones.filter(({ date }) => date !== null)).toEqual([
      expect.objectContaining({ stage: 'construction', date: '2024-08', planned: true }),
    ]);
    expect(projects.find(({ id }) => id === 'unicom-big-data-park')?.stage).toBe('preparation');
  });

  test('if the report does not tell the stage, the stage is unstated', () => {
    const staged = projects.flatMap(({ id, stage }) => (stage === 'unstated' ? [] : [`${id} ${stage}`]));
    expect(staged).toEqual([
      'jigao-testing-base construction',
      'digital-innovation-park topped-out',
      'unicom-big-data-park preparation',
      'changji-auto-trade-city reserve',
    ]);
  });

  test('the counts are 64, 37, 7 and 4, with exactly the members that the report names', () => {
    expect(totals.map(({ id, quantity, members }) => [id, quantity.amount, members.length])).toEqual([
      ['project-reserve', 64, 0],
      ['newly-signed-projects', 37, 0],
      ['funded-projects', 7, 3],
      ['class-10bn-projects', 4, 4],
    ]);
    expect(total('funded-projects')?.members).toEqual([
      'zhishi-road-drainage',
      'old-estates-2024',
      'tcm-hospital-relocation',
    ]);
  });

  test('5000万元 is the threshold of the newly signed projects, 5.11亿元 the funding of the seven', () => {
    expect(total('newly-signed-projects')?.threshold).toMatchObject({ amount: 5000, qualifier: 'at-least' });
    expect(total('newly-signed-projects')?.funding).toBeUndefined();
    expect(total('funded-projects')?.funding).toMatchObject({ amount: 5.11, unit: { id: '亿元' } });
    expect(total('funded-projects')?.threshold).toBeUndefined();
  });
});

describe('enterprises', () => {
  test('the quoted firm stays unnamed, and no other record claims its figures', () => {
    const unnamed = enterprises.filter(({ kind }) => kind === 'unnamed');
    expect(unnamed.map(({ id }) => id)).toEqual(['unnamed-coating-line-firm']);
    expect(JSON.stringify(unnamed)).not.toMatch(/中拓|Zhongtuo|有限公司/);
    const citing = records.filter((record) => record.sources.some((source) => locatorOf(source) === 'P21'));
    expect(citing.map(({ id }) => id)).toEqual(['li-auto', 'xpeng', 'unnamed-coating-line-firm']);
    expect(byId.get('zhongtuo-molding')).not.toHaveProperty('figures');
  });

  test('the carmakers are partners, not enterprises of the district', () => {
    expect(enterprises.filter(({ kind }) => kind === 'partner').map(({ id }) => id)).toEqual([
      'li-auto',
      'xpeng',
    ]);
  });

  test('25 days are one firm’s case, not an indicator', () => {
    expect(figure('wuyu.settling-days')).toMatchObject({ quantity: { amount: 25, unit: { id: '天' } } });
    expect(figure('wuyu.settling-days')?.note?.zh).toContain('个案');
  });
});

describe('what is not a result', () => {
  test('only the whole-year revenue is a forecast, and it has its own period', () => {
    const forecasts = [...figures.values()].filter(({ nature }) => nature === 'forecast');
    expect(forecasts.map(({ ref, period }) => [ref, period])).toEqual([
      ['wuyu.forecast-revenue', { code: '2024', printed: '全年' }],
    ]);
    expect(forecasts[0]?.quantity).toMatchObject({ amount: 1, qualifier: 'more-than', unit: { id: '亿元' } });
  });

  test('the tasks of the action plan and the project that is yet to land are plans', () => {
    const plans = records.filter(({ nature }) => nature === 'plan').map(({ id }) => id);
    expect(plans.filter((id) => !id.startsWith('environment-'))).toEqual([
      'changji-auto-trade-city',
      'business-environment-action-plan',
    ]);
  });
});

describe('business environment', () => {
  test('relief and funds are one sum just under 12亿元, from the beginning of the year to date', () => {
    expect(figure('relief-and-funds.quantity')).toMatchObject({
      quantity: { amount: 12, printed: '近12亿元', qualifier: 'just-under' },
      period: { code: 'to-date', printed: '年初以来' },
    });
  });

  test('time limits were cut by 70% for government services and 80% for permits', () => {
    expect(figure('government-service-time-cut.quantity')?.quantity.printed).toBe('70%');
    expect(figure('permit-time-cut.quantity')?.quantity.printed).toBe('80%');
  });

  test('averages went from 2.5 to 1 kilometre and from 30 to 15 minutes', () => {
    const changes = ['average-errand-distance', 'average-errand-time'].map((id) =>
      ['before', 'quantity', 'change'].map((key) => figure(`${id}.${key}`)?.quantity.printed),
    );
    expect(changes).toEqual([
      ['2.5公里', '1公里', '-60.0%'],
      ['30分钟', '15分钟', '-50.0%'],
    ]);
  });

  test('the six environments are parts of the plan, and no measure is assigned to any of them', () => {
    const fields = measures.filter(({ kind }) => kind === 'field');
    expect(fields.map(({ name }) => name.zh)).toEqual([
      '政务环境',
      '市场环境',
      '法治环境',
      '要素环境',
      '信用环境',
      '人文环境',
    ]);
    expect(new Set(fields.map(({ partOf }) => partOf))).toEqual(
      new Set(['business-environment-action-plan']),
    );
    const ids = fields.map(({ id }) => id);
    expect(measures.filter(({ partOf }) => partOf !== undefined && ids.includes(partOf))).toEqual([]);
    const assigned = measures.filter(
      ({ topics, kind }) => topics.includes('six-environments') && kind !== 'field',
    );
    expect(assigned.map(({ id }) => id)).toEqual(['business-environment-action-plan']);
  });

  test('four powers are delegated, and the flaw of the printed list is a note', () => {
    expect(figure('delegated-powers.quantity')?.quantity.amount).toBe(4);
    expect(byId.get('delegated-powers')?.note?.zh).toContain('行政处罚权印了两次');
  });
});

describe('livelihood', () => {
  test('the share of spending is at least 80%, for a period that is not printed', () => {
    expect(figure('livelihood-spending-share.quantity')).toMatchObject({
      quantity: { amount: 80, printed: '80%以上', qualifier: 'at-least' },
      period: { code: 'unstated', printed: null },
    });
  });

  test('each hospital is named with the institution that runs it', () => {
    expect(summaryOf('district-hospital-trusteeship')).toMatch(/区医院.*吉林大学第一医院/);
    expect(summaryOf('tcm-hospital-trusteeship')).toMatch(/区中医院.*长春中医药大学/);
  });
});

test('every name that the report prints is in a record', () => {
  const texts = textsIn(records).map(({ zh }) => zh);
  const missing = printedNames.filter((name) => !texts.some((text) => text.includes(name)));
  expect(missing).toEqual([]);
});

const printedNames = [
  '吉高科技检验检测基地(数据产业园)',
  '数字经济创新孵化中心',
  '配套服务中心',
  '二道区数字经济双创产业园',
  '中国联通长春大数据产业园',
  '长春市新金享冷弯型钢轨道车辆新材料智能制造',
  '滨湾湾区开发改造',
  '长春拖拉机厂工业遗址改造',
  '南航老机场地块改造',
  '二热电(区域)搬迁改造',
  '长吉汽贸城',
  '芝仕路排水工程',
  '2024年老旧小区改造',
  '中医院迁建',
  '奥莱特',
  '理想汽车',
  '小鹏汽车',
  '吉林省九八酷网络科技有限公司',
  '长春二道经济开发区智能家居产业园',
  '长春中拓模塑科技有限公司',
  '吉林亚泰新动力购物中心有限公司',
  '长拖1958文创园',
  '吉林吴宇信息技术有限公司',
  '二道区经济开发区',
  '项目建设攻坚年',
  '手续限期办理',
  '项目走访对接',
  '跟踪督导服务',
  '项目谋划储备工作机制',
  '政策解析',
  '政策培训',
  '政策会商',
  '专项债',
  '超长期国债',
  '3转、4强、7新',
  '全员大招商',
  '1+1+4',
  '院士驻企工作室',
  '李玉院士团队',
  '智改数转',
  '招引落位专班',
  '四上企业',
  '优化营商环境助力高质量发展重点任务行动方案',
  '融资担保平台',
  '用旧换新',
  '一揽子',
  '三级人力资源市场体系',
  '五分钟就业服务圈',
  '校地企',
  '三级包保机制',
  '一企一策',
  '全事项全要素',
  '高效办成一件事',
  '五分钟政务服务圈',
  '行政处罚权',
  '调查取证权',
  '行政强制权',
  '集团(学区)化',
  '大园区',
  '医共体',
  '吉林大学第一医院',
  '长春中医药大学',
  '三甲',
];

function summaryOf(id: string) {
  const record = byId.get(id);
  return record?.type === 'measure' ? (record.summary?.zh ?? '') : '';
}
