import { type Figure, type FigureRef, percentOf } from '../figure';
import { monthsOf, parsePeriod, shareOfYear } from '../period';
import { printedDecimals } from '../quantity';
import type { PeriodCode, Quantity } from '../quantity-schema';

/*
 * Arithmetic on two figures; comparison.ts, series.ts and targets.ts decide whether it is allowed. Each
 * result is a figure marked 测算, with its formula and a ref from which derived.ts recomputes it:
 * `<ref>~<ref>`, or `<ref>~time` for a comparison with the share of the year elapsed.
 */

export const JOINT = '~';
export const TIME = 'time';

/** `a` − `b` in percentage points, with the finer precision of the two; both must be in percent. */
export function pointsBetween(a: Figure, b: Figure): Figure {
  const decimals = Math.max(printedDecimals(a.quantity), printedDecimals(b.quantity));
  return {
    ...computed(a, 'difference', `${a.quantity.amount} − ${bracketed(b.quantity.amount)}`, b.ref),
    quantity: pointsOf(a.quantity.amount - b.quantity.amount, decimals),
  };
}

/** `part` as a share of `whole` in percent; both must be in the same unit, and `whole` positive. */
export function shareOf(part: Figure, whole: Figure): Figure {
  const { amount } = part.quantity;
  return {
    ...computed(part, 'share', `${amount} ÷ ${whole.quantity.amount} × 100%`, whole.ref),
    quantity: percentOf((amount / whole.quantity.amount) * 100),
  };
}

/** The relative change of two levels of an indicator in percent; both in one unit, the earlier positive. */
export function growthBetween(now: Figure, before: Figure): Figure {
  const [to, from] = [now.quantity.amount, before.quantity.amount];
  return {
    ...computed(now, 'growth', `(${to} − ${from}) ÷ ${from} × 100%`, before.ref),
    quantity: percentOf((to / from - 1) * 100),
  };
}

/** How far a share is ahead of the share of the year elapsed at the end of the period (序时进度), in points. */
export function aheadOfTime(share: Figure, period: PeriodCode): Figure {
  const { last } = monthsOf(parsePeriod(period));
  return {
    ...computed(share, 'ahead', `${share.quantity.amount} − ${last} ÷ 12 × 100`, TIME),
    quantity: pointsOf(share.quantity.amount - shareOfYear(period), 1),
  };
}

/**
 * The distance of a rate from a limit, in points and without sign; null if it is not a rate. Not a figure, as
 * the limit is in no document and has no ref.
 */
export function pointsTo(
  { quantity }: Pick<Figure, 'quantity'>,
  limit: number,
): Readonly<{ quantity: Quantity; formula: string }> | null {
  if (quantity.unit !== 'percent' && quantity.unit !== 'percentage-point') return null;
  const { amount } = quantity;
  const decimals = Math.max(printedDecimals(quantity), String(limit).split('.')[1]?.length ?? 0);
  const [more, less] = amount > limit ? [amount, limit] : [limit, amount];
  return { quantity: pointsOf(more - less, decimals), formula: `${more} − ${bracketed(less)}` };
}

function computed(of: Figure, part: Figure['part'], formula: string, other: FigureRef): Figure {
  const from = other === TIME ? [of.ref] : [of.ref, other];
  return {
    ...of,
    ref: `${of.ref}${JOINT}${other}`,
    part,
    growth: null,
    note: null,
    derivation: { formula, from },
  };
}

function bracketed(amount: number): string {
  return amount < 0 ? `(${amount})` : String(amount);
}

function pointsOf(amount: number, decimals: number): Quantity {
  const points = Number(amount.toFixed(decimals)) + 0;
  return {
    amount: points,
    printed: `${Math.abs(points).toFixed(decimals)}个百分点`,
    unit: 'percentage-point',
    qualifier: 'exact',
  };
}
