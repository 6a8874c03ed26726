import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountInEnglish, unitInEnglish } from '../../src/i18n/unit-en';
import { units } from '../model/printed/committed-units';

function english(digits: string, id: string): string {
  const unit = units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  const { number, unit: words } = amountInEnglish(digits, Number(digits.replaceAll(',', '')), unit);
  return `${number} ${words}`.trim();
}

test.each([
  ['2.3', '万人', '23,000 people'],
  ['22700', '人', '22700 people'],
  ['1', '人', '1 person'],
  ['40.24', '万户', '402,400'],
  ['16.4', '万辆', '164,000 vehicles'],
  ['1924.1', '万台', '19.241 million units'],
  ['37.1', '亿块', '3.71 billion pieces'],
  ['1.7', '亿人次', '170 million person-times'],
  ['0.05', '万吨', '500 tonnes'],
  ['1,200', '万吨', '12 million tonnes'],
  ['12', '万', undefined],
  ['1363', '亩', '1363 mu'],
  ['3.2', '亿美元', 'US$320 m'],
  ['1.2', '万亿元', '¥1200 bn'],
  ['2.85', '亿元', '¥285 m'],
  ['50', '万元', '¥500000'],
  ['20.2', 'percent', '20.2 %'],
  ['1', 'percentage-point', '1 percentage point'],
  ['2.5', 'percentage-point', '2.5 percentage points'],
  ['2', '个月', '2 months'],
  ['1.3', '倍', '1.3 times'],
  ['37', '个', '37'],
])('%s%s is %s', (digits, id, said) => {
  if (said === undefined) expect(units.has(id)).toBe(false);
  else expect(english(digits, id)).toBe(said);
});

test.each([
  ['万人', '10,000 people'],
  ['亿人次', '100 million person-times'],
  ['万户', '10,000'],
  ['亿元', '¥100 m'],
  ['亿美元', 'US$100 m'],
  ['元', '¥'],
  ['公里', 'km'],
  ['个', ''],
])('%s alone is %s', (id, said) => {
  const unit = units.get(id);
  expect(unit && unitInEnglish(unit)).toBe(said);
});

test('no digit is lost and none invented, whatever the unit', () => {
  const digits = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '.5', '.25', '.075'))
    .map((parts) => parts.join(''));
  const sizes: Readonly<Record<string, bigint>> = { billion: 10n ** 9n, million: 10n ** 6n };
  const moneySizes: Readonly<Record<string, bigint>> = { bn: 10n ** 9n, m: 10n ** 6n };
  fc.assert(
    fc.property(digits, fc.constantFrom(...units.values()), (digits, unit) => {
      const { number, unit: words } = amountInEnglish(digits, Number(digits), unit);
      const size = (unit.sign ? moneySizes : sizes)[words.split(' ')[0] ?? ''] ?? 1n;
      expect(exactly(number.replace(/[^\d.]/g, '')) * size).toBe(
        exactly(digits) * 10n ** BigInt(unit.exponent),
      );
    }),
    { numRuns: 500 },
  );
});

/** In 10⁻¹⁵, exactly. */
function exactly(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(15, '0')}`);
}
