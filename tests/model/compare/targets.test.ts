import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmesOf, progressOfTargets, targetOf, verdictOf } from '../../../src/model/compare/targets';
import type { Target } from '../../../src/model/file-schema';
import type { Growth } from '../../../src/model/quantity-schema';
import type { Indicator } from '../../../src/model/record-schema';
import {
  growth,
  library,
  panelFile,
  project,
  quantity,
  regionAt,
  setOf,
  states,
  target,
  targetsFile,
  total,
  unit,
} from '../../support/made-up-data';

/** The district's progress towards one target at the end of a period. */
function progressAt(period: string, of: Partial<Target>, over: Partial<Indicator>) {
  const all = library([states('district', period, over)], {
    targets: [targetsFile({ targets: [target(of)] })],
  });
  const [progress] = progressOfTargets(all, regionAt(all, 'district'), period);
  if (!progress) throw new Error('no progress');
  return progress;
}

const rate = (percent: number, over: Partial<Growth> = {}) => ({ growth: growth(percent, over) });
const against = (of: Partial<Target>, over: Partial<Indicator>, period = '2030H1') => {
  const progress = progressAt(period, of, over);
  if (progress.kind !== 'against') throw new Error(progress.kind);
  return progress;
};
const verdictFor = (of: Partial<Target>, percent: number) => against(of, rate(percent)).verdict;

describe('a target for a growth rate', () => {
  test('is compared with the rate, in points', () => {
    expect(against({ ...quantity(6.5), qualifier: 'at-least' }, rate(6))).toMatchObject({
      target: { figure: { nature: 'target' } },
      actual: { figure: { quantity: { amount: 6 } } },
      difference: { quantity: { amount: -0.5, printed: '0.5个百分点' } },
      verdict: 'missed',
      caveats: [],
    });
  });

  test('is never read as a share, even if the data says that it accumulates', () => {
    expect(progressAt('2030H1', { accumulates: true }, rate(4)).kind).toBe('against');
  });

  test.each<[Partial<Target>, number, string]>([
    [{}, 8, 'met'],
    [{}, 7.9, 'missed'],
    [{ better: 'lower' }, 8, 'met'],
    [{ better: 'lower' }, 8.1, 'missed'],
    [{ qualifier: 'at-least' }, 8, 'met'],
    [{ qualifier: 'more-than' }, 8, 'missed'],
    [{ qualifier: 'more-than' }, 8.1, 'met'],
    [{ qualifier: 'at-most', better: 'lower' }, 8, 'met'],
    [{ qualifier: 'at-most', better: 'lower' }, 8.1, 'missed'],
    [{ qualifier: 'about' }, 9, 'above'],
    [{ qualifier: 'about' }, 7, 'below'],
    [{ qualifier: 'about' }, 8, 'level'],
    [{ qualifier: 'just-under' }, 3, 'below'],
    [{ better: 'neither' }, 9, 'above'],
    [{ better: 'neither' }, 8, 'level'],
  ])('%j and %d is %s', (of, percent, verdict) => {
    expect(verdictFor(of, percent)).toBe(verdict);
  });

  test('下降3%以上 is met by a larger decrease', () => {
    const cut = { ...quantity(-3), qualifier: 'at-least', better: 'lower' } as const;
    expect(verdictFor(cut, -4)).toBe('met');
    expect(verdictFor(cut, -3)).toBe('met');
    expect(verdictFor(cut, -2)).toBe('missed');
    expect(verdictFor(cut, 1)).toBe('missed');
    expect(verdictFor({ ...cut, qualifier: 'more-than' }, -3)).toBe('missed');
    expect(verdictFor({ ...cut, qualifier: 'at-most', better: 'higher' }, -2)).toBe('met');
    expect(verdictFor({ ...cut, qualifier: 'exact' }, -2)).toBe('missed');
  });

  test('about-targets are never met or missed, and a verdict always agrees with the sign', () => {
    const targets = fc.record({
      amount: fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10),
      qualifier: fc.constantFrom('exact', 'about', 'at-least', 'more-than', 'at-most', 'just-under' as const),
      better: fc.constantFrom('higher', 'lower', 'neither' as const),
    });
    const actuals = fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(targets, actuals, (of, amount) => {
        const verdict = verdictOf({ quantity: quantity(amount) }, target(of));
        const isVague = of.qualifier === 'about' || of.qualifier === 'just-under' || of.better === 'neither';
        expect(['met', 'missed'].includes(verdict)).toBe(!isVague);
        if (isVague) {
          expect({ above: 1, below: -1, level: 0, met: 9, missed: 9 }[verdict]).toBe(
            Math.sign(amount - of.amount),
          );
        }
      }),
    );
  });

  test.each<[string, Partial<Indicator>]>([
    ['a forecast', rate(9, { nature: 'forecast' })],
    ['a bound', rate(9, { qualifier: 'at-least' })],
    ['another unit', rate(9, { unit: unit('percentage-point') })],
    ['another period than its file', rate(9, { period: { code: 'to-date', printed: null } })],
    ['a month against the month before', rate(9, { kind: 'month-on-month' })],
    ['another scope', { ...rate(9), scopeDiffers: { zh: '不含个体', en: 'Without the self-employed' } }],
  ])('%s is not judged', (_what, over) => {
    expect(against({}, over)).toMatchObject({ verdict: null, difference: null });
  });

  test('a rate of the second half alone is not judged against the year', () => {
    expect(against({}, rate(9), '2030H2')).toMatchObject({
      verdict: null,
      difference: null,
      caveats: ['period-differs'],
    });
    expect(against({}, rate(9), '2030').verdict).toBe('met');
    expect(against({}, rate(9), '2030C09').verdict).toBe('met');
  });

  test('a class is not an amount that can be reached', () => {
    const classOf = { key: 'quantity', ...quantity(100, '亿元'), qualifier: 'class' } as const;
    expect(against(classOf, { quantity: quantity(120, '亿元') })).toMatchObject({ verdict: null });
  });
});

