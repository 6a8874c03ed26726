import type { Unit } from '../unit';
import {
  arabicAt,
  CHINESE_RUN,
  chineseDecimalAt,
  chineseValue,
  exponentOf,
  type Numeral,
  scaled,
} from './numeral';
import { unitAtStart } from './unit-forms';

/** A number with what stands right after it. */
export type Measure = Readonly<{
  amount: number;
  unit: Unit | null;
  /** 十余家, 12万多人. */
  more: boolean;
  /** No digit and no numeral but 百, 千, 万 or 亿: 亿元, 百家. */
  bare: boolean;
  /** 百亿 without a unit; 4万. */
  inScales: boolean;
  /** A year, which is no length of time: 2024年. */
  year: boolean;
  length: number;
}>;

type Units = ReadonlyMap<string, Unit>;

/** The number that a folded text begins with. null where it begins with none, or with none that is written in full. */
export function measureAt(text: string, units: Units): Measure | null {
  const decimal = arabicAt(text) ?? chineseDecimalAt(text);
  if (decimal && !Number.isFinite(Number(decimal.digits))) return null;
  if (decimal) return inDigits(decimal, text.slice(decimal.printed.length), units);
  const run = CHINESE_RUN.exec(text)?.[0];
  return run === undefined ? null : inWords(run, text.slice(run.length), units);
}

/** 多 or 余 within the number and its unit, taken out of them: 万多人, 多万元, 个多月, 余家. */
function withoutMore(after: string): Readonly<{ text: string; more: boolean }> {
  const text = after.replace(/^([百千万亿]*个?)[多余]/u, '$1');
  return { text, more: text !== after };
}

function inDigits({ printed, digits }: Numeral, after: string, units: Units): Measure {
  const { text, more } = withoutMore(after);
  const scale = /^[百千万亿]*/u.exec(text)?.[0] ?? '';
  const found = firstUnit(scale.length, (moved) =>
    unitAfter(scale.slice(0, moved), text.slice(moved), units),
  );
  const moved = found?.start ?? scale.length;
  const unit = found?.unit ?? null;
  return {
    amount: scaled(digits, exponentOf(scale.slice(0, moved))),
    unit,
    more,
    bare: false,
    inScales: unit === null && /[万亿]/u.test(scale),
    year: unit?.id === '年' && moved === 0 && /^(?:19|20)\d\d$/u.test(printed),
    length: printed.length + moved + (found?.length ?? 0) + (more ? 1 : 0),
  };
}

/** 五千万元 is 五千 of 万元: the longest unit takes of the scales what it can. */
function inWords(run: string, after: string, units: Units): Measure | null {
  const { text, more } = withoutMore(after);
  const found = firstUnit(run.length, (taken) =>
    worthOf(run.slice(0, taken), run) === null
      ? null
      : unitAfter(run.slice(0, taken), run.slice(taken) + text, units),
  );
  const taken = found?.start ?? run.length;
  const amount = worthOf(run.slice(0, taken), run);
  if (amount === null) return null;
  const unit = found?.unit ?? null;
  // 三大行动, 五大产业: a counter that says no more than the number.
  const great = unit === null && /^大(?![约于幅])/u.test(text) ? 1 : 0;
  return {
    amount,
    unit,
    more,
    bare: /^[百千万亿]/u.test(run),
    inScales: unit === null && /[万亿]/u.test(run),
    year: false,
    length: taken + (found?.length ?? 0) + great + (more ? 1 : 0),
  };
}

/** Nothing before 万元 or 亿元 is one of it. */
function worthOf(numerals: string, run: string): number | null {
  return numerals === '' && /^[万亿]/u.test(run) ? 1 : chineseValue(numerals);
}

type FoundUnit = Readonly<{ unit: Unit; length: number }>;

function firstUnit(most: number, find: (start: number) => FoundUnit | null) {
  for (let start = 0; start <= most; start += 1) {
    const found = find(start);
    if (found) return { ...found, start };
  }
  return null;
}

/** 百亿级 is an order of magnitude; 三级 counts levels. */
function unitAfter(numerals: string, text: string, units: Units): FoundUnit | null {
  const found = unitAtStart(text, units);
  return found?.unit.id === '级' && /[万亿]$/u.test(numerals) ? null : found;
}
