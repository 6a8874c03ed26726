import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveRef } from '../../../src/model/compare/derived';
import { partShareOf } from '../../../src/model/compare/part-share';
import type { Breakdown, DataRecord, Indicator } from '../../../src/model/record-schema';
import { indicator, library, panelFile, quantity, setOf, text } from '../../support/made-up-data';

const trade: Breakdown = { id: 'trade', name: text('进出口'), by: 'kind', of: 'all-trade', parts: 'some' };
const all = indicator({ id: 'all-trade', quantity: quantity(2, '亿元') });

function shareIn(
  part: Partial<Indicator>,
  { whole = all, breakdown = trade }: Partial<Readonly<{ whole: Indicator; breakdown: Breakdown }>> = {},
) {
  const exports = indicator({
    id: 'exports',
    breakdown: 'trade',
    quantity: quantity(5000, '万元'),
    ...part,
  });
  const of = library([panelFile('industry', { breakdowns: [breakdown], indicators: [whole, exports] })]);
  const set = setOf(of, 'district', '2030H1');
  const record = set.dataset.byId.get('exports') as DataRecord;
  return { share: partShareOf(set, record), of };
}

describe('the share of a part in its whole', () => {
  test('is computed from amounts in any units of one base, with a formula', () => {
    const { share } = shareIn({});
    expect(share?.figure).toMatchObject({
      part: 'shareOfWhole',
      quantity: { amount: 25, printed: '25.0%' },
      derivation: { formula: '5000 ÷ 10000 ÷ 2 × 100%' },
    });
    const large = indicator({ id: 'all-trade', quantity: quantity(50_000, '万元') });
    expect(shareIn({ quantity: quantity(2, '亿元') }, { whole: large }).share?.figure).toMatchObject({
      quantity: { amount: 40 },
      derivation: { formula: '2 × 10000 ÷ 50000 × 100%' },
    });
  });

  test('leads to both of its figures, and is found again by its address', () => {
    const { share, of } = shareIn({});
    expect(share?.figure.derivation?.from).toEqual([
      'test-district.2030H1.exports.quantity',
      'test-district.2030H1.all-trade.quantity',
    ]);
    expect(resolveRef(of, share?.figure.ref ?? '')?.figure).toEqual(share?.figure);
    const reversed = share?.figure.ref.split('~').reverse().join('~') ?? '';
    expect(resolveRef(of, reversed)).toBeUndefined();
  });

  test.each<readonly [string, Partial<Indicator>, Parameters<typeof shareIn>[1]]>([
    ['is published', { share: quantity(24.8) }, {}],
    ['is of parts that overlap', {}, { breakdown: { ...trade, parts: 'overlapping' } }],
    ['is of a whole that is not published', {}, { breakdown: { ...trade, of: 'nothing' } }],
    ['would be of a part that is not exact', { quantity: quantity(1, '亿元', { qualifier: 'about' }) }, {}],
    ['would divide tons by yuan', { quantity: quantity(1, '吨') }, {}],
    ['would divide dollars by yuan', { quantity: quantity(1, '万美元') }, {}],
    ['would divide a forecast by a result', { nature: 'forecast' }, {}],
    ['would divide two periods', { period: { code: '2030Q1', printed: null } }, {}],
    ['would divide two editions', { vintage: 'second' }, {}],
    ['would be more than the whole', { quantity: quantity(20_001, '万元') }, {}],
    ['would be of a loss', { quantity: quantity(-1, '亿元') }, {}],
    ['would round to nothing', { quantity: quantity(1, '万元') }, {}],
    ['would be of rates', { quantity: quantity(5) }, { whole: { ...all, quantity: quantity(10) } }],
    ['would be of nothing', {}, { whole: { ...all, quantity: quantity(0, '亿元') } }],
    ['is of no breakdown', { breakdown: undefined }, {}],
  ])('is not computed where it %s', (_, part, more) => {
    expect(shareIn(part, more).share).toBeNull();
  });

  test('is the quotient in tenths of a percent, whatever the amounts', () => {
    const amount = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (part, whole, isInWan) => {
        // The part in 亿元, or the same amount in 万元.
        const own = isInWan ? quantity(part * 10_000, '万元') : quantity(part, '亿元');
        const of = { ...all, quantity: quantity(whole, '亿元') };
        const tenths = Math.round((part * 1000) / whole);
        const share = shareIn({ quantity: own }, { whole: of }).share?.figure.quantity.amount;
        expect(share).toBe(part > whole || tenths === 0 ? undefined : tenths / 10);
      }),
    );
  });
});
