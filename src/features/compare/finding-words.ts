import { catalogue } from '../../i18n/catalogue';
import { inSentence, plural } from '../../i18n/english';
import { partsZh } from '../../i18n/zh';
import type { FigureRef } from '../../model/figure';
import type { Breakdown } from '../../model/record-schema';

/** A piece of a sentence: words, or a link to a figure. */
export type FindingPart = string | Readonly<{ ref: FigureRef; text: string }>;
export type Said = readonly FindingPart[];

/** A sentence of words and pieces; adjacent words are merged into one piece. */
export function say(words: TemplateStringsArray, ...pieces: readonly (FindingPart | Said | number)[]): Said {
  const parts: FindingPart[] = [];
  const add = (part: FindingPart) => {
    const last = parts[parts.length - 1];
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const [at, word] of words.entries()) {
    add(word);
    const piece = pieces[at];
    if (typeof piece === 'number') add(String(piece));
    else if (typeof piece === 'string') add(piece);
    else if (piece !== undefined) for (const part of 'ref' in piece ? [piece] : piece) add(part);
  }
  return parts;
}

/** How one figure compares with another. */
export type Side = 'above' | 'below' | 'level';
/** How a rate of change moved since an earlier period; falls have their own words. */
type RateMove = 'faster' | 'slower' | 'narrowed' | 'widened' | 'recovered' | 'dropped' | 'levelRate';
/** How a share moved. */
type ShareMove = 'up' | 'down' | 'level';
export type Move = RateMove | ShareMove;

type Points = FindingPart;

/** Nothing for the only one, 都 for all of several, a number for some of them. */
const all = (of: number, n: number, counter: string) =>
  n < of ? `中，${n}${counter}` : of === 1 ? '' : '都';

