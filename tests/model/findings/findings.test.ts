import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/features/compare/finding-text';
import type { PanelFile, Region, Target } from '../../../src/model/file-schema';
import type { Clauses } from '../../../src/model/filter/clauses';
import { findingsOf } from '../../../src/model/findings/findings';
import type { PeriodCode } from '../../../src/model/quantity-schema';
import type { Indicator, Project } from '../../../src/model/record-schema';
import {
  growth,
  indicator,
  panelFile,
  periodEntry,
  project,
  quantity,
  regionEntry,
  text,
  unit,
} from '../../support/made-up-data';
import { regionNames, worldOf } from './arbitrary-libraries';
import { sectors } from './finding-truth';

const periods: readonly PeriodCode[] = ['2029H1', '2030Q1', '2030H1'];
const regions: readonly Region[] = (['district', 'city', 'nation'] as const).map((id, at, all) =>
  regionEntry({
    id,
    name: regionNames[id] ?? text(id),
    parent: all[at + 1] ?? null,
    periods: periods.map((code) => periodEntry({ code, panels: ['industry'], headlines: [] })),
  }),
);
const [district = regionEntry()] = regions;

type Given = Partial<Record<'district' | 'city' | 'nation', Partial<Record<string, Partial<PanelFile>>>>>;
type More = Readonly<{
  targets?: readonly Target[];
  clauses?: Clauses;
  isComplete?: boolean;
  headlines?: readonly string[];
}>;

/**
 * The sentences on the district in the first half of 2030, from the given files; files that are not given are
 * empty.
 */
function sentences(given: Given, language: 'zh' | 'en' = 'zh', more: More = {}) {
  const sets = regions.flatMap(({ id }) =>
    periods.map((period) => ({
      region: id,
      period,
      file: panelFile('industry', { region: id, period, ...given[id as keyof Given]?.[period] }),
      isComplete: more.isComplete ?? true,
    })),
  );
  const period = district.periods.find(({ code }) => code === '2030H1') ?? periodEntry();
  const of = more.headlines
    ? regions.map((region) => ({
        ...region,
        periods: region.periods.map((entry) => ({ ...entry, headlines: [...(more.headlines ?? [])] })),
      }))
    : regions;
  const world = worldOf(of, sets, more.targets ?? [], { region: district, period }, more.clauses);
  return findingsOf(world.library, world.view, world.clauses, sectors).map((finding) =>
    findingText(finding, language)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(''),
  );
}

const names: Readonly<Record<string, Indicator['name']>> = {
  i0: text('钢铁产值', 'Steel output'),
  i1: text('食品产值', 'Food output'),
  gdp: text('地区生产总值', 'GDP'),
};
const rate = (percent: number, over: Partial<Indicator['growth']> = {}, id = 'i0', period = '2030H1') =>
  indicator({
    id,
    name: names[id] ?? text(id),
    period: { code: period, printed: null },
    growth: growth(percent, { printed: `${Math.abs(percent).toFixed(1)}%`, ...over }),
  });
const level = (amount: number, unit: '亿元' | 'percent' | '分钟', over: Partial<Indicator> = {}) =>
  indicator({
    id: 'i0',
    name: text('钢铁产值', 'Steel output'),
    quantity: quantity(amount, unit),
    ...over,
  });
const half = (...indicators: Indicator[]) => ({ '2030H1': { indicators } });
const target = (of: ReturnType<typeof quantity>, over: Partial<Target> = {}): Target => ({
  id: 't0',
  indicator: 'i0',
  key: 'growth',
  year: 2030,
  accumulates: false,
  better: 'higher',
  ...of,
  ...over,
});

