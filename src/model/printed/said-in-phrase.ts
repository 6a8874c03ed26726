import type { WrittenGrowth } from '../quantity-schema';

type Basis = NonNullable<WrittenGrowth['basis']>;
type Kind = NonNullable<WrittenGrowth['kind']>;

const bases: readonly (readonly [RegExp, Basis])[] = [
  [/可比价/u, 'comparable-price'],
  [/不变价/u, 'constant-price'],
  [/(?:现价|当年价)/u, 'current-price'],
];

/** The price basis that a phrase states of its rate; undefined where it states none. */
export function basisIn(phrase: string): Basis | undefined {
  return bases.find(([words]) => words.test(phrase))?.[1];
}

/** 同比 and 比上年同期 are year on year; 环比 may be a month or a quarter. A phrase with both speaks of two rates. */
export function kindsIn(phrase: string): readonly Kind[] | undefined {
  const isOnYear = /(?:同比|比上年|比去年|较上年|较去年)/u.test(phrase);
  const isInSequence = /(?:环比|比上月|比上季)/u.test(phrase);
  if (isOnYear === isInSequence) return undefined;
  return isOnYear ? ['year-on-year', 'cumulative'] : ['month-on-month', 'quarter-on-quarter'];
}

/** Whether a phrase says of a contribution that it lowers the growth of the whole. */
export function lowers(phrase: string): boolean {
  return /(?:拉低|下拉|拖累|负拉动)/u.test(phrase);
}

/** Whether a phrase says that something has not happened yet. */
export function isExpected(phrase: string): boolean {
  return /(?:预计|预期|预测|有望|力争|计划完成)/u.test(phrase);
}
