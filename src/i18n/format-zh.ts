import { printedNumber } from '../model/printed-number';
import type { Quantity } from '../model/quantity-schema';
import type { Unit } from '../model/unit';
import type { LanguageWords, QuantityParts } from './english-on-demand';
import { zh } from './zh';

const beforeNumber: Partial<Record<Quantity['qualifier'], string>> = {
  'just-under': '近',
  'more-than': '超',
};
const afterNumber: Partial<Record<Quantity['qualifier'], string>> = { 'at-least': '以上', 'at-most': '以下' };

/** 约4% and 4%左右 say the same: the word stays where the source has it. */
function wordsAround({ qualifier, printed }: Quantity): Readonly<{ before: string; after: string }> {
  if (qualifier === 'about') {
    return printed.includes('左右') ? { before: '', after: '左右' } : { before: '约', after: '' };
  }
  return { before: beforeNumber[qualifier] ?? '', after: afterNumber[qualifier] ?? '' };
}

function parts(quantity: Quantity): QuantityParts {
  const { qualifier, unit, outOf } = quantity;
  if (qualifier === 'class') return { before: '', number: quantity.printed, unit: '', after: '' };
  if (qualifier === 'rank') {
    const among = outOf ? `（共${outOf}个）` : '';
    // 位 goes with the number: what a table has in its column of units is what amounts count in.
    return /\d/.test(quantity.printed)
      ? { before: '第', number: printedNumber(quantity), unit: '', after: `位${among}` }
      : { before: '', number: quantity.printed, unit: '', after: among };
  }
  return { ...wordsAround(quantity), number: printedNumber(quantity), unit: unitName(unit) };
}

function unitName({ zh: name }: Unit): string {
  return name === '月' ? '个月' : name;
}

export const chinese: LanguageWords = { messages: zh, parts, unitName };
