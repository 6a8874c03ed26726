import type { Figure } from '../figure';
import type { Place } from '../places';
import type { Quantity } from '../quantity-schema';
import { isOfItsSet } from './comparison';
import { pointsTo } from './computed';
import { figureAt, type Library, type PlacedFigure } from './library';
import { progressOfTargets, type TargetProgress } from './targets';
import { inForce, type Overrides, type ThresholdInForce } from './thresholds';

/** 预警, 滞后, 关注; worst first. */
const watchLevels = ['warning', 'behind', 'attention'] as const;
export type WatchLevel = (typeof watchLevels)[number];

/** A figure that needs attention in a region and period, and the threshold or target it misses. */
export type WatchItem = Readonly<{ level: WatchLevel; indicator: string; figure: PlacedFigure }> &
  (
    | Readonly<{
        kind: 'threshold';
        of: ThresholdInForce;
        /** The distance to 达标, if it can be given in points. */
        distance: Readonly<{ quantity: Quantity; formula: string }> | null;
      }>
    | Readonly<{ kind: 'target'; target: PlacedFigure; distance: Figure | null }>
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

export function thresholdsOf(
  { targets }: Pick<Library, 'targets'>,
  { region }: Place,
  overrides: Overrides,
): readonly ThresholdInForce[] {
  const thresholds = targets.get(region.id)?.thresholds ?? [];
  return thresholds.map((threshold) => inForce(region.id, threshold, overrides));
}

type Judged = WatchItem | 'reached' | 'unjudged';

function judge(library: Library, { region, period }: Place, of: ThresholdInForce): Judged {
  const { indicator, key, unit, better } = of.threshold;
  const placed = figureAt(library, region, period.code, indicator, key);
  if (typeof placed === 'string' || !isOfItsSet(placed)) return 'unjudged';
  const { figure } = placed;
  if (figure.nature !== 'actual' || figure.quantity.unit !== unit) return 'unjudged';
  const { meets, warns } = of.limits;
  // Turned so that higher is always better.
  const turn = better === 'higher' ? 1 : -1;
  const lead = turn * (figure.quantity.amount - meets);
  const side = sideOf(figure);
  if (lead >= 0 && (side === 'exact' || side === turn)) return 'reached';
  if (side !== 'exact') return 'unjudged';
  return {
    kind: 'threshold',
    level: turn * (figure.quantity.amount - warns) < 0 ? 'warning' : 'attention',
    indicator,
    figure: placed,
    of,
    distance: pointsTo(figure, meets),
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
 * Targets with a verdict of only above or below (8%左右, a count before the year ends) cannot be missed, so
 * they count as unjudged.
 */
function judgeTarget(progress: TargetProgress): Judged {
  if (progress.kind === 'no-actual') return 'unjudged';
  const isShare = progress.kind === 'share';
  const verdict = isShare ? progress.pace : progress.verdict;
  if (verdict !== 'met' && verdict !== 'missed') return 'unjudged';
  if (verdict === 'met') return 'reached';
  return {
    kind: 'target',
    level: 'behind',
    indicator: progress.actual.figure.record.id,
    figure: progress.actual,
    target: progress.target,
    distance: isShare ? progress.ahead : progress.difference,
  };
}

/** By level, then by distance, largest first. */
function worstFirst(a: WatchItem, b: WatchItem): number {
  const byLevel = watchLevels.indexOf(a.level) - watchLevels.indexOf(b.level);
  return byLevel || missing(b) - missing(a);
}

function missing({ distance }: WatchItem): number {
  return distance ? Math.abs(distance.quantity.amount) : 0;
}
