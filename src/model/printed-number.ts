import type { Quantity } from './quantity-schema';

/**
 * The number as printed, with its decimals (`3.0` of `3.0%`), without sign; the amount if the source prints
 * Chinese numerals (两栋, 百亿级) or another unit (8成 is 80%, 3千万元 is 3000万元).
 */
export function printedNumber({ printed, amount }: Quantity): string {
  const size = Math.abs(amount);
  const digits = printed.match(/\d+(?:,\d{3})*(?:\.\d+)?/)?.[0];
  return digits !== undefined && Number(digits.replaceAll(',', '')) === size ? digits : String(size);
}

/** The number of printed decimals, which is the precision to show. */
export function printedDecimals(quantity: Quantity): number {
  return printedNumber(quantity).split('.')[1]?.length ?? 0;
}