describe('a target for a level', () => {
  const level = { key: 'quantity', ...quantity(100, '亿元') } as const;
  const done = (amount: number) => ({ quantity: quantity(amount, '亿元') });
  const shareAt = (period: string, of: Partial<Target>, amount: number) => {
    const progress = progressAt(period, { ...level, accumulates: true, ...of }, done(amount));
    if (progress.kind !== 'share') throw new Error(progress.kind);
    const { share, ahead, pace } = progress;
    return { share: share.quantity.printed, ahead: ahead.quantity.amount, pace };
  };

  test('that accumulates is compared with the share of the year elapsed', () => {
    expect(shareAt('2030H1', {}, 48)).toEqual({ share: '48.0%', ahead: -2, pace: 'missed' });
    expect(shareAt('2030H1', {}, 50)).toEqual({ share: '50.0%', ahead: 0, pace: 'met' });
    expect(shareAt('2030Q1', {}, 30)).toEqual({ share: '30.0%', ahead: 5, pace: 'met' });
    expect(shareAt('2030M01', {}, 10)).toEqual({ share: '10.0%', ahead: 1.7, pace: 'met' });
  });

  test('with lower being better is on pace while the share is at most the elapsed share', () => {
    expect(shareAt('2030H1', { better: 'lower' }, 48).pace).toBe('met');
    expect(shareAt('2030H1', { better: 'lower' }, 52)).toMatchObject({ ahead: 2, pace: 'missed' });
  });

  test('that is approximate has a share, but no pace', () => {
    expect(shareAt('2030H1', { qualifier: 'about' }, 48).pace).toBeNull();
    expect(shareAt('2030H1', { better: 'neither' }, 48).pace).toBeNull();
  });

  test('is judged by its own amount when the year is over', () => {
    expect(shareAt('2030', {}, 99.99)).toEqual({ share: '100.0%', ahead: 0, pace: 'missed' });
    expect(shareAt('2030', { qualifier: 'more-than' }, 100).pace).toBe('missed');
    expect(shareAt('2030', {}, 100).pace).toBe('met');
  });

  test('has no share in a period that does not begin in January, nor with another unit', () => {
    expect(progressAt('2030H2', { ...level, accumulates: true }, done(48))).toMatchObject({
      kind: 'against',
      verdict: null,
    });
    expect(
      progressAt('2030H1', { ...level, accumulates: true }, { quantity: quantity(48, '万元') }),
    ).toMatchObject({ kind: 'against', verdict: null, caveats: ['unit-differs'] });
  });

  test('that does not add up has a difference in its unit, and is missed only when the year is over; a rate at any time', () => {
    expect(against(level, done(120))).toMatchObject({
      verdict: 'met',
      difference: { quantity: { amount: 20, printed: '20亿元' } },
    });
    expect(against(level, done(80))).toMatchObject({
      verdict: 'below',
      difference: { quantity: { amount: -20, unit: { id: '亿元' } } },
    });
    expect(progressAt('2030', level, done(80))).toMatchObject({ verdict: 'missed' });
    expect(progressAt('2030', level, done(120))).toMatchObject({ verdict: 'met' });
    expect(against({ key: 'quantity', ...quantity(80) }, { quantity: quantity(79) })).toMatchObject({
      verdict: 'missed',
    });
    expect(against({ key: 'quantity', ...quantity(80) }, { quantity: quantity(82) })).toMatchObject({
      verdict: 'met',
      difference: { quantity: { printed: '2个百分点' } },
    });
  });

  test('a target in percent is subtracted from an actual in percent, never divided', () => {
    expect(
      progressAt(
        '2030H1',
        { key: 'quantity', ...quantity(80), accumulates: true },
        { quantity: quantity(82) },
      ).kind,
    ).toBe('against');
  });
});