/** 甲、乙或丙 */
const eitherZh = new Intl.ListFormat('zh-CN', { type: 'disjunction' });
/** a, b or c */
const eitherEn = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const zh = {
  year: (year: number) => `${year}年全年`,
  about: (region: string, period: string) => `${period}${region}`,
  rate: (name: string, value: FindingPart) => say`${name}${value}`,
  amount: (name: string, value: FindingPart) => say`${name}为${value}`,
  semicolon: '；',
  listComma: '、',
  and: '、',
  level: '持平（测算）',
  or: (items: readonly string[]) => eitherZh.format(items),
  beside: {
    above: (points: Points, other: Said) => say`高于${other}${points}`,
    below: (points: Points, other: Said) => say`低于${other}${points}`,
    level: (points: Points, other: Said) => say`与${other}${points}`,
  } satisfies Record<Side, unknown>,
  besideOnly: {
    above: (other: Said) => say`高于${other}`,
    below: (other: Said) => say`低于${other}`,
    level: (other: Said) => say`与${other}持平`,
  } satisfies Record<Side, unknown>,
  target: (year: number, value: FindingPart) => say`${year}年目标（${value}）`,
  verdict: { met: '达标', missed: '滞后' },
  shareOfTarget: (share: FindingPart, target: Said) => say`为${target}的${share}`,
  shareOfPlan: (share: FindingPart, plan: FindingPart) => say`为年度计划投资（${plan}）的${share}`,
  time: {
    fast: (points: Points) => say`快于序时进度${points}`,
    slow: (points: Points) => say`慢于序时进度${points}`,
    above: (points: Points) => say`高于序时进度${points}`,
    below: (points: Points) => say`低于序时进度${points}`,
    level: (points: Points) => say`与序时进度${points}`,
  },
  /** 序时进度 in money and in points. */
  plan: {
    above: (money: Points, by: Points) => say`比序时进度多${money}，快${by}`,
    below: (money: Points, by: Points) => say`比序时进度少${money}，慢${by}`,
    level: (_money: Points, by: Points) => say`与序时进度${by}`,
  } satisfies Record<Side, unknown>,
  completed: (value: FindingPart) => say`完成投资${value}`,
  onlyPlanned: (name: string, plan: FindingPart, why: string) =>
    say`${name}有年度计划投资${plan}，完成额${why}，不能算进度`,
  late: {
    planned: {
      start: (name: string, date: string) => `${name}计划${date}开工`,
      finish: (name: string, date: string) => `${name}计划${date}竣工`,
    },
    done: {
      start: (date: string) => `实际${date}开工`,
      finish: (date: string) => `实际${date}竣工`,
    },
    overdue: {
      start: (date: string) => `截至${date}未开工`,
      finish: (date: string) => `截至${date}未竣工`,
    },
    by: (days: FindingPart) => say`逾期${days}`,
    year: (year: number) => `${year}年`,
    day: (month: string, day: number) => `${month}${day}日`,
  },
  move: {
    faster: (points: Points, since: Said) => say`增速比${since}加快${points}`,
    slower: (points: Points, since: Said) => say`增速比${since}回落${points}`,
    narrowed: (points: Points, since: Said) => say`降幅比${since}收窄${points}`,
    widened: (points: Points, since: Said) => say`降幅比${since}扩大${points}`,
    recovered: (points: Points, since: Said) => say`增速比${since}回升${points}`,
    dropped: (points: Points, since: Said) => say`增速比${since}回落${points}`,
    up: (points: Points, since: Said) => say`比${since}提高${points}`,
    down: (points: Points, since: Said) => say`比${since}下降${points}`,
    level: (points: Points, since: Said) => say`与${since}${points}`,
    levelRate: (points: Points, since: Said) => say`增速与${since}${points}`,
  } satisfies Record<Move, unknown>,
  earlier: (period: string, value: FindingPart) => say`${period}（${value}）`,
  named: (name: string, value: FindingPart) => say`${name}（${value}）`,
  /** The name of an indicator within a sentence. */
  inside: (name: string) => name,
  family: (period: string, n: number, by: Breakdown['by']) => `${period}${n}${partsZh[by]}可比的增速中`,
  largestMember: (of: Said) => say`规模最大的是${of}`,
  largestIsHighest: (grows: boolean, of: Said) => say`规模最大的${of}增速最${grows ? '快' : '高'}`,
  largestIsLowest: (grows: boolean, of: Said) => say`规模最大的${of}增速最${grows ? '慢' : '低'}`,
  /** Of what is to be low the best is what rose least or fell most. */
  leastGrown: (of: Said) => say`降得最多或升得最少的是${of}`,
  mostGrown: (of: Said) => say`升得最多或降得最少的是${of}`,
  highest: (grows: boolean, of: Said, _isOne: boolean) => say`最${grows ? '快' : '高'}的是${of}`,
  lowest: (grows: boolean, of: Said) => say`最${grows ? '慢' : '低'}的是${of}`,
  largest: (named: number, exact: number, of: Said) =>
    named === exact
      ? say`列出的${named}个具体项目中，总投资最大的是${of}`
      : say`列出的${named}个具体项目中，${exact}个有确切的总投资，其中最大的是${of}`,
  withoutExact: (n: number, classes: number) => {
    if (classes === n) return `其余${n}个只写百亿级，不是金额`;
    const ofThem = classes === 0 ? '' : `，其中${classes}个只写百亿级`;
    return `其余${n}个没有确切金额${ofThem}`;
  },
  noCounterpart: (period: string, of: number, n: number, regions: string, why: string) =>
    say`${period}的${of}项增速${all(of, n, '项')}没有${regions}的同期数（${why}）`,
  noResult: (year: number, of: number, n: number, period: string, why: string) =>
    say`${year}年的${of}项目标${all(of, n, '项')}没有${period}的实际数（${why}）`,
  noAmount: (named: number, n: number, why: string) =>
    say`列出的${named}个具体项目${all(named, n, '个')}没有总投资额（${why}）`,
};

/** `3 of 4 rates for 2024 have`, `All 4 rates for 2024 have`, `The only rate for 2024 has`. */
const some = (n: number, of: number, one: string, when = '') => {
  const verb = `${when} ${n === 1 ? 'has' : 'have'}`;
  if (n < of) return `${n} of ${plural(of, one)}${verb}`;
  if (of === 1) return `The only ${one}${verb}`;
  return of === 2 ? `Both ${one}s${verb}` : `All ${plural(of, one)}${verb}`;
};