describe('compared with the region above', () => {
  test.each([
    [22.9, 6, '2030年上半年甲区钢铁产值增长22.9%，高于乙市16.9个百分点（测算）'],
    [-1.3, 2, '2030年上半年甲区钢铁产值下降1.3%，低于乙市3.3个百分点（测算）'],
    [6, 6, '2030年上半年甲区钢铁产值增长6.0%，与乙市持平（测算）'],
    [0, 1, '2030年上半年甲区钢铁产值持平，低于乙市1.0个百分点（测算）'],
  ])('a rate of %s against one of %s', (own, other, said) => {
    expect(sentences({ district: half(rate(own)), city: half(rate(other)) })).toEqual([said]);
  });

  test('only the nearest of two regions is mentioned, in English too', () => {
    const given = { district: half(rate(5)), city: half(rate(6)), nation: half(rate(1)) };
    expect(sentences(given, 'en')).toEqual([
      'Alpha, H1 2030: steel output up 5.0%, 1.0 percentage points (computed) below Beta',
    ]);
  });

  test('what neither states is said once, and no region is named twice', () => {
    const open = { basis: 'unstated', kind: 'unstated' } as const;
    const saidOf = (own: object, other: object) =>
      sentences({ district: half(rate(5, own)), city: half(rate(4, other)) })[0]
        ?.split('；')
        .slice(1);
    expect(saidOf(open, open)).toEqual(['两地均未注明比较基期与价格基础']);
    expect(saidOf({}, { kind: 'unstated' })).toEqual(['后者未注明比较基期']);
    expect(saidOf({ kind: 'unstated' }, {})).toEqual(['前者未注明比较基期']);
  });

  test('what one states and the other does not is never set against each other', () => {
    const given = { district: half(rate(5)), city: half(rate(4, { basis: 'unstated' })) };
    expect(sentences(given)).toEqual([]);
  });

  test('the gross product comes first, also beside the nation alone, and then what the headlines name', () => {
    const own = half(rate(30, {}, 'i0'), rate(20, {}, 'i1'), rate(4.7, { basis: 'comparable-price' }, 'gdp'));
    const nation = half(rate(1, {}, 'i0'), rate(1, {}, 'i1'), rate(5, { basis: 'constant-price' }, 'gdp'));
    const said = sentences({ district: own, nation }, 'zh', { headlines: ['i1.growth'] });
    expect(said.slice(0, 2)).toEqual([
      '2030年上半年甲区地区生产总值增长4.7%，低于丙国0.3个百分点（测算）',
      '2030年上半年甲区食品产值增长20.0%，高于丙国19.0个百分点（测算）',
    ]);
  });

  test.each([
    ['bases', { basis: 'current-price' }],
    ['natures', { nature: 'forecast' }],
    ['periods', { period: { code: '2030Q1', printed: null } }],
    ['units', { unit: unit('percentage-point') }],
    ['qualifiers', { qualifier: 'at-least' }],
  ] as const)('nothing is said if %s differ', (_, other) => {
    expect(sentences({ district: half(rate(5)), city: half(rate(4, other)) })).toEqual([]);
  });

  test('a share is not a rate of growth', () => {
    const given = { district: half(level(40, 'percent')), city: half(level(42, 'percent')) };
    expect(sentences(given)).toEqual(['2030年上半年甲区钢铁产值为40%，低于乙市2个百分点（测算）']);
  });
});

describe('a project that is late', () => {
  const plant = (over: Partial<Project>) => project({ name: text('轴承厂', 'Bearing plant'), ...over });
  const saidOf = (over: Partial<Project>, language: 'zh' | 'en' = 'zh') =>
    sentences({ district: { '2030H1': { projects: [plant(over)] } } }, language).filter((one) =>
      /逾期|late/.test(one),
    );

  test('is said to be by how many days, up to the end of the period or to the day that came', () => {
    expect(saidOf({ finish: { planned: '2030-05-31' } })).toEqual([
      '轴承厂计划2030年5月31日竣工，截至2030年6月30日未竣工，逾期30天（测算）',
    ]);
    expect(saidOf({ start: { planned: '2030-02', actual: '2030-03-11' } })).toEqual([
      '轴承厂计划2030年2月开工，实际2030年3月11日开工，逾期11天（测算）',
    ]);
    expect(saidOf({ stage: 'signed', start: { planned: '2029' } }, 'en')).toEqual([
      'Bearing plant: start planned for 2029, not started by 30 June 2030, late by 181 days (computed)',
    ]);
    // Of what came in June nobody knows the day.
    expect(saidOf({ finish: { planned: '2030-03-31', actual: '2030-06' } })).toEqual([
      '轴承厂计划2030年3月31日竣工，实际2030年6月竣工，逾期62天以上（测算）',
    ]);
  });

  test.each<readonly [string, Partial<Project>]>([
    ['came on time', { finish: { planned: '2030-05-31', actual: '2030-05-31' } }],
    ['may still come within the month that is planned', { finish: { planned: '2030-06' } }],
    ['is in production, whatever date is missing', { stage: 'production', finish: { planned: '2030-01' } }],
    ['has started, as its stage says', { start: { planned: '2030-01' } }],
    ['is in no stated stage', { stage: 'unstated', finish: { planned: '2030-01' } }],
    ['was late in another year', { finish: { planned: '2028-01-01', actual: '2029-03-01' } }],
    [
      'is reported up to a day before',
      {
        finish: { planned: '2030-05-31' },
        period: { code: '2030Q1', printed: null },
      },
    ],
    ['is only forecast', { nature: 'forecast', finish: { planned: '2030-01' } }],
    ['has no planned date', { finish: { actual: '2030-05-31' } }],
  ])('is not said to be where it %s', (_, over) => {
    expect(saidOf(over)).toEqual([]);
  });
});

