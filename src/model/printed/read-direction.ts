import { wayAtEnd, wayAtStart } from './direction-words';
import { fold } from './fold';
import { qualifierAtEnd } from './qualifier-words';
import { placesOf } from './stands-in';

export type Direction = 'up' | 'down' | 'flat';

/**
 * The direction word that governs a printed number within its phrase: 下降 in 增长7.8%，下降1.9% for 1.9%, and 增长 for both
 * numbers of 分别增长20.2%、22.9%. It stands in the number's clause and nothing parts it from the number but such words as 了,
 * 约 or 达. null where there is none, where it does not say (收窄, 压缩, 降至), or where the number stands twice in two ways.
 */
export function readDirection(phrase: string, printed: string): Direction | null {
  const words = fold(printed);
  const text = fold(phrase);
  const places = placesOf(words, text);
  if (words.includes('持平')) return places.length > 0 ? 'flat' : null;
  const start = words.search(/[\d零〇一二三四五六七八九十百千万亿两半]/u);
  if (start < 0) return null;
  const unit = words.slice(start).replace(/^(?:[\d.,]+|[零〇一二三四五六七八九十百千万亿两半]+)/u, '');
  const found = new Set(
    places.map(
      (at) =>
        directionBefore(clauseOf(text.slice(0, at + start)), unit) ??
        directionAfter(text.slice(at + words.length)),
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** 降幅(%) makes the numbers of its column falls; 同比增长 does not, where these have signs, nor does 增减. */
export function readDirectionOfHeader(header: string): Direction | null {
  const name = fold(header).replace(/[([【〔:/].*$/u, '');
  const isEither = /[增升涨][减降跌]|±/u.test(name);
  return !isEither && wayAtEnd(name) === 'down' ? 'down' : null;
}

/** 1.3%的降幅. */
function directionAfter(after: string): Direction | null {
  const noun = /^的(?:同比|环比)?/u.exec(after)?.[0];
  const way = noun === undefined ? null : wayAtStart(after.slice(noun.length))?.way;
  return way === 'up' || way === 'down' ? way : null;
}

/** What stands before a number in its clause. A comma between two digits is a thousands mark. */
function clauseOf(before: string): string {
  return before.split(/(?<!\d),|,(?!\d)|[。;!?()…“”\n]/u).pop() ?? '';
}

const POINTS = /^个?(?:百分点|pct)/u;
/** 比全市高2.5个百分点, 高于全市平均水平2.5个百分点. */
const BETTER = /(?:高于|快于|高出|高|快)[^\d、]{0,12}$/u;
const WORSE = /(?:低于|慢于|低|慢)[^\d、]{0,12}$/u;
const MORE_OR_FEWER = /(?:同比|环比|同期|上年|去年|年初|上月|[比较][^、\d]{1,12})([多少])$/u;

function directionBefore(before: string, unit: string): Direction | null {
  const sign = /(?<![\dA-Za-z月])([-+负])$/u.exec(before)?.[1];
  if (sign !== undefined) return signed(sign === '+' ? 'up' : 'down', withoutFillers(before.slice(0, -1)));
  const text = withoutFillers(before);
  const way = wayAtEnd(text);
  if (way !== null) return way === 'neither' ? null : way;
  const compared = comparison(text, unit);
  if (compared !== null) return compared;
  const listed = withoutListed(text, unit);
  return listed === null ? null : directionBefore(listed, unit);
}

/** 增长-1.3% is a fall; 下降-1.3% may be either. */
function signed(sign: Direction, text: string): Direction | null {
  return wayAtEnd(text) === 'down' ? null : sign;
}

/** 比上年同期多12家; of points also 比全市高, 低于全国. */
function comparison(text: string, unit: string): Direction | null {
  const compared = MORE_OR_FEWER.exec(text)?.[1];
  if (compared !== undefined) return compared === '多' ? 'up' : 'down';
  if (!POINTS.test(unit)) return null;
  const [better, worse] = [BETTER.exec(text)?.index ?? -1, WORSE.exec(text)?.index ?? -1];
  if (better === worse) return null;
  return better > worse ? 'up' : 'down';
}

/** 增速为5% is a growth of 5%; 下降为5% is a level. */
const FILLERS = /(?:了|高达|达到|达|均|各|分别|同比|:|在|(?<=[率速幅度均])[为是])$/u;

function withoutFillers(text: string): string {
  const shorter = text.replace(FILLERS, '');
  const shortest = shorter.slice(0, shorter.length - (qualifierAtEnd(shorter)?.length ?? 0));
  return shortest === text ? text : withoutFillers(shortest);
}

/** What stands before the number that a list gives before this one: 20.2%、 of 分别增长20.2%、22.9%. */
function withoutListed(text: string, unit: string): string | null {
  const joined =
    /^(.*?)(?:约|近|超)?([\d.]+|[零一二三四五六七八九十百千两]+)([^\d]*)(?:、|和|与|及|以及)$/u.exec(text);
  if (!joined) return null;
  const [, before = '', , word = ''] = joined;
  return ['', '%', '‰', '倍', '个', '个百分点', '百分点', unit].includes(word) ? before : null;
}
