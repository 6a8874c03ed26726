import { printedDecimals } from './printed-number';
import type { Quantity } from './quantity-schema';
import { PERCENT } from './standard-units';
import type { Unit } from './unit';
import type { UnitKind } from './unit-schema';

/* Quantities that no source prints, computed from such as sources do. */

/** What two printed figures may lose to binary fractions where they are divided or subtracted, in units of the last decimal. */
const BINARY_LOSS = 1e-9;

/** A computed rate in percent with one decimal. */
export function percentOf(amount: number): Quantity {
  const quantity = exactly(amount, PERCENT, 1);
  return { ...quantity, printed: `${quantity.amount.toFixed(1)}%` };
}

/** What is itself a part of something: its changes are points, never percent. */
export function isRate({ unit }: Quantity): boolean {
  return unit.kind === 'share' || unit.kind === 'share-difference';
}

/** Of which neither a share nor a change in percent is taken: their changes are points or ranks. */
export function isRateOrRank({ unit }: Quantity): boolean {
  return indivisible.has(unit.kind);
}

const indivisible: ReadonlySet<UnitKind> = new Set(['share', 'share-difference', 'rank', 'index']);

/** `a` − `b` as an amount of `unit`, in the finer precision of the two. */
export function differenceIn(unit: Unit, a: Quantity, b: Quantity): Quantity {
  return exactly(a.amount - b.amount, unit, Math.max(printedDecimals(a), printedDecimals(b)));
}

/** A computed amount with so many decimals; halves are rounded away from zero (四舍五入), falls like rises. */
export function exactly(amount: number, unit: Unit, decimals: number): Quantity {
  const scale = 10 ** decimals;
  const rounded = (Math.sign(amount) * Math.round(Math.abs(amount) * scale + BINARY_LOSS)) / scale + 0;
  return {
    amount: rounded,
    printed: `${Math.abs(rounded).toFixed(decimals)}${unit.zh}`,
    unit,
    qualifier: 'exact',
  };
}

/** A number to be subtracted, within a formula. */
export function bracketed(amount: number): string {
  return amount < 0 ? `(${amount})` : String(amount);
}
