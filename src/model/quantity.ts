import type { Quantity, Unit } from './quantity-schema';

const wanYuanPer: Partial<Record<Unit, number>> = { 亿元: 10_000, 万元: 1, 元: 0.0001 };

/** Money in whole 万元 (10,000 yuan) for comparing and sorting; undefined for other units. */
export function toWanYuan({ amount, unit }: Quantity): number | undefined {
  const factor = wanYuanPer[unit];
  return factor === undefined ? undefined : Math.round(amount * factor);
}

const durations: ReadonlySet<Unit> = new Set(['年', '月', '天', '分钟']);

export function isDuration(unit: Unit): boolean {
  return durations.has(unit);
}

/** The first Arabic number of printed words. */
export function printedDigits(printed: string): string | undefined {
  return printed.match(/\d+(?:,\d{3})*(?:\.\d+)?/)?.[0];
}

/**
 * The number as printed, with its decimals (`3.0` of `3.0%`), without sign; the amount if the source prints
 * Chinese numerals (两栋, 百亿级) or another unit (8成 is 80%, 3千万元 is 3000万元).
 */
export function printedNumber({ printed, amount }: Quantity): string {
  const size = Math.abs(amount);
  const digits = printedDigits(printed);
  return digits !== undefined && Number(digits.replaceAll(',', '')) === size ? digits : String(size);
}

/** The number of printed decimals, which is the precision to show. */
export function printedDecimals(quantity: Quantity): number {
  return printedNumber(quantity).split('.')[1]?.length ?? 0;
}
