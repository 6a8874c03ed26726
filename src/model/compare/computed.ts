import { bracketed, differenceIn, exactly, isRate, percentOf } from '../computed-quantity';
import type { Figure, FigureRef } from '../figure';
import { monthsOf, parsePeriod, shareOfYear } from '../period';
import { printedDecimals } from '../printed-number';
import type { PeriodCode, Quantity } from '../quantity-schema';
import { PERCENTAGE_POINT } from '../standard-units';
import { toBase, type Unit } from '../unit';

/*
 * Arithmetic on two figures; comparison.ts, series.ts and targets.ts decide whether it is allowed. Each
 * result is a figure marked 测算, with its formula and a ref from which derived.ts recomputes it:
 * `<ref>~<ref>`, or `<ref>~time` for a comparison with the share of the year elapsed.
 */

export const JOINT = '~';
export const TIME = 'time';

/** `a` − `b`, in points where they are rates; both must be in one unit. */
export function differenceBetween(a: Figure, b: Figure): Figure {
  const unit = isRate(a.quantity) ? PERCENTAGE_POINT : a.quantity.unit;
  return {
    ...computed(a, 'difference', `${a.quantity.amount} − ${bracketed(b.quantity.amount)}`, b.ref),
    quantity: differenceIn(unit, a.quantity, b.quantity),
  };
}

/** `part` as a share of `whole` in percent; their units must have one base, and `whole` must be positive. */
export function shareOf(part: Figure, whole: Figure, as: 'share' | 'shareOfWhole' = 'share'): Figure {
  const [own, all] = [part.quantity, whole.quantity];
  const converted = converting(own.unit, all.unit);
  return {
    ...computed(part, as, `${own.amount}${converted} ÷ ${all.amount} × 100%`, whole.ref),
    quantity: percentOf((toBase(own.amount, own.unit) / toBase(all.amount, all.unit)) * 100),
  };
}

/** What an amount is multiplied or divided by, from one unit to another: ` ÷ 10000` from 万元 to 亿元; empty if they are one. */
function converting(from: Unit, to: Unit): string {
  if (from.factor === to.factor) return '';
  return from.factor < to.factor ? ` ÷ ${to.factor / from.factor}` : ` × ${from.factor / to.factor}`;
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
    quantity: exactly(share.quantity.amount - shareOfYear(period), PERCENTAGE_POINT, 1),
  };
}

/**
 * By how much an amount is more than the part of its year's plan that time demands when the period ends; both must be in
 * one unit.
 */
export function aheadOfPlan(done: Figure, plan: Figure, period: PeriodCode): Figure {
  const { last } = monthsOf(parsePeriod(period));
  const demanded = (plan.quantity.amount * last) / 12;
  const decimals = Math.max(printedDecimals(done.quantity), printedDecimals(plan.quantity));
  return {
    ...computed(done, 'ahead', `${done.quantity.amount} − ${plan.quantity.amount} × ${last} ÷ 12`, TIME),
    quantity: exactly(done.quantity.amount - demanded, done.quantity.unit, Math.max(decimals, 2)),
  };
}

/**
 * How far a figure lies from a limit that no document states, without sign, in points where it is a rate. It is no figure:
 * there is nothing that its ref could name.
 */
export function distanceTo(
  { quantity }: Pick<Figure, 'quantity'>,
  limit: number,
): Readonly<{ quantity: Quantity; formula: string }> {
  const unit = isRate(quantity) ? PERCENTAGE_POINT : quantity.unit;
  const { amount } = quantity;
  const decimals = Math.max(printedDecimals(quantity), String(limit).split('.')[1]?.length ?? 0);
  const [more, less] = amount > limit ? [amount, limit] : [limit, amount];
  return { quantity: exactly(more - less, unit, decimals), formula: `${more} − ${bracketed(less)}` };
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
