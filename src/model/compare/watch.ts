import type { Figure } from '../figure';
import type { Place } from '../place';
import type { Quantity } from '../quantity-schema';
import { isOfItsSet } from './comparison';
import { distanceTo } from './computed';
import { figureAt, type Library, type PlacedFigure } from './library';
import { progressOfTargets, shortfallOf, type TargetProgress } from './targets';
import { type Overrides, type ThresholdInForce, thresholdsOf } from './thresholds';

/** 预警, 滞后, 关注; worst first. */
const watchLevels = ['warning', 'behind', 'attention'] as const;
export type WatchLevel = (typeof watchLevels)[number];

/** A figure that needs attention in a region and period, and the threshold or target it misses. */
export type WatchItem = Readonly<{ level: WatchLevel; indicator: string; figure: PlacedFigure }> &
  (
    | Readonly<{
        kind: 'threshold';
        of: ThresholdInForce;
        /** What is missing to the line, computed. */
        distance: Readonly<{ quantity: Quantity; formula: string }>;
      }>
    /** What is missing to the target, or to the share of it that time demands. */
    | Readonly<{ kind: 'target'; target: PlacedFigure; distance: Figure }>
  );

type Count = Readonly<{ thresholds: number; targets: number }>;

/** The list, and how complete it is: how many thresholds and targets of the region could be judged. */
export type Watch = Readonly<{ items: readonly WatchItem[]; judged: Count; unjudged: Count }>;

export function watchOf(library: Library, place: Place, overrides: Overrides): Watch {
  const thresholds = thresholdsOf(library, place, overrides).map((of) => judge(library, place, of));
  const targets = progressOfTargets(library, place.region, place.period.code).map(judgeTarget);
  const items = [...thresholds, ...targets].filter((one): one is WatchItem => typeof one === 'object');
  const count = (isJudged: boolean): Count => ({
    thresholds: thresholds.filter((one) => (one !== 'unjudged') === isJudged).length,
    targets: targets.filter((one) => (one !== 'unjudged') === isJudged).length,
  });
  return { items: items.sort(worstFirst), judged: count(true), unjudged: count(false) };
}

type Judged = WatchItem | 'reached' | 'unjudged';

function judge(library: Library, { region, period }: Place, of: ThresholdInForce): Judged {
  const { indicator, key, unit, better } = of;
  const placed = figureAt(library, region, period.code, indicator, key);
  if (typeof placed === 'string' || !isOfItsSet(placed)) return 'unjudged';
  const { figure } = placed;
  if (figure.nature !== 'actual' || figure.quantity.unit.id !== unit.id) return 'unjudged';
  const { meets, warns } = of.limits;
  // Turned so that higher is always better.
  const turn = better === 'higher' ? 1 : -1;
  const lead = turn * (figure.quantity.amount - meets);
  const side = sideOf(figure);
  if (lead >= 0 && (side === 'exact' || side === turn)) return 'reached';
  if (side !== 'exact') return 'unjudged';
  return {
    kind: 'threshold',
    level: warns !== null && turn * (figure.quantity.amount - warns) < 0 ? 'warning' : 'attention',
    indicator,
    figure: placed,
    of,
    distance: distanceTo(figure, meets),
  };
}

/**
 * On which side of its amount the true value lies: 1 above, −1 below, null if unknown. A bound on a decrease
 * bounds its size: 下降3%以上 lies below −3.
 */
function sideOf({ quantity: { qualifier, amount }, growth }: Figure): 'exact' | 1 | -1 | null {
  const outward = growth && amount < 0 ? -1 : 1;
  switch (qualifier) {
    case 'exact':
      return 'exact';
    case 'at-least':
    case 'more-than':
      return outward;
    case 'at-most':
    case 'just-under':
      return outward === 1 ? -1 : 1;
    default:
      return null;
  }
}

/**
 * What findings compare is judged here too, by the same rule: a target that is missed is 滞后, one that is meant as 左右
 * needs attention from the wrong side, and what may still come before the year is over is not late.
 */
function judgeTarget(progress: TargetProgress): Judged {
  if (progress.kind === 'no-actual' || (progress.kind === 'against' && progress.verdict === null)) {
    return 'unjudged';
  }
  const short = shortfallOf(progress);
  if (!short) return 'reached';
  return {
    kind: 'target',
    level: short.isMissed ? 'behind' : 'attention',
    indicator: progress.actual.figure.record.id,
    figure: progress.actual,
    target: progress.target,
    distance: short.by,
  };
}

/** By level, then by what is missing where both say it in points: days and yuan have no common measure. */
function worstFirst(a: WatchItem, b: WatchItem): number {
  const byLevel = watchLevels.indexOf(a.level) - watchLevels.indexOf(b.level);
  return byLevel || pointsMissing(b) - pointsMissing(a);
}

function pointsMissing({ distance: { quantity } }: WatchItem): number {
  return quantity.unit.id === 'percentage-point' ? Math.abs(quantity.amount) : 0;
}
