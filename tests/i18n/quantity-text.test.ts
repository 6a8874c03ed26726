import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountText,
  figureInSentence,
  figureText,
  quantityParts,
  quantityText,
  unitText,
} from '../../src/i18n/format';
import { figureOf } from '../../src/model/figure';
import type { Quantity } from '../../src/model/quantity-schema';
import {
  asRecord,
  quantity as cited,
  enterprise,
  growth,
  indicator,
  keyed,
  unit as unitOf,
} from '../support/made-up-data';

type Qualifier = Quantity['qualifier'];

function quantity(printed: string, amount: number, unit: string, qualifier: Qualifier = 'exact'): Quantity {
  return { printed, amount, unit: unitOf(unit), qualifier };
}

describe('a quantity in both languages', () => {
  test.each<[string, string, Quantity]>([
    ['2.85亿元', '¥285 m', quantity('2.85亿元', 2.85, '亿元')],
    ['20亿元', '¥2 bn', quantity('20亿元', 20, '亿元')],
    ['8.2亿元', '¥820 m', quantity('8.2亿元', 8.2, '亿元')],
    ['3000万元', '¥30 m', quantity('3000万元', 3000, '万元')],
    ['50万元', '¥500000', quantity('50万元', 50, '万元')],
    ['12000元', '¥12000', quantity('12000元', 12000, '元')],
    ['近12亿元', 'just under ¥1.2 bn', quantity('近12亿元', 12, '亿元', 'just-under')],
    ['约30亿元', 'about ¥3 bn', quantity('约30亿元', 30, '亿元', 'about')],
    ['超1亿元', 'over ¥100 m', quantity('超亿元', 1, '亿元', 'more-than')],
    ['5000万元以上', '≥ ¥50 m', quantity('5000万元以上', 5000, '万元', 'at-least')],
    ['1亿元以下', '≤ ¥100 m', quantity('1亿元以下', 1, '亿元', 'at-most')],
    ['百亿级', '¥10 bn class', quantity('百亿级', 100, '亿元', 'class')],
    ['80%以上', '≥ 80%', quantity('80%以上', 80, 'percent', 'at-least')],
    ['约8%', 'about 8%', quantity('约8%', 8, 'percent', 'about')],
    ['8%左右', 'about 8%', quantity('8%左右', 8, 'percent', 'about')],
    ['3.0%', '3.0%', quantity('3.0%', 3, 'percent')],
    ['0.8个百分点', '0.8 percentage points', quantity('0.8个百分点', 0.8, 'percentage-point')],
    ['首位', 'No. 1', quantity('首位', 1, '名次', 'rank')],
    ['第3位', 'No. 3', quantity('第3位', 3, '名次', 'rank')],
    ['第1位（共7个）', 'No. 1 of 7', { ...quantity('第1/共7', 1, '名次', 'rank'), outOf: 7 }],
    ['首位（共7个）', 'No. 1 of 7', { ...quantity('首位', 1, '名次', 'rank'), outOf: 7 }],
    ['1公里', '1 km', quantity('1公里', 1, '公里')],
    ['15分钟', '15 min', quantity('15分钟', 15, '分钟')],
    ['25天', '25 days', quantity('25天', 25, '天')],
    ['1天', '1 day', quantity('1天', 1, '天')],
    ['2个月', '2 months', quantity('两个月', 2, '个月')],
    ['2栋', '2', quantity('两栋', 2, '栋')],
    ['超60项', 'over 60', quantity('超60项', 60, '项', 'more-than')],
  ])('%s, in English %s', (zh, en, given) => {
    expect(quantityText(given, 'zh')).toBe(zh);
    expect(quantityText(given, 'en')).toBe(en);
  });

  test('a negative amount that is not a rate of change keeps its sign, apart from its qualifier', () => {
    const about = quantity('约-0.4亿元', -0.4, '亿元', 'about');
    expect(quantityText(about, 'zh')).toBe('约−0.4亿元');
    expect(quantityText(about, 'en')).toBe('about −¥40 m');
  });

  test('has its number apart, so that it can be set in large type', () => {
    const just = quantity('近12亿元', 12, '亿元', 'just-under');
    expect(quantityParts(just, 'zh')).toEqual({ before: '近', number: '12', unit: '亿元', after: '' });
    expect(quantityParts(just, 'en')).toEqual({
      before: 'just under',
      number: '¥1.2',
      unit: 'bn',
      after: '',
    });
  });

  test('every qualifier except exact is visible in both languages', () => {
    const qualifiers: readonly Qualifier[] = [
      'just-under',
      'about',
      'more-than',
      'at-least',
      'at-most',
      'class',
      'rank',
    ];
    for (const qualifier of qualifiers) {
      for (const language of ['zh', 'en'] as const) {
        const said = quantityText(quantity('第7亿元', 7, '亿元', qualifier), language);
        expect([qualifier, said]).not.toEqual([
          qualifier,
          quantityText(quantity('7亿元', 7, '亿元'), language),
        ]);
      }
    }
  });
});