const en: typeof zh = {
  year: (year) => String(year),
  about: (region, period) => `${region}, ${period}: `,
  rate: (name, value) => say`${name} ${value}`,
  amount: (name, value) => say`${name} at ${value}`,
  semicolon: '; ',
  listComma: ', ',
  and: ' and ',
  level: 'level (computed)',
  or: (items) => eitherEn.format(items),
  beside: {
    above: (points, other) => say`${points} above ${other}`,
    below: (points, other) => say`${points} below ${other}`,
    level: (points, other) => say`${points} with ${other}`,
  },
  besideOnly: {
    above: (other) => say`above ${other}`,
    below: (other) => say`below ${other}`,
    level: (other) => say`level with ${other}`,
  },
  target: (year, value) => say`the ${year} target (${value})`,
  verdict: { met: 'on target', missed: 'behind target' },
  shareOfTarget: (share, target) => say`${share} of ${target}`,
  shareOfPlan: (share, plan) => say`${share} of the year’s plan (${plan})`,
  time: {
    fast: (points) => say`${points} ahead of the share of the year elapsed`,
    slow: (points) => say`${points} behind the share of the year elapsed`,
    above: (points) => say`${points} above the share of the year elapsed`,
    below: (points) => say`${points} below the share of the year elapsed`,
    level: (points) => say`${points} with the share of the year elapsed`,
  },
  plan: {
    above: (money, by) => say`${money} more than the share of the year elapsed, ${by} ahead`,
    below: (money, by) => say`${money} less than the share of the year elapsed, ${by} behind`,
    level: (_money, by) => say`${by} with the share of the year elapsed`,
  },
  completed: (value) => say`investment of ${value} completed`,
  onlyPlanned: (name, plan, why) =>
    say`${name}: investment of ${plan} planned for the year; the amount completed is ${why}, so progress cannot be computed`,
  late: {
    planned: {
      start: (name, date) => `${name}: start planned for ${date}`,
      finish: (name, date) => `${name}: completion planned for ${date}`,
    },
    done: {
      start: (date) => `actual start ${date}`,
      finish: (date) => `actual completion ${date}`,
    },
    overdue: {
      start: (date) => `not started by ${date}`,
      finish: (date) => `not completed by ${date}`,
    },
    by: (days) => say`late by ${days}`,
    year: (year) => String(year),
    day: (month, day) => `${day} ${month}`,
  },
  move: {
    faster: (points, since) => say`${points} faster than in ${since}`,
    slower: (points, since) => say`${points} slower than in ${since}`,
    narrowed: (points, since) => say`the fall ${points} smaller than in ${since}`,
    widened: (points, since) => say`the fall ${points} larger than in ${since}`,
    recovered: (points, since) => say`the rate ${points} higher than in ${since}`,
    dropped: (points, since) => say`the rate ${points} lower than in ${since}`,
    up: (points, since) => say`${points} higher than in ${since}`,
    down: (points, since) => say`${points} lower than in ${since}`,
    level: (points, since) => say`${points} with ${since}`,
    levelRate: (points, since) => say`the rate ${points} with ${since}`,
  },
  earlier: (period, value) => say`${period} (${value})`,
  named: (name, value) => say`${name} (${value})`,
  inside: inSentence,
  family: (period, n, by) => `Of ${plural(n, 'comparable growth rate')} by ${by} for ${period}`,
  largestMember: (of) => say`the largest is ${of}`,
  largestIsHighest: (_grows, of) => say`the highest is that of the largest, ${of}`,
  largestIsLowest: (_grows, of) => say`the lowest is that of the largest, ${of}`,
  leastGrown: (of) => say`the greatest fall or least rise is that of ${of}`,
  mostGrown: (of) => say`the greatest rise or least fall that of ${of}`,
  highest: (_grows, of, isOne) => say`the highest ${isOne ? 'is' : 'are'} ${of}`,
  lowest: (_grows, of) => say`the lowest ${of}`,
  largest: (named, exact, of) =>
    named === exact
      ? say`Largest total investment of ${plural(named, 'listed project')}: ${of}`
      : say`${exact} of ${plural(named, 'listed project')} have an exact total investment, the largest being ${of}`,
  withoutExact: (n, classes) => {
    const [others, is, has] = n === 1 ? ['the other', 'is', 'has'] : [`the other ${n}`, 'are', 'have'];
    if (classes === n) return `${others} ${is} only said to be of the ¥10 bn class, which is not an amount`;
    const ofThem = classes === 0 ? '' : `, ${classes} of them only said to be of the ¥10 bn class`;
    return `${others} ${has} no exact amount${ofThem}`;
  },
  noCounterpart: (period, of, n, regions, why) =>
    say`${some(n, of, 'growth rate', ` for ${period}`)} no counterpart in ${regions} (${why})`,
  noResult: (year, of, n, period, why) =>
    say`${some(n, of, 'target', ` for ${year}`)} no actual figure for ${period} (${why})`,
  noAmount: (named, n, why) => say`${some(n, named, 'listed project')} no stated total investment (${why})`,
};

export const [findingWords] = catalogue(zh, en);