describe('the parts of a breakdown', () => {
  test('are ranked, whatever their ids, and named for what they are', () => {
    const of = (id: string, percent: number) => ({ ...rate(percent, {}, id), breakdown: 'by-town' });
    const file = {
      breakdowns: [{ id: 'by-town', name: text('各镇'), by: 'town', parts: 'all' } as const],
      indicators: [of('i0', 5), of('i1', 9)],
    };
    const said = (language: 'zh' | 'en') => sentences({ district: { '2030H1': file } }, language)[0];
    expect(said('zh')).toMatch(/^2030年上半年2个街道乡镇可比的增速中，最快的是食品产值（增长9\.0%）/);
    expect(said('en')).toMatch(/^Of 2 comparable growth rates by town for H1 2030/);
  });
});

describe('against a target', () => {
  const saidOf = (own: Indicator, of: Target) =>
    sentences({ district: half(own) }, 'zh', { targets: [of] })[0];
  test.each([
    [
      8.5,
      quantity(8, 'percent', { qualifier: 'at-least', printed: '8%以上' }),
      '高于2030年目标（8%以上）0.5个百分点（测算），达标',
    ],
    [
      6,
      quantity(6.5, 'percent', { qualifier: 'at-least' }),
      '低于2030年目标（6.5%以上）0.5个百分点（测算），滞后',
    ],
    [8, quantity(8), '与2030年目标（8%）持平（测算），达标'],
    [10.7, quantity(8, 'percent', { qualifier: 'about' }), '高于2030年目标（约8%）2.7个百分点（测算）'],
    [-1, quantity(-2), '高于2030年目标（下降2%）1.0个百分点（测算），达标'],
  ])('a rate of %s', (own, of, said) => {
    expect(saidOf(rate(own), target(of))).toContain(`，${said}`);
  });

  test('if lower is better, less is on target', () => {
    const of = target(quantity(3), { better: 'lower' });
    expect(saidOf(rate(2), of)).toMatch(/低于2030年目标（3%）1\.0个百分点（测算），达标$/);
    expect(saidOf(rate(4), of)).toMatch(/高于2030年目标（3%）1\.0个百分点（测算），滞后$/);
  });

  test.each([
    [9, 'up 9.0%, 1.0 percentage points (computed) above the 2030 target (8%), on target'],
    [7, 'up 7.0%, 1.0 percentage points (computed) below the 2030 target (8%), behind target'],
    [8, 'up 8.0%, level (computed) with the 2030 target (8%), on target'],
  ])('a rate of %s, in English', (own, said) => {
    const targets = [target(quantity(8))];
    expect(sentences({ district: half(rate(own)) }, 'en', { targets })[0]).toContain(said);
  });

  test('a level of another unit is judged in its own', () => {
    const of = quantity(15, '分钟', { qualifier: 'at-most', printed: '15分钟以下' });
    const minutes = target(of, { key: 'quantity', better: 'lower' });
    expect(saidOf(level(12, '分钟'), minutes)).toBe(
      '2030年上半年甲区钢铁产值为12分钟，低于2030年目标（15分钟以下）3分钟（测算），达标',
    );
  });

  test('an accumulating level is compared with the share of the year elapsed', () => {
    const of = target(quantity(10, '亿元'), { key: 'quantity', accumulates: true });
    expect(saidOf(level(6, '亿元'), of)).toBe(
      '2030年上半年甲区钢铁产值为6亿元，为2030年目标（10亿元）的60.0%（测算），快于序时进度10.0个百分点（测算）',
    );
    expect(saidOf(level(4, '亿元'), of)).toContain('慢于序时进度10.0个百分点（测算）');
    expect(saidOf(level(5, '亿元'), of)).toContain('与序时进度持平（测算）');
    expect(saidOf(level(6, '亿元'), { ...of, better: 'lower' })).toContain('高于序时进度10.0个百分点');
  });

  test('one without a result is missing, but not under a filter, which it may not match', () => {
    const targets = [target(quantity(8))];
    expect(sentences({ district: half() }, 'zh', { targets })).toEqual([
      '2030年的1项目标没有2030年上半年的实际数（本库未收录）',
    ]);
    expect(sentences({ district: half() }, 'zh', { targets, clauses: { sector: ['food'] } })).toEqual([]);
  });
});

