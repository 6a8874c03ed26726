import type { Qualifier } from '../record-values';
import type { Unit } from '../unit';
import { arabicAt, CHINESE_RUN, chineseDecimalAt, chineseValue } from './numeral';
import type { Unread } from './printed-reading';
import { unitAtStart } from './unit-forms';

/** A figure that is not a number with a unit after it. */
export type Special = Readonly<{
  amount: number;
  unit: string | null;
  qualifier: Qualifier | null;
  outOf: number | null;
  length: number;
}>;

/** 持平, a rank, a half, a fraction or an indefinite one, where a folded text begins with it. */
export function specialAt(text: string, units: ReadonlyMap<string, Unit>): Special | Unread | null {
  return flatAt(text) ?? rankAt(text) ?? halfAt(text, units) ?? shareAt(text) ?? indefiniteAt(text);
}

function percent(amount: number, length: number): Special {
  return { amount, unit: 'percent', qualifier: null, outOf: null, length };
}

function flatAt(text: string): Special | null {
  const match = /^(基本)?持平/u.exec(text);
  if (!match) return null;
  const qualifier = match[1] === undefined ? null : 'about';
  return { amount: 0, unit: null, qualifier, outOf: null, length: match[0].length };
}

const ORDINAL = /^(?:并列)?第(\d+|[一二三四五六七八九十百零]+)(?:[位名]|(?!\p{Script=Han}))/u;
const FIRST = /^(?:并列)?首位/u;
/** 第1/共7, 第1（共7个）, 第1/7. */
const OUT_OF = /^(?:\/共?|\(共)(\d+|[一二三四五六七八九十百零]+)[个家位名区县市省]*\)?/u;

function rankAt(text: string): Special | Unread | null {
  const rank = ORDINAL.exec(text) ?? FIRST.exec(text);
  if (!rank) return null;
  const amount = rank[1] === undefined ? 1 : wholeOf(rank[1]);
  if (!amount) return null;
  const denominator = OUT_OF.exec(text.slice(rank[0].length));
  const outOf = denominator ? wholeOf(denominator[1] ?? '') : null;
  const length = rank[0].length + (denominator?.[0].length ?? 0);
  if (outOf !== null && outOf < amount) return { why: 'contradiction', words: text.slice(0, length) };
  return { amount, unit: '名次', qualifier: 'rank', outOf, length };
}

function wholeOf(numerals: string): number | null {
  return /^\d/u.test(numerals) ? Number(numerals) : chineseValue(numerals);
}

/** 半数, 一半 and 过半 are 50%; 半年 is half a year. */
function halfAt(text: string, units: ReadonlyMap<string, Unit>): Special | null {
  const share = /^(?:半数|一半|半(?=以[上下]|的|\P{Script=Han}|$))/u.exec(text);
  if (share) return percent(50, share[0].length);
  if (!text.startsWith('半')) return null;
  const found = unitAtStart(text.slice(1), units);
  if (found?.unit.kind !== 'time') return null;
  return { amount: 0.5, unit: found.unit.id, qualifier: null, outOf: null, length: 1 + found.length };
}

/** 百分之八十, 八成, 八成半, 四分之三. */
function shareAt(text: string): Special | Unread | null {
  const inTenths =
    /^([一二两三四五六七八九1-9])成(?:([半一二三四五六七八九])(?!\p{Script=Han}))?(?![功立为果本员交效长品不])/u.exec(
      text,
    );
  if (inTenths) {
    const [{ length }, tenths = '', rest] = inTenths;
    const more = rest === '半' ? 5 : rest === undefined ? 0 : (wholeOf(rest) ?? 0);
    return percent((wholeOf(tenths) ?? 0) * 10 + more, length);
  }
  const [fraction, below = ''] = /^([\d一二三四五六七八九十百千两]+)分之/u.exec(text) ?? [];
  if (fraction === undefined) return null;
  const above = numberAt(text.slice(fraction.length));
  const whole = wholeOf(below);
  if (!above || !whole) return { why: 'unknown-words', words: text };
  const amount = Number(((above.value / whole) * 100).toPrecision(15));
  const length = fraction.length + above.length;
  // 三分之一 has no decimal.
  if (!Number.isInteger(amount * 1000)) return { why: 'fraction', words: text.slice(0, length) };
  return percent(amount, length);
}

function numberAt(text: string): Readonly<{ value: number; length: number }> | null {
  const decimal = arabicAt(text) ?? chineseDecimalAt(text);
  if (decimal) return { value: Number(decimal.digits), length: decimal.printed.length };
  const run = CHINESE_RUN.exec(text)?.[0] ?? '';
  const value = chineseValue(run);
  return value === null ? null : { value, length: run.length };
}

/** 一批 is no batch of one. */
function indefiniteAt(text: string): Unread | null {
  const words = /^(?:一批|一些|一系列|一揽子)/u.exec(text)?.[0];
  return words === undefined ? null : { why: 'indefinite', words };
}
