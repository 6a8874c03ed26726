import type { Qualifier } from '../record-values';
import { toBase, type Unit } from '../unit';
import type { UnitKind } from '../unit-schema';
import { wayAtStart } from './direction-words';
import { fold } from './fold';
import { type Measure, measureAt } from './measure';
import type { PrintedReading, Unread } from './printed-reading';
import { qualifierAfter, qualifierAtStart } from './qualifier-words';
import { type Special, specialAt } from './special-figures';

export type PrintedResult = Readonly<{ ok: true; reading: PrintedReading } | ({ ok: false } & Unread)>;

/** Reads the printed words of one figure, all of them or none: 近12亿元, 下降1.3%, 10亿元以上, 第1（共7个）, 百亿级. */
export function readPrinted(printed: string, units: ReadonlyMap<string, Unit>): PrintedResult {
  const text = fold(printed);
  const figure = figureAt(text, units);
  if ('why' in figure) return { ok: false, ...figure };
  const rest = text.slice(figure.length);
  if (rest !== '') return { ok: false, ...unreadRest(rest) };
  return { ok: true, reading: figure.reading };
}

/** The figure that a folded text begins with, and how much of the text it takes. */
export function figureAt(
  text: string,
  units: ReadonlyMap<string, Unit>,
): Readonly<{ reading: PrintedReading; length: number }> | Unread {
  const lead = leadAt(text);
  const body = text.slice(lead.length);
  const number = specialAt(body, units) ?? measureAt(body, units);
  if (!number) return unreadNumber(body);
  if ('why' in number) return number;
  const tail = tailAt(body.slice(number.length), number);
  const length = lead.length + number.length + tail.length;
  const words = text.slice(0, length);
  const qualifiers = new Set([...lead.qualifiers, ...tail.qualifiers, ...ownQualifiers(number)]);
  if (lead.contradicts || qualifiers.size > 1) return { why: 'contradiction', words };
  const qualifier = [...qualifiers][0] ?? 'exact';
  if ('year' in number && number.year) return { why: 'date', words };
  if ('bare' in number && number.bare && qualifier === 'exact') return { why: 'indefinite', words };
  return {
    reading: { ...measured(number, qualifier, lead.direction), qualifier, direction: lead.direction },
    length,
  };
}

function ownQualifiers(number: Measure | Special): readonly Qualifier[] {
  if ('qualifier' in number) return number.qualifier === null ? [] : [number.qualifier];
  return number.more ? ['more-than'] : [];
}

function measured(number: Measure | Special, qualifier: Qualifier, direction: PrintedReading['direction']) {
  if ('qualifier' in number) return { amount: number.amount, unit: number.unit, outOf: number.outOf };
  const { amount, unit } = number;
  // 增长1.3倍 is a growth of 130%.
  if (unit?.id === '倍' && direction) return { amount: toBase(amount, unit), unit: unit.base, outOf: null };
  if (qualifier === 'class' && !unit) return moneyClass(amount);
  return { amount, unit: unit?.id ?? null, outOf: null };
}

/** 百亿级 and 千万级 are said of money. */
function moneyClass(amount: number) {
  const [size, unit] = amount >= 1e8 ? ([1e8, '亿元'] as const) : ([1e4, '万元'] as const);
  return { amount: Number((amount / size).toPrecision(15)), unit, outOf: null };
}

type Lead = {
  length: number;
  qualifiers: Qualifier[];
  direction: 'up' | 'down' | null;
  contradicts: boolean;
};

/** Words that may stand between a qualifier or a direction and its number, and say nothing. */
const FILLER = /^(?:达到|达|为|共计|共|仅|高达|多达)/u;
const SIGN = /^(?:([-负])|[+正])(?=[\d零一二三四五六七八九十百两])/u;

function leadAt(text: string): Lead {
  const lead: Lead = { length: 0, qualifiers: [], direction: null, contradicts: false };
  for (;;) {
    const rest = text.slice(lead.length);
    const taken = takeSign(rest, lead) || takeWay(rest, lead) || takeQualifier(rest, lead) || fillerOf(rest);
    if (taken === 0) return lead;
    lead.length += taken;
  }
}

function takeSign(rest: string, lead: Lead): number {
  const match = SIGN.exec(rest);
  if (!match) return 0;
  // 增长-1.3% is a fall; 下降-1.3% may be either.
  lead.contradicts ||= lead.direction === 'down';
  lead.direction = match[1] === undefined ? 'up' : 'down';
  return match[0].length;
}

function takeWay(rest: string, lead: Lead): number {
  const found = wayAtStart(rest);
  if (!found || found.way === 'neither') return 0;
  lead.contradicts ||= lead.direction !== null;
  lead.direction = found.way;
  return found.length;
}

function takeQualifier(rest: string, lead: Lead): number {
  const found = qualifierAtStart(rest);
  if (!found) return 0;
  lead.qualifiers.push(found.qualifier);
  return found.length;
}

function fillerOf(rest: string): number {
  return FILLER.exec(rest)?.[0].length ?? 0;
}

/** What follows the unit: 以上, 左右, 级. */
function tailAt(rest: string, number: Measure | Special) {
  const tail = { length: 0, qualifiers: [] as Qualifier[] };
  for (;;) {
    const text = rest.slice(tail.length);
    const found = classAt(text, number) ?? withinAt(text, number) ?? qualifierAfter(text);
    if (!found) return tail;
    tail.length += found.length;
    tail.qualifiers.push(found.qualifier);
  }
}

const SIZED: ReadonlySet<UnitKind> = new Set(['money', 'area', 'volume', 'mass', 'energy']);

/** 百亿级, 10亿元级, 万吨级: an order of magnitude. Not 三级, which counts levels, nor 5个级别 or 5年级. */
function classAt(text: string, number: Measure | Special) {
  const level = /^级别?/u.exec(text)?.[0];
  if (level === undefined || !('bare' in number)) return null;
  const isSized = number.unit ? SIZED.has(number.unit.kind) || number.unit.exponent > 0 : number.inScales;
  return isSized ? { qualifier: 'class' as const, length: level.length } : null;
}

/** 30日内 is at most 30 days. */
function withinAt(text: string, number: Measure | Special) {
  const isTime = 'bare' in number && number.unit?.kind === 'time';
  return isTime && /^内(?![外部])/u.test(text) ? { qualifier: 'at-most' as const, length: 1 } : null;
}

function unreadNumber(body: string): Unread {
  if (/^(?:数|几|若干|众多|多|一些|一系列|大批)/u.test(body)) return { why: 'indefinite', words: body };
  if (/[\d一二三四五六七八九十百千万亿两半]/u.test(body)) return { why: 'unknown-words', words: body };
  return { why: 'no-number', words: body };
}

function unreadRest(rest: string): Unread {
  if (/^[/／]\d/u.test(rest)) return { why: 'fraction', words: rest };
  if (/^几/u.test(rest)) return { why: 'indefinite', words: rest };
  if (/[\d一二三四五六七八九十百千万亿两]/u.test(rest)) return { why: 'several-numbers', words: rest };
  return { why: 'unknown-words', words: rest };
}