describe('since an earlier period', () => {
  const saidOf = (was: number, is: number, language: 'zh' | 'en' = 'zh') => {
    const district = {
      '2029H1': { indicators: [rate(was, {}, 'i0', '2029H1')] },
      '2030H1': { indicators: [rate(is)] },
    };
    return sentences({ district }, language)[0];
  };

  test.each([
    [5, 7.2, '增速比2029年上半年（增长5.0%）加快2.2个百分点（测算）'],
    [7.2, 5, '增速比2029年上半年（增长7.2%）回落2.2个百分点（测算）'],
    [5, -1, '增速比2029年上半年（增长5.0%）回落6.0个百分点（测算）'],
    [-5, -2, '降幅比2029年上半年（下降5.0%）收窄3.0个百分点（测算）'],
    [-2, -5, '降幅比2029年上半年（下降2.0%）扩大3.0个百分点（测算）'],
    [-2, 1, '增速比2029年上半年（下降2.0%）回升3.0个百分点（测算）'],
    [5, 5, '增速与2029年上半年（增长5.0%）持平（测算）'],
  ])('from a rate of %s to one of %s', (was, is, said) => {
    expect(saidOf(was, is)).toContain(said);
  });

  test.each([
    [5, 7.2, '2.2 percentage points (computed) faster than in H1 2029 (up 5.0%)'],
    [7.2, 5, '2.2 percentage points (computed) slower than in H1 2029 (up 7.2%)'],
    [5, -1, 'the rate 6.0 percentage points (computed) lower than in H1 2029 (up 5.0%)'],
    [-5, -2, 'the fall 3.0 percentage points (computed) smaller than in H1 2029 (down 5.0%)'],
    [-2, -5, 'the fall 3.0 percentage points (computed) larger than in H1 2029 (down 2.0%)'],
    [-2, 1, 'the rate 3.0 percentage points (computed) higher than in H1 2029 (down 2.0%)'],
    [5, 5, 'the rate level (computed) with H1 2029 (up 5.0%)'],
  ])('from a rate of %s to one of %s, in English', (was, is, said) => {
    expect(saidOf(was, is, 'en')).toContain(said);
  });

  test('one of another length is not compared: three months are not six', () => {
    const district = {
      '2030Q1': { indicators: [rate(9, {}, 'i0', '2030Q1')] },
      '2030H1': { indicators: [rate(7)] },
    };
    expect(sentences({ district }).join()).not.toContain('一季度');
  });

  test('what neither states is said once of both', () => {
    const open = { basis: 'unstated' } as const;
    const district = {
      '2029H1': { indicators: [rate(5, open, 'i0', '2029H1')] },
      '2030H1': { indicators: [rate(7, open)] },
    };
    expect(sentences({ district })[0]).toMatch(/；两期均未注明价格基础$/);
  });

  test('nothing is said if the earlier figure has been revised', () => {
    const revised = {
      ...rate(7),
      revisions: [{ ...quantity(8), of: '2029H1', key: 'growth' as const, reason: text('修订', 'revised') }],
    };
    const district = {
      '2029H1': { indicators: [rate(9, {}, 'i0', '2029H1')] },
      '2030H1': { indicators: [revised] },
    };
    expect(sentences({ district }).join()).not.toContain('2029');
  });
});

