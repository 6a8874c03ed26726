import type { Figure } from '../figure';
import type { Region, Target } from '../file-schema';
import { monthsOf, parsePeriod } from '../period';
import { printedDecimals } from '../printed-number';
import type { Growth, PeriodCode, Quantity } from '../quantity-schema';
import type { UnitKind } from '../unit-schema';
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

/**
 * `met` and `missed` apply to bounds and exact targets; `above`, `below` and `level` to approximate ones
 * (8%左右), which cannot be missed narrowly.
 */
export type Verdict = 'met' | 'missed' | 'above' | 'below' | 'level';

/** The progress of a year's target at the end of a period. */
export type TargetProgress = Readonly<{ target: PlacedFigure; better: Target['better'] }> &
  (
    | Readonly<{ kind: 'no-actual'; why: Absence }>
    /** A rate or level compared with the target for the year; never a share. */
    | Readonly<{
        kind: 'against';
        actual: PlacedFigure;
        difference: Figure | null;
        verdict: Verdict | null;
        caveats: readonly Caveat[];
      }>
    /** For amounts that accumulate over the year: the share reached against the share of the year elapsed. */
    | Readonly<{ kind: 'share'; actual: PlacedFigure; share: Figure; ahead: Figure; pace: Pace | null }>
  );

/** Whether the share reached is at least (if lower is better: at most) the share of the year elapsed. */
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

/** The progress of every target that a region has for the year of a period. */
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

/** Rates never accumulate, even if the data says so: a rate is compared with a rate. */
function addsUp({ accumulates, key, unit, amount }: Target): boolean {
  return (
    accumulates &&
    key === 'quantity' &&
    unit.kind !== 'share' &&
    unit.kind !== 'share-difference' &&
    amount > 0
  );
}

/** At the end of the year the target itself decides, not a rounded share. */
function paceOf({ figure, period }: PlacedFigure, target: Target, ahead: Figure): Pace | null {
  if (isApproximate(target)) return null;
  if (monthsOf(parsePeriod(period)).last === 12)
    return verdictOf(figure, target) === 'met' ? 'met' : 'missed';
  const lead = ahead.quantity.amount;
  return (target.better === 'lower' ? lead <= 0 : lead >= 0) ? 'met' : 'missed';
}

/**
 * Caveats that prevent a verdict: the result is not an exact, actual figure in the target's unit for a period
 * from January of its year on, or its rate is over less than a year. By its nature a target may be a bound,
 * is not actual, and is for the whole year, so those differences do not count; nor does its price basis,
 * which is never stated. A class (百亿级) is not an amount.
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
  const mayStillCome = counted.has(target.unit.kind) && monthsOf(parsePeriod(period)).last < 12;
  return verdict === 'missed' && mayStillCome ? sideOf(actual, target) : verdict;
}

const counted: ReadonlySet<UnitKind> = new Set(['count', 'money']);

/** An approximate target, or one where neither direction is better, gets only above, below or level. */
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

/** A bound on a decrease bounds its size: 下降3%以上 is −3 or below. */
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

/** A project or total with a plan for the year, and its completed amount if published. */
export type Programme = Readonly<{
  plan: PlacedFigure;
  completed: PlacedFigure | null;
  /** null if no completed amount is published, or the two are not exact and in the same unit. */
  progress: PlacedFigure | null;
  /**
   * Against the share of the year gone, in points and in money. Null also where it is not actually completed at the end of
   * the set's period: 截至目前 names no share of the year.
   */
  ahead: Figure | null;
  aheadInMoney: Figure | null;
}>;

/** The projects and totals of a set that have a plan for the year, in data order. */
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
