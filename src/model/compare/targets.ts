import type { Figure } from '../figure';
import type { Region, Target } from '../file-schema';
import { monthsOf, parsePeriod } from '../period';
import { printedDecimals } from '../quantity';
import type { Growth, PeriodCode, Quantity, Unit } from '../quantity-schema';
import { type Caveat, caveatsBetween, isOfItsSet, knowsDifference } from './comparison';
import { aheadOfPlan, aheadOfTime, differenceBetween, shareOf } from './computed';
import {
  type Absence,
  figureAt,
  type Library,
  type LoadedSet,
  type PlacedFigure,
  placed,
  type SeriesKind,
  targetFigure,
} from './library';

/** met and missed are said of bounds and exact targets; above and below of 8%左右, which nobody can fail by a hair. */
export type Verdict = 'met' | 'missed' | 'above' | 'below' | 'level';

/** How a year's target stands at the end of a period. */
export type TargetProgress = Readonly<{ target: PlacedFigure; better: Target['better'] }> &
  (
    | Readonly<{ kind: 'no-actual'; why: Absence }>
    /** A rate or a level against the same for the year; never a share. */
    | Readonly<{
        kind: 'against';
        actual: PlacedFigure;
        difference: Figure | null;
        verdict: Verdict | null;
        caveats: readonly Caveat[];
      }>
    /** What adds up over the year: the share done against the share of the year gone. */
    | Readonly<{ kind: 'share'; actual: PlacedFigure; share: Figure; ahead: Figure; pace: Pace | null }>
  );

/** Whether the share done is what time demands; of what is to stay low, whether it is no more than time allows. */
type Pace = Extract<Verdict, 'met' | 'missed'>;

export function targetOf(
  library: Library,
  region: Region,
  indicator: string,
  key: SeriesKind,
  year: number,
): Target | undefined {
  return library.targets
    .get(region.id)
    ?.targets.find((target) => target.indicator === indicator && target.key === key && target.year === year);
}

/** Every target that a region has for the year of a period, with how it stands then. */
export function progressOfTargets(
  library: Library,
  region: Region,
  period: PeriodCode,
): readonly TargetProgress[] {
  const { year } = parsePeriod(period);
  const targets = library.targets.get(region.id)?.targets.filter((target) => target.year === year) ?? [];
  return targets.map((target) => progressOf(library, region, period, target));
}

export function progressOf(
  library: Library,
  region: Region,
  period: PeriodCode,
  target: Target,
): TargetProgress {
  const figure = targetFigure(library, region, target);
  const common = { target: figure, better: target.better };
  const actual = figureAt(library, region, period, target.indicator, target.key);
  if (typeof actual === 'string') return { ...common, kind: 'no-actual', why: actual };
  const caveats = caveatsOf(actual, figure);
  const isComparable = !knowsDifference(caveats);
  if (isComparable && addsUp(target)) {
    const share = shareOf(actual.figure, figure.figure);
    const ahead = aheadOfTime(share, period);
    return { ...common, kind: 'share', actual, share, ahead, pace: paceOf(actual, target, ahead) };
  }
  return {
    ...common,
    kind: 'against',
    actual,
    caveats,
    difference: isComparable ? differenceBetween(actual.figure, figure.figure) : null,
    verdict: isComparable ? verdictAt(period, actual.figure, target) : null,
  };
}

/** Rates never add up, whatever the data says of them: a rate is set against a rate. */
function addsUp({ accumulates, key, unit, amount }: Target): boolean {
  return accumulates && key === 'quantity' && unit !== 'percent' && unit !== 'percentage-point' && amount > 0;
}

/** When the year is over, what counts is the target itself, not a share rounded to it. */
function paceOf({ figure, period }: PlacedFigure, target: Target, ahead: Figure): Pace | null {
  if (isApproximate(target)) return null;
  if (monthsOf(parsePeriod(period)).last === 12)
    return verdictOf(figure, target) === 'met' ? 'met' : 'missed';
  const lead = ahead.quantity.amount;
  return (target.better === 'lower' ? lead <= 0 : lead >= 0) ? 'met' : 'missed';
}

/**
 * What forbids to judge: the result is no exact, actual figure in the target's unit for a period from January of its year
 * on, or a rate over less than a year. That a target is a bound, of another nature and for the whole year is what it is to be a
 * target; its price basis is never stated, and a rate is set against it as offices do. A class (百亿级) is no amount.
 */
function caveatsOf(actual: PlacedFigure, target: PlacedFigure): readonly Caveat[] {
  const { quantity } = target.figure;
  const asResult: Figure = {
    ...target.figure,
    nature: 'actual',
    period: { code: actual.period, printed: null },
    growth: actual.figure.growth,
    quantity: quantity.qualifier === 'class' ? quantity : { ...quantity, qualifier: 'exact' },
  };
  const caveats = [...caveatsBetween(actual, { ...target, period: actual.period, figure: asResult })];
  const kind = actual.figure.growth?.kind;
  if (kind && shortKinds.has(kind)) caveats.push('kind-differs');
  const period = parsePeriod(actual.period);
  const isOfItsYear = period.year === parsePeriod(target.period).year && monthsOf(period).first === 1;
  if (!isOfItsYear) caveats.push('period-differs');
  return caveats;
}

