import { printedNumber } from '../model/printed-number';
import type { Quantity } from '../model/quantity-schema';
import { en } from './en';
import type { LanguageWords, QuantityParts } from './english-on-demand';
import { amountInEnglish, unitInEnglish } from './unit-en';

const beforeWords: Partial<Record<Quantity['qualifier'], string>> = {
  'just-under': 'just under',
  about: 'about',
  'more-than': 'over',
  'at-least': '≥',
  'at-most': '≤',
};

function parts(quantity: Quantity): QuantityParts {
  const { qualifier, unit, amount, outOf } = quantity;
  const digits = printedNumber(quantity);
  if (qualifier === 'rank') {
    return { before: '', number: `No. ${digits}`, unit: '', after: outOf ? ` of ${outOf}` : '' };
  }
  const before = beforeWords[qualifier] ?? '';
  const after = qualifier === 'class' ? ' class' : '';
  return { before, ...amountInEnglish(digits, amount, unit), after };
}

/** All English of the desk, in one object because it is fetched as one chunk. */
export const english: LanguageWords = { messages: en, parts, unitName: unitInEnglish };