describe('within the set', () => {
  const alone = (indicators: Indicator[], more: More = {}) =>
    sentences({ district: half(...indicators) }, 'zh', more).filter((said) => said.includes('最'));

  const part = (sector: string, percent: number, over: Partial<Indicator> = {}) => ({
    ...rate(percent, {}, `${sector}-output`),
    name: text({ automotive: '汽车', food: '食品', software: '软件' }[sector] ?? sector, sector),
    sectors: [sector],
    ...over,
  });

  test('the fastest and the slowest sector, ties named all', () => {
    expect(alone([part('automotive', 22.9), part('food', 7.2)])).toEqual([
      '2030年上半年2个行业可比的增速中，最快的是汽车（增长22.9%），最慢的是食品（增长7.2%）',
    ]);
    expect(alone([part('automotive', 5), part('food', 5), part('software', -1.3)])).toEqual([
      '2030年上半年3个行业可比的增速中，最快的是汽车（增长5.0%）、食品（增长5.0%），最低的是软件（下降1.3%）',
    ]);
  });

  test('the largest sector comes before the extremes of small ones, where all amounts are known', () => {
    const sized = (amount: number) => ({ quantity: quantity(amount, '亿元') });
    const known = [
      part('automotive', 5, sized(800)),
      part('food', 30, sized(2)),
      part('software', -9, sized(30)),
    ];
    expect(alone(known)).toEqual([
      '2030年上半年3个行业可比的增速中，规模最大的是汽车（增长5.0%），最快的是食品（增长30.0%），最低的是软件（下降9.0%）',
    ]);
    expect(alone([...known.slice(1), part('automotive', 5)])[0]).not.toContain('规模');
  });

  test('of losses the greatest fall is the best, and is never called the lowest', () => {
    const losses = [part('automotive', -1.9), part('food', 3)].map((one) => ({
      ...one,
      better: 'lower' as const,
    }));
    expect(alone(losses)).toEqual([
      '2030年上半年2个行业可比的增速中，降得最多或升得最少的是汽车（下降1.9%），升得最多或降得最少的是食品（增长3.0%）',
    ]);
  });

  test('nothing is fastest among unlike things: main indicators, another basis, a sector and its own part', () => {
    expect(alone([rate(5), rate(9, {}, 'i1'), rate(-1, {}, 'gdp')])).toEqual([]);
    const nominal = { ...part('food', 9), growth: growth(9, { basis: 'current-price' }) };
    expect(alone([part('automotive', 5), nominal])).toEqual([]);
    expect(alone([part('automotive', 5), part('manufacturing', 9)])).toEqual([]);
    expect(alone([part('automotive', 5), { ...part('food', 9), id: 'food-spending' }])).toEqual([]);
  });

  test('nothing is fastest of one, of equals, of forecasts, or while a file is missing', () => {
    expect(alone([part('automotive', 5)])).toEqual([]);
    expect(alone([part('automotive', 5), part('food', 5)])).toEqual([]);
    const forecast = { ...part('food', 6), growth: growth(6, { nature: 'forecast' }) };
    expect(alone([part('automotive', 5), forecast])).toEqual([]);
    expect(alone([part('automotive', 5), part('food', 6)], { isComplete: false })).toEqual([]);
  });

  test('under a sector filter nothing is said of records that cover more than the selection', () => {
    const whole = rate(9, {}, 'i1');
    const cars = { ...rate(5), sectors: ['automotive'] };
    const clauses = { sector: ['automotive'] };
    const given = { district: half(whole, cars), city: half(rate(1), rate(1, {}, 'i1')) };
    expect(sentences(given, 'zh', { clauses })).toEqual([
      '2030年上半年甲区钢铁产值增长5.0%，高于乙市4.0个百分点（测算）',
    ]);
    expect(sentences(given, 'zh', { clauses: { sector: ['software'] } })).toEqual([]);
  });

  test('rates without a counterpart above are counted, and nothing is missing while a file is', () => {
    const given = {
      district: half(rate(5), rate(6, { unit: unit('percentage-point') }, 'i1')),
      city: half(rate(5)),
    };
    expect(sentences(given)).toContain(
      '2030年上半年的2项增速中，1项没有乙市或丙国的同期数（本库未收录或原文未载）',
    );
    expect(sentences(given, 'zh', { isComplete: false }).join()).not.toContain('没有');
  });
});