describe('a rate of change', () => {
  test.each<[string, string, Quantity]>([
    ['增长20.2%', 'up 20.2%', quantity('20.2%', 20.2, 'percent')],
    ['下降1.3%', 'down 1.3%', quantity('下降1.3%', -1.3, 'percent')],
    ['持平', 'flat', quantity('0.0%', 0, 'percent')],
    ['持平', 'flat', quantity('持平', 0, 'percent')],
    ['下降约9%', 'down about 9%', quantity('约-9%', -9, 'percent', 'about')],
    ['增长近9%', 'up just under 9%', quantity('近9%', 9, 'percent', 'just-under')],
    ['下降0.5个百分点', 'down 0.5 percentage points', quantity('-0.5个百分点', -0.5, 'percentage-point')],
  ])('%s, in English %s', (zh, en, given) => {
    expect(quantityText(given, 'zh', true)).toBe(zh);
    expect(quantityText(given, 'en', true)).toBe(en);
  });

  test('never has a sign as well as its direction, and shows exactly the printed decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 0, max: 2 }),
        (digits, decimals) => {
          const amount = digits / 10 ** decimals;
          const printed = `${Math.abs(amount).toFixed(decimals)}%`;
          const said = quantityText(quantity(printed, amount, 'percent'), 'zh', true);
          if (digits === 0) expect(said).toBe('持平');
          else expect(said).toBe(`${digits < 0 ? '下降' : '增长'}${printed}`);
        },
      ),
    );
  });
});

const perUnit: Readonly<Record<string, bigint>> = { 亿元: 100_000_000n, 万元: 10_000n, 元: 1n };
const perWord = { bn: 1_000_000_000n, m: 1_000_000n, '': 1n } as const;

/** ('2.85', 100000000n) → 285000000.00 in hundredths: exact arithmetic on decimal strings, in 10⁻¹² yuan. */
function exactly(decimal: string, factor: bigint): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(12, '0')}`) * factor;
}

describe('money in English', () => {
  const decimals = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^\d{0,4}$/))
    .map(([whole, fraction]) => (fraction ? `${whole}.${fraction}` : String(whole)))
    .filter((decimal) => Number(decimal) > 0);

  test('is exactly the printed amount: no digit lost, none invented', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('亿元', '万元', '元'), (decimal, unit) => {
        const said = quantityText(quantity(`${decimal}${unit}`, Number(decimal), unit), 'en');
        const match = /^¥(\d+(?:\.\d+)?)(?: (bn|m))?$/.exec(said);
        expect(match, said).not.toBeNull();
        const [, number = '', word = ''] = match ?? [];
        expect(exactly(number, perWord[word as keyof typeof perWord])).toBe(
          exactly(decimal, perUnit[unit] ?? 0n),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('has a number that starts with a significant digit', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('亿元', '万元'), (decimal, unit) => {
        const said = quantityText(quantity(`${decimal}${unit}`, Number(decimal), unit), 'en');
        expect(said).not.toMatch(/¥0\d/);
        if (/bn|m/.test(said)) expect(said).toMatch(/^¥[1-9]/);
      }),
    );
  });
});

describe('a figure', () => {
  const record = asRecord('indicator', indicator({ quantity: cited(1, '公里'), before: cited(2.5, '公里') }));

  test('computed by the software says so', () => {
    const change = figureOf(record, 'change');
    if (!change) throw new Error('no change');
    expect(figureText(change, 'zh')).toBe('−60.0%（测算）');
    expect(figureText(change, 'en')).toBe('−60.0% (computed)');
  });

  test('in a table leaves its unit to the next column', () => {
    const after = figureOf(record, 'quantity');
    if (!after) throw new Error('no figure');
    expect([amountText(after, 'zh'), unitText(after.quantity, 'zh')]).toEqual(['1', '公里']);
    expect([amountText(after, 'en'), unitText(after.quantity, 'en')]).toEqual(['1', 'km']);
  });

  test('that is a forecast or a plan is called one within a sentence', () => {
    const forecast = figureOf(
      asRecord(
        'enterprise',
        enterprise({ figures: [keyed('revenue', cited(2.8, '亿元', { nature: 'forecast' }))] }),
      ),
      'revenue',
    );
    const plan = figureOf(
      asRecord('indicator', indicator({ growth: growth(8, { nature: 'plan' }) })),
      'growth',
    );
    if (!forecast || !plan) throw new Error('no figure');
    expect(figureInSentence(forecast, 'zh')).toBe('预计2.8亿元');
    expect(figureInSentence(forecast, 'en')).toBe('forecast ¥280 m');
    expect(figureInSentence(plan, 'zh')).toBe('计划增长8%');
    expect(figureInSentence(plan, 'en')).toBe('planned up 8%');
  });
});
