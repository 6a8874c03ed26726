import { describe, expect, test } from 'vitest';
import { figureOf, figuresOf } from '../../src/model/figure';
import {
  asRecord,
  enterprise,
  growth,
  indicator,
  keyed,
  project,
  quantity,
  text,
  total,
  unit,
} from '../support/made-up-data';

const keysOf = (record: Parameters<typeof figuresOf>[0]) => figuresOf(record).map(({ ref }) => ref);

describe('figures', () => {
  test('have a ref made of the record and its field', () => {
    expect(
      keysOf(asRecord('indicator', indicator({ quantity: quantity(80, '亿元'), growth: growth(12.5) }))),
    ).toEqual(['industrial-output.quantity', 'industrial-output.growth']);
    expect(keysOf(asRecord('project', project({ investment: quantity(20, '亿元') })))).toEqual([
      'engine-plant.investment',
    ]);
    expect(
      keysOf(
        asRecord('total', total({ threshold: quantity(5000, '万元'), funding: quantity(5.11, '亿元') })),
      ),
    ).toEqual(['new-projects.quantity', 'new-projects.threshold', 'new-projects.funding']);
    expect(
      keysOf(asRecord('enterprise', enterprise({ figures: [keyed('output', quantity(2.8, '亿元'))] }))),
    ).toEqual(['gear-maker.output']);
  });

  test('state where they differ from their record', () => {
    const own = {
      nature: 'forecast',
      period: { code: '2030', printed: '全年' },
      note: text('预计', 'expected'),
    } as const;
    const record = asRecord(
      'indicator',
      indicator({ quantity: quantity(80, '亿元', own), growth: growth(12.5) }),
    );
    expect(figureOf(record, 'quantity')).toMatchObject(own);
    expect(figureOf(record, 'growth')).toMatchObject({
      nature: 'actual',
      period: { code: '2030H1' },
      note: null,
      growth: { basis: 'comparable-price', kind: 'year-on-year' },
    });
    expect(figureOf(record, 'profit')).toBeUndefined();
  });

  test('a change from before to after is derived, marked so, and gives its formula', () => {
    const record = asRecord(
      'indicator',
      indicator({ before: quantity(30, '分钟'), quantity: quantity(15, '分钟') }),
    );
    expect(figureOf(record, 'change')).toMatchObject({
      quantity: { amount: -50, unit: unit('percent'), printed: '-50.0%' },
      derivation: {
        formula: '(15 − 30) ÷ 30 × 100%',
        from: ['industrial-output.before', 'industrial-output.quantity'],
      },
    });
    expect(figureOf(record, 'quantity')?.derivation).toBeNull();
  });

  test.each([
    [92, 98.6, 6.6, '6.6个百分点', '98.6 − 92'],
    [99.6, 99.1, -0.5, '0.5个百分点', '99.1 − 99.6'],
    [0, 3, 3, '3个百分点', '3 − 0'],
    [-2, 1, 3, '3个百分点', '1 − (-2)'],
  ])(
    'of a rate the change from %s to %s is in points, never in percent of itself',
    (from, to, by, printed, formula) => {
      const record = asRecord('indicator', indicator({ before: quantity(from), quantity: quantity(to) }));
      expect(figureOf(record, 'change')).toMatchObject({
        quantity: { amount: by, unit: { id: 'percentage-point' }, printed },
        derivation: { formula },
      });
    },
  );

  test.each([
    ['of different units', quantity(2.5, '公里'), quantity(15, '分钟')],
    ['from nothing', quantity(0, '天'), quantity(2, '天')],
    ['from an inexact value', quantity(30, '天', { qualifier: 'about' }), quantity(15, '天')],
    ['to an inexact value', quantity(30, '天'), quantity(15, '天', { qualifier: 'at-most' })],
  ])('no change is derived %s', (_what, before, after) => {
    expect(figureOf(asRecord('indicator', indicator({ before, quantity: after })), 'change')).toBeUndefined();
  });
});