describe('of projects', () => {
  const plants = (...investments: (Project['investment'] | null)[]) =>
    investments.map((investment, at) =>
      project({
        id: `p${at}`,
        name: text(`${'甲乙丙丁'.charAt(at)}厂`, `Plant ${'ABCD'.charAt(at)}`),
        ...(investment ? { investment } : {}),
      }),
    );
  const saidOf = (projects: Project[], language: 'zh' | 'en' = 'zh') =>
    sentences({ district: { '2030H1': { projects } } }, language);
  const bn = quantity(100, '亿元', { qualifier: 'class', printed: '百亿级' });

  test('the largest investment is given with the number of projects without one; a class is not an amount', () => {
    const projects = plants(quantity(5, '亿元'), quantity(200000, '万元'), bn, null);
    expect(saidOf(projects)).toEqual([
      '列出的4个具体项目中，2个有确切的总投资，其中最大的是乙厂（200000万元）；其余2个没有确切金额，其中1个只写百亿级',
    ]);
    expect(saidOf(projects, 'en')).toEqual([
      '2 of 4 listed projects have an exact total investment, the largest being Plant B (¥2 bn); the other 2 have no exact amount, 1 of them only said to be of the ¥10 bn class',
    ]);
  });

  test('with fewer than two amounts nothing is largest; the missing ones are mentioned instead', () => {
    expect(saidOf(plants(quantity(5, '亿元'), null, null))).toEqual([
      '列出的3个具体项目中，2个没有总投资额（原文未载）',
    ]);
    expect(saidOf(plants(bn, bn))).toEqual([]);
  });

  test('a plan for the year is compared with the time elapsed, unless no amount is completed', () => {
    const planned = (completed: number | null) => [
      project({
        name: text('甲厂', 'Plant A'),
        investment: quantity(50, '亿元'),
        annualPlan: quantity(10, '亿元'),
        ...(completed === null ? {} : { completed: quantity(completed, '亿元') }),
      }),
    ];
    expect(saidOf(planned(4))).toEqual([
      '2030年上半年甲厂完成投资4亿元，为年度计划投资（10亿元）的40.0%（测算），比序时进度少1.00亿元（测算），慢10.0个百分点（测算）',
    ]);
    expect(saidOf(planned(6), 'en')).toEqual([
      'Plant A, H1 2030: investment of ¥600 m completed, 60.0% (computed) of the year’s plan (¥1 bn), ¥100 m (computed) more than the share of the year elapsed, 10.0 percentage points (computed) ahead',
    ]);
    expect(saidOf(planned(null))).toEqual(['甲厂有年度计划投资10亿元，完成额原文未载，不能算进度']);
  });

  test('behind in money comes before behind in percent, and a small project is never singled out', () => {
    const planned = ([at, plan, completed]: readonly [number, number, number]) =>
      project({
        id: `p${at}`,
        name: text(`${'甲乙丙丁'.charAt(at)}厂`, `Plant ${'ABCD'.charAt(at)}`),
        investment: quantity(50 + at, '亿元'),
        annualPlan: quantity(plan, '亿元'),
        completed: quantity(completed, '亿元'),
      });
    const behind = (...all: (readonly [number, number, number])[]) =>
      saidOf(all.map(planned)).filter((said) => said.includes('序时进度'));
    const said = behind([0, 0.13, 0.01], [1, 8, 3], [2, 20, 8], [3, 5, 4]);
    expect(said.map((one) => /(.厂)完成.*?比序时进度少(.*?)（/.exec(one)?.slice(1))).toEqual([
      ['丙厂', '2.00亿元'],
      ['乙厂', '1.00亿元'],
    ]);
    expect(behind([0, 0.13, 0.01], [1, 8, 5])).toEqual([expect.stringContaining('乙厂')]);
  });
});

test('findings come in the order of a leader’s questions', () => {
  const given = {
    district: {
      '2029H1': { indicators: [rate(4, {}, 'i0', '2029H1')] },
      '2030H1': { indicators: [rate(5), rate(6, {}, 'i1')] },
    },
    city: half(rate(3)),
  };
  const [first, second, third, fourth] = sentences(given, 'zh', { targets: [target(quantity(4))] });
  expect(first).toContain('高于乙市');
  expect(second).toContain('目标');
  expect(third).toContain('加快');
  expect(fourth).toContain('没有');
});
