import type { Unit } from '../unit';
import { fold } from './fold';
import { qualifierAtEnd } from './qualifier-words';
import { figureAt } from './read-printed';

/**
 * Whether the printed words stand in the phrase as that figure, and not as part of a longer one: 1.9% does not stand in 11.9%,
 * nor 12亿元 in 212亿元, 近12亿元 or 12亿元以上, nor 2.5个 in 2.5个百分点. Width of characters and spaces do not matter.
 */
export function standsIn(printed: string, phrase: string, units: ReadonlyMap<string, Unit>): boolean {
  const words = fold(printed);
  const text = fold(phrase);
  return placesOf(words, text).some((at) => {
    if (qualifierAtEnd(text.slice(0, at)) !== null) return false;
    const figure = figureAt(text.slice(at), units);
    // Words that cannot be read have a fault of their own.
    return 'why' in figure ? 'why' in figureAt(words, units) : figure.length === words.length;
  });
}

/** Where folded words stand in a folded text without cutting a number. */
export function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    if (!cutsBefore(text.slice(0, at), words) && !cutsAfter(text.slice(at + words.length), words))
      places.push(at);
  }
  return places;
}

/** 第 makes an ordinal of a number, 几 and 数 an indefinite one. */
function cutsBefore(before: string, words: string): boolean {
  if (/^\d/u.test(words)) {
    const goesOn = /\d\.?$|[第几数零〇一二三四五六七八九十]$/u.test(before);
    return goesOn || (/\d,$/u.test(before) && /^\d{3}(?!\d)/u.test(words));
  }
  if (/^[零〇一二三四五六七八九十百千万亿两半]/u.test(words)) {
    return /[\d第几数零〇一二三四五六七八九十百千万亿两上下]$/u.test(before);
  }
  return false;
}

function cutsAfter(after: string, words: string): boolean {
  return /\d$/u.test(words) && /^(?:[\d.]\d*|,\d{3}(?!\d)|[A-Za-z])/u.test(after);
}
