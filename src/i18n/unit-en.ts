import type { Unit } from '../model/unit';

/**
 * A printed number and its unit in English, which has neither 万 nor 亿: 2.85亿元 → `¥285` `m`, 2.3万人 → `23,000` `people`,
 * 1.7亿人次 → `170` `million person-times`. The decimal point moves in the printed digits, so that nothing is rounded or
 * added; what has no scale keeps its digits as they are printed.
 */
export function amountInEnglish(
  digits: string,
  amount: number,
  unit: Unit,
): Readonly<{ number: string; unit: string }> {
  const { sign, exponent } = unit;
  const noun = amount === 1 && exponent === 0 ? unit.en.one : unit.en.other;
  if (sign === '' && exponent === 0) return { number: digits, unit: noun };
  const size = Math.abs(amount) * 10 ** exponent;
  const plain = digits.replaceAll(',', '');
  const [moved, short, long] =
    size >= 1e9 ? [9, 'bn', 'billion'] : size >= 1e6 ? [6, 'm', 'million'] : [0, '', ''];
  const number = shiftPoint(plain, exponent - moved);
  if (sign !== '') return { number: `${sign}${number}`, unit: short };
  return { number: moved === 0 ? withCommas(number) : number, unit: [long, noun].filter(Boolean).join(' ') };
}

const sizes: Readonly<Record<number, readonly [money: string, other: string]>> = {
  4: ['10,000', '10,000'],
  8: ['100 m', '100 million'],
  12: ['1,000 bn', 'trillion'],
};

/** A unit by its name where no amount says whether it is one or several. */
export function unitInEnglish({ sign, exponent, en }: Unit): string {
  const [money, other] = sizes[exponent] ?? ['', ''];
  return sign === '' ? [other, en.other].filter(Boolean).join(' ') : `${sign}${money}`;
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

function withCommas(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