describe('targets', () => {
  test('are those of the year, each with a reason if there is no figure', () => {
    const all = library([states('district', '2030H1', rate(9))], {
      targets: [
        targetsFile({
          targets: [target({ id: 'old', year: 2029 }), target(), target({ id: 'b', indicator: 'retail' })],
        }),
      ],
    });
    const region = regionAt(all, 'district');
    expect(progressOfTargets(all, region, '2030H1')).toMatchObject([
      { kind: 'against', verdict: 'met' },
      { kind: 'no-actual', why: 'not-in-source' },
    ]);
    expect(progressOfTargets(all, regionAt(all, 'city'), '2030H1')).toEqual([]);
    expect(targetOf(all, region, 'industrial-output', 'growth', 2029)?.id).toBe('old');
    expect(targetOf(all, region, 'industrial-output', 'quantity', 2029)).toBeUndefined();
  });
});

describe('programmes', () => {
  const year = { code: '2030', printed: null };
  const plan = quantity(200, '亿元', { period: year });
  const programmeOf = (over: Parameters<typeof project>[0], period = '2030H1') => {
    const own = { period: { code: period, printed: null } };
    const all = library([panelFile('projects', { period, projects: [project({ ...own, ...over })] })]);
    return programmesOf(setOf(all, 'district', period));
  };

  test('with a completed amount are compared with the share of the year elapsed', () => {
    expect(programmeOf({ annualPlan: plan, completed: quantity(96, '亿元') })).toMatchObject([
      {
        plan: { figure: { key: 'annual-plan' } },
        completed: { figure: { quantity: { amount: 96 } } },
        progress: { figure: { quantity: { printed: '48.0%' } } },
        ahead: { quantity: { amount: -2, printed: '2.0个百分点' } },
      },
    ]);
  });

  test('without a completed amount show only the plan, without a plan nothing', () => {
    expect(programmeOf({ annualPlan: plan })).toMatchObject([
      { completed: null, progress: null, ahead: null },
    ]);
    expect(programmeOf({ completed: quantity(96, '亿元') })).toEqual([]);
  });

  test.each<[string, Parameters<typeof programmeOf>[0]]>([
    ['two units', { annualPlan: plan, completed: quantity(96, '万元') }],
    ['a vague amount', { annualPlan: plan, completed: quantity(96, '亿元', { qualifier: 'about' }) }],
    [
      'another year’s plan',
      { annualPlan: { ...plan, period: { code: '2029', printed: null } }, completed: quantity(96, '亿元') },
    ],
    ['a plan of zero', { annualPlan: { ...plan, amount: 0 }, completed: quantity(96, '亿元') }],
  ])('have no progress with %s', (_what, over) => {
    expect(programmeOf(over)).toMatchObject([{ progress: null, ahead: null }]);
  });

  test.each<[string, Parameters<typeof quantity>[2]]>([
    ['until an unstated day', { period: { code: 'to-date', printed: '截至目前' } }],
    ['until another period’s end', { period: { code: '2030Q1', printed: null } }],
    ['as is expected', { nature: 'forecast' }],
  ])('completed %s are not compared with time', (_what, over) => {
    const completed = quantity(96, '亿元', over);
    expect(programmeOf({ annualPlan: plan, completed })).toMatchObject([
      { progress: { figure: { quantity: { amount: 48 } } }, ahead: null },
    ]);
  });

  test('of the second half are not compared with the year', () => {
    expect(programmeOf({ annualPlan: plan, completed: quantity(96, '亿元') }, '2030H2')).toMatchObject([
      { ahead: null },
    ]);
  });

  test('also exist for totals', () => {
    const all = library([
      panelFile('projects', { totals: [total({ annualPlan: plan, completed: quantity(150, '亿元') })] }),
    ]);
    expect(programmesOf(setOf(all, 'district', '2030H1'))).toMatchObject([
      { ahead: { quantity: { amount: 25 } } },
    ]);
  });
});
