import type { Quantity } from './quantity-schema';
import { toBase } from './unit';

/** Money in whole 万元 (10,000 yuan) for comparing and sorting; undefined for other units and currencies. */
export function toWanYuan({ amount, unit }: Quantity): number | undefined {
  return unit.base === '元' ? Math.round(toBase(amount, unit) / 10_000) : undefined;
}