const shortKinds: ReadonlySet<Growth['kind']> = new Set(['quarter-on-quarter', 'month-on-month']);

/** What is counted or paid may still come before the year is over: until then it is below its target, not behind. */
function verdictAt(period: PeriodCode, actual: Figure, target: Target): Verdict {
  const verdict = verdictOf(actual, target);
  const mayStillCome = counted.has(target.unit) && monthsOf(parsePeriod(period)).last < 12;
  return verdict === 'missed' && mayStillCome ? sideOf(actual, target) : verdict;
}

const counted: ReadonlySet<Unit> = new Set(['个', '家', '项', '栋', '亿元', '万元', '元']);

/** A target that neither direction betters, and one that is meant as 左右, is only above, below or level. */
export function verdictOf({ quantity }: Pick<Figure, 'quantity'>, target: Target): Verdict {
  if (isApproximate(target)) return sideOf({ quantity }, target);
  return isReached(quantity.amount - target.amount, target) ? 'met' : 'missed';
}

function sideOf({ quantity }: Pick<Figure, 'quantity'>, target: Target): 'above' | 'below' | 'level' {
  if (quantity.amount === target.amount) return 'level';
  return quantity.amount > target.amount ? 'above' : 'below';
}

const vague: ReadonlySet<Quantity['qualifier']> = new Set(['about', 'just-under']);

function isApproximate({ qualifier, better }: Target): boolean {
  return vague.has(qualifier) || better === 'neither';
}

/** A bound on a decrease is one on its size: 下降3%以上 is −3 or below. */
function isReached(lead: number, { qualifier, better, key, amount }: Target): boolean {
  const beyond = key === 'growth' && amount < 0 ? -lead : lead;
  switch (qualifier) {
    case 'more-than':
      return beyond > 0;
    case 'at-least':
      return beyond >= 0;
    case 'at-most':
      return beyond <= 0;
    default:
      return better === 'lower' ? lead <= 0 : lead >= 0;
  }
}

/**
 * What a result lacks: what is missed, or lies on the wrong side of a target that is meant as 左右 and does not round to
 * it. Null where it lacks nothing, where neither side is wrong, and where what is counted may still come.
 */
export function shortfallOf(
  progress: Exclude<TargetProgress, Readonly<{ kind: 'no-actual' }>>,
): Readonly<{ by: Figure; isMissed: boolean }> | null {
  const { better, target } = progress;
  const [by, verdict] =
    progress.kind === 'share' ? [progress.ahead, progress.pace] : [progress.difference, progress.verdict];
  if (!by) return null;
  if (verdict === 'met' || verdict === 'missed') return verdict === 'missed' ? { by, isMissed: true } : null;
  const isVague = vague.has(target.figure.quantity.qualifier);
  const isWrongSide =
    better === 'higher' ? by.quantity.amount < 0 : better === 'lower' && by.quantity.amount > 0;
  const isNear = progress.kind === 'against' && roundsTo(progress.actual.figure, target.figure);
  return isVague && isWrongSide && !isNear ? { by, isMissed: false } : null;
}

/** 7.6% is 8%左右. */
function roundsTo({ quantity: actual }: Figure, { quantity: target }: Figure): boolean {
  const half = 0.5 / 10 ** printedDecimals(target);
  return Math.abs(actual.amount - target.amount) <= half;
}

/** What is computed of a target's progress. */
export function computedOf(progress: TargetProgress): readonly (Figure | null)[] {
  if (progress.kind === 'share') return [progress.share, progress.ahead];
  return progress.kind === 'against' ? [progress.difference] : [];
}

/** A programme of projects with a plan for the year, and what of it is done where its source says so. */
export type Programme = Readonly<{
  plan: PlacedFigure;
  completed: PlacedFigure | null;
  /** Null where no completed amount is published, or the two are not exact sums in one unit. */
  progress: PlacedFigure | null;
  /**
   * Against the share of the year gone, in points and in money. Null also where it is not actually completed at the end of
   * the set's period: 截至目前 names no share of the year.
   */
  ahead: Figure | null;
  aheadInMoney: Figure | null;
}>;

/** The projects and totals of a set that have a plan for the year, in the order of the data. */
export function programmesOf({ place, dataset }: LoadedSet): readonly Programme[] {
  return dataset.records.flatMap((record): readonly Programme[] => {
    const find = (key: string) => {
      const figure = dataset.figures.get(`${record.id}.${key}`);
      return figure ? placed(place, figure) : null;
    };
    const plan = find('annual-plan');
    if (!plan) return [];
    const completed = find('completed');
    const progress = find('progress');
    const isTimed = completed !== null && progress !== null && isResultFromJanuary(completed);
    return [
      {
        plan,
        completed,
        progress,
        ahead: isTimed ? aheadOfTime(progress.figure, place.period.code) : null,
        aheadInMoney: isTimed ? aheadOfPlan(completed.figure, plan.figure, place.period.code) : null,
      },
    ];
  });
}

function isResultFromJanuary(completed: PlacedFigure): boolean {
  const isFromJanuary = monthsOf(parsePeriod(completed.period)).first === 1;
  return isFromJanuary && completed.figure.nature === 'actual' && isOfItsSet(completed);
}
