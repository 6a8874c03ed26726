import { printedNumber } from '../model/quantity';
import type { Quantity } from '../model/quantity-schema';
import type { Unit } from '../model/unit';
import type { LanguageWords, QuantityParts } from './english-on-demand';
import { zh } from './zh';

const beforeNumber = { 'just-under': '近', about: '约', 'more-than': '超' } as const;
const afterNumber = { 'at-least': '以上', 'at-most': '以下' } as const;

function parts(quantity: Quantity): QuantityParts {
  const { qualifier, unit, outOf } = quantity;
  if (qualifier === 'class') return { before: '', number: quantity.printed, unit: '', after: '' };
  if (qualifier === 'rank') {
    return /\d/.test(quantity.printed)
      ? { before: '第', number: printedNumber(quantity), unit: '位', after: outOf ? `（共${outOf}个）` : '' }
      : { before: '', number: quantity.printed, unit: '', after: '' };
  }
  return {
    before: qualifier in beforeNumber ? beforeNumber[qualifier as keyof typeof beforeNumber] : '',
    number: printedNumber(quantity),
    unit: unitName(unit),
    after: qualifier in afterNumber ? afterNumber[qualifier as keyof typeof afterNumber] : '',
  };
}

function unitName({ zh: name }: Unit): string {
  return name === '月' ? '个月' : name;
}

export const chinese: LanguageWords = { messages: zh, parts, unitName };
