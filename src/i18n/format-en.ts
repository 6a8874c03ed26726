import { printedNumber } from '../model/quantity';
import type { Quantity, Unit } from '../model/quantity-schema';
import { unitsOf } from '../model/unit';
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

/** Units with an English word or sign. The others are counters: their noun is in the record's name. */
const units = unitsOf({
  units: [
    { id: '元', kind: 'money', en: 'yuan', sign: '¥', scales: ['万', '亿'] },
    { id: '公里', kind: 'length', en: 'km' },
    { id: '年', kind: 'time', en: { one: 'year', other: 'years' } },
    { id: '月', kind: 'time', en: { one: 'month', other: 'months' } },
    { id: '天', kind: 'time', en: { one: 'day', other: 'days' } },
    { id: '分钟', kind: 'time', en: 'min' },
  ],
});

function parts(quantity: Quantity): QuantityParts {
  const { qualifier } = quantity;
  if (qualifier === 'rank')
    return { before: '', number: `No. ${printedNumber(quantity)}`, unit: '', after: '' };
  const after = qualifier === 'class' ? ' class' : '';
  return { before: beforeWords[qualifier] ?? '', ...measured(quantity), after };
}

function measured(quantity: Quantity): Readonly<{ number: string; unit: string }> {
  const number = printedNumber(quantity);
  const unit = units.get(quantity.unit);
  return unit ? amountInEnglish(number, quantity.amount, unit) : { number, unit: nameOf(quantity.unit) };
}

function nameOf(unit: Unit): string {
  return unit === 'percent' || unit === 'percentage-point' ? en.units[unit] : '';
}

/** The name of a unit without an amount, in the plural; '' for counts. */
function unitName(id: Unit): string {
  const unit = units.get(id);
  return unit ? unitInEnglish(unit) : nameOf(id);
}

/** All English of the desk, in one object because it is fetched as one chunk. */
export const english: LanguageWords = { messages: en, parts, unitName };
