import { type Figure, type FigureRef, percentOf } from '../figure';
import { monthsOf, parsePeriod, shareOfYear } from '../period';
import { printedDecimals } from '../quantity';
import type { PeriodCode, Quantity } from '../quantity-schema';

/*
 * What the software computes from two figures, in bare arithmetic: whether it may be is judged by comparison.ts, series.ts
 * and targets.ts. Each result is a figure of its own, marked 测算, with its formula and a ref from which derived.ts
 * computes it again: `<ref>~<ref>`, or `<ref>~time` against the share of the year gone.
 */

export const JOINT = '~';
export const TIME = 'time';

/** `a` − `b` in percentage points, in the finer precision of the two; both must be in percent. */
export function pointsBetween(a: Figure, b: Figure): Figure {
  const decimals = Math.max(printedDecimals(a.quantity), printedDecimals(b.quantity));
  return {
    ...computed(a, 'difference', `${a.quantity.amount} − ${bracketed(b.quantity.amount)}`, b.ref),
    quantity: pointsOf(a.quantity.amount - b.quantity.amount, decimals),
  };
}

/** `part` as a share of `whole` in percent; both must be in one unit, and `whole` positive. */
export function shareOf(part: Figure, whole: Figure): Figure {
  const { amount } = part.quantity;
  return {
    ...computed(part, 'share', `${amount} ÷ ${whole.quantity.amount} × 100%`, whole.ref),
    quantity: percentOf((amount / whole.quantity.amount) * 100),
  };
}

/** The relative change between two levels of one indicator in percent; both in one unit, the earlier one positive. */
export function growthBetween(now: Figure, before: Figure): Figure {
  const [to, from] = [now.quantity.amount, before.quantity.amount];
  return {
    ...computed(now, 'growth', `(${to} − ${from}) ÷ ${from} × 100%`, before.ref),
    quantity: percentOf((to / from - 1) * 100),
  };
}

/** How far a share is ahead of the share of the year that is gone when the period ends (序时进度), in points. */
export function aheadOfTime(share: Figure, period: PeriodCode): Figure {
  const { last } = monthsOf(parsePeriod(period));
  return {
    ...computed(share, 'ahead', `${share.quantity.amount} − ${last} ÷ 12 × 100`, TIME),
    quantity: pointsOf(share.quantity.amount - shareOfYear(period), 1),
  };
}

/**
 * How far a rate lies from a limit that no document states, in points and without sign; null for what is no rate. It is no
 * figure: there is nothing that its ref could name.
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
