import { printedNumber } from '../model/quantity';
import type { Quantity, Unit } from '../model/quantity-schema';
import { en } from './en';
import type { LanguageWords, QuantityParts } from './english-on-demand';

const beforeWords: Partial<Record<Quantity['qualifier'], string>> = {
  'just-under': 'just under',
  about: 'about',
  'more-than': 'over',
  'at-least': '≥',
  'at-most': '≤',
};

function parts(quantity: Quantity): QuantityParts {
  const { qualifier, unit } = quantity;
  if (qualifier === 'rank')
    return { before: '', number: `No. ${printedNumber(quantity)}`, unit: '', after: '' };
  const before = beforeWords[qualifier] ?? '';
  const money = moneyOf(quantity);
  if (money) {
    return qualifier === 'class'
      ? { before: '', ...money, after: ' class' }
      : { before, ...money, after: '' };
  }
  return { before, number: printedNumber(quantity), unit: unitOf(unit, quantity.amount), after: '' };
}

const yuanNames: Partial<Record<Unit, string>> = { 亿元: '¥100 m', 万元: '¥10,000', 元: '¥' };

/** Powers of ten of yuan in the Chinese money units. */
const yuanExponent: Partial<Record<Unit, number>> = { 亿元: 8, 万元: 4, 元: 0 };

/** 2.85亿元 → ¥285 m. Shifts the decimal point of the printed digits, so that nothing is rounded or added. */
function moneyOf(quantity: Quantity): Readonly<{ number: string; unit: string }> | null {
  const exponent = yuanExponent[quantity.unit];
  if (exponent === undefined) return null;
  const digits = printedNumber(quantity).replaceAll(',', '');
  const yuan = Math.abs(quantity.amount) * 10 ** exponent;
  const [scale, unit] = yuan >= 1e9 ? [9, 'bn'] : yuan >= 1e6 ? [6, 'm'] : [0, ''];
  return { number: `¥${shiftPoint(digits, exponent - scale)}`, unit };
}

/** Moves the decimal point of a decimal string: ('2.85', 2) → '285', ('12', -1) → '1.2', ('20', -1) → '2'. */
function shiftPoint(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  if (places >= 0) {
    const moved = `${whole}${decimals.padEnd(places, '0').slice(0, places)}`.replace(/^0+(?=\d)/, '');
    const rest = decimals.slice(places);
    return rest ? `${moved}.${rest}` : moved;
  }
  const padded = whole.padStart(1 - places, '0');
  const rest = `${padded.slice(places)}${decimals}`.replace(/0+$/, '');
  return rest ? `${padded.slice(0, places)}.${rest}` : padded.slice(0, places);
}

const unitForms: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  公里: ['km', 'km'],
  年: ['year', 'years'],
  月: ['month', 'months'],
  天: ['day', 'days'],
  分钟: ['min', 'min'],
};

function unitOf(unit: Unit, amount: number): string {
  if (unit === 'percent' || unit === 'percentage-point') return en.units[unit];
  const forms = unitForms[unit];
  return forms ? forms[amount === 1 ? 0 : 1] : '';
}

/** The name of a unit without an amount, in the plural; '' for counts. */
function unitName(unit: Unit): string {
  return yuanNames[unit] ?? unitOf(unit, 2);
}

/** All English of the desk, in one object because it is fetched as one chunk. */
export const english: LanguageWords = { messages: en, parts, unitName };
