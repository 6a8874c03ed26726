/** A run of Chinese numerals. */
export const CHINESE_RUN = /^[零〇一二三四五六七八九十百千万亿两]+/u;

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/u;
const DECIMAL = /^([零〇一二三四五六七八九十百两]+)点([零〇一二三四五六七八九]+)/u;
const digits = '零一二三四五六七八九';
/** From the highest, as a number in words is read. */
const scales = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
] as const;

/** A number as it stands in a text, and its digits: `5,000` and 5000, 一点五 and 1.5. */
export type Numeral = Readonly<{ printed: string; digits: string }>;

/** The Arabic number that a text begins with. */
export function arabicAt(text: string): Numeral | null {
  const printed = ARABIC.exec(text)?.[0];
  return printed === undefined ? null : { printed, digits: printed.replaceAll(',', '') };
}

/** The decimal in Chinese numerals that a text begins with: 零点八. */
export function chineseDecimalAt(text: string): Numeral | null {
  const [printed, whole = '', decimals = ''] = DECIMAL.exec(text) ?? [];
  const value = whole === '零' || whole === '〇' ? 0 : chineseValue(whole);
  if (printed === undefined || value === null) return null;
  return {
    printed,
    digits: `${value}.${[...normalized(decimals)].map((digit) => digits.indexOf(digit)).join('')}`,
  };
}

/** 千万 → 7. An empty text moves nothing. */
export function exponentOf(scale: string): number {
  return scales.reduce((sum, [name, power]) => sum + power * (scale.split(name).length - 1), 0);
}

/** A decimal string times a power of ten, exactly. */
export function scaled(decimal: string, exponent: number): number {
  return Number(`${decimal}e${exponent}`);
}

/**
 * What a whole number in Chinese numerals is worth; a scale alone is one of it (百 is 100). null for what is not written in
 * full: 二〇二四 and 九八 (digits in a row), 一万二 and 三千五 (whose last scale is left out).
 */
export function chineseValue(run: string): number | null {
  const full = normalized(run).replace(/^(?=[十百千万亿])/u, '一');
  const value = worthOf(full);
  return value > 0 && spell(value) === full ? value : null;
}

function normalized(run: string): string {
  return run.replaceAll('两', '二').replaceAll('〇', '零');
}

/** Of any run, also of one that nobody would write. */
function worthOf(run: string): number {
  const scale = scales.find(([name]) => run.includes(name));
  if (!scale) return digits.indexOf(run.slice(-1));
  const [name, power] = scale;
  const at = run.lastIndexOf(name);
  const rest = run.slice(at + 1);
  return worthOf(run.slice(0, at)) * 10 ** power + (rest === '' ? 0 : worthOf(rest));
}

/** The one way to write a whole number above 0 in full. */
function spell(value: number): string {
  const scale = scales.find(([, power]) => value >= 10 ** power);
  if (!scale) return digits.charAt(value);
  const [name, power] = scale;
  const unit = 10 ** power;
  const rest = value % unit;
  const head = `${spell(Math.floor(value / unit))}${name}`;
  return rest === 0 ? head : `${head}${rest < unit / 10 ? '零' : ''}${spell(rest)}`;
}
