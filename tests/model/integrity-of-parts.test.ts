import { describe, expect, test } from 'vitest';
import { checkSet } from '../../src/model/integrity';
import type { Breakdown, Indicator } from '../../src/model/record-schema';
import { indicator, panelFile, quantity, text } from '../support/made-up-data';

const byTown: Breakdown = { id: 'by-town', name: text('按镇分'), by: 'town', of: 'whole', parts: 'all' };
const whole = (amount: number, of = '亿元') => indicator({ id: 'whole', quantity: quantity(amount, of) });
const part = (id: string, over: Partial<Indicator>) => indicator({ id, breakdown: 'by-town', ...over });
const amounts = (...all: number[]) =>
  all.map((amount, i) => part(`part-${i}`, { quantity: quantity(amount, '亿元') }));
const shares = (...all: number[]) => all.map((share, i) => part(`part-${i}`, { share: quantity(share) }));

function faults(indicators: readonly Indicator[], over: Partial<Breakdown> = {}) {
  const file = panelFile('industry', { breakdowns: [{ ...byTown, ...over }], indicators: [...indicators] });
  return checkSet([{ name: 'x.json', file }], { name: '', path: '', refs: [] }).map(
    ({ path, record, problem }) => [path, record?.id, problem.code],
  );
}

const together = ['$.breakdowns[0]', 'by-town', 'parts-disagree'];

describe('amounts of parts', () => {
  test.each([
    ['all of the whole', 'all', [40, 60], 100, []],
    ['all but for the rounding of each', 'all', [33.3, 33.3, 33.3], 99.7, []],
    ['all and more than rounding', 'all', [33.3, 33.3, 33.3], 99.6, [together]],
    ['all of more than the whole', 'all', [40, 63], 100, [together]],
    ['all of less', 'all', [40, 58], 100, [together]],
    ['some of the whole', 'some', [40, 30], 100, []],
    ['some of more than the whole', 'some', [40, 63], 100, [together]],
    ['parts that overlap', 'overlapping', [80, 60], 100, []],
  ] as const)('%s', (_, parts, of, total, expected) => {
    expect(faults([whole(total), ...amounts(...of)], { parts })).toEqual(expected);
  });

  test('of other units are held against their whole by what they are worth', () => {
    const inWan = part('town', { quantity: quantity(400_000, '万元') });
    expect(faults([whole(100), inWan, ...amounts(60)])).toEqual([]);
    expect(faults([whole(100), inWan, ...amounts(70)])).toEqual([together]);
  });

  test('are not added up where one is unknown, about, planned or of another period', () => {
    const others: Partial<Indicator>[] = [
      {},
      { quantity: quantity(90, '亿元', { qualifier: 'about' }) },
      { quantity: quantity(90, '亿元'), nature: 'plan' },
      { quantity: quantity(90, '亿元'), period: { code: '2030Q1', printed: null } },
    ];
    for (const other of others)
      expect(faults([whole(100), ...amounts(40), part('other', other)])).toEqual([]);
  });

  test('a part is measured as its whole is, and not more than it', () => {
    expect(faults([whole(100), part('cars', { quantity: quantity(5, '万辆') })])).toEqual([
      ['$.indicators[1].quantity', 'cars', 'part-unit'],
    ]);
    expect(faults([whole(100), ...amounts(120)], { parts: 'overlapping' })).toEqual([
      ['$.indicators[1].quantity', 'part-0', 'part-too-large'],
    ]);
  });
});

describe('shares of parts', () => {
  test.each([
    ['that are all', 'all', [40, 60], []],
    ['that are all but for rounding', 'all', [33.3, 33.3, 33.3], []],
    ['that are all and too little', 'all', [33.3, 33.3, 33.1], [together]],
    ['that are some', 'some', [40, 30], []],
    ['that are some and too much', 'some', [40, 61.5], [together]],
    ['that overlap', 'overlapping', [80, 60], []],
  ] as const)('%s', (_, parts, of, expected) => {
    expect(faults([whole(100), ...shares(...of)], { parts })).toEqual(expected);
  });

  test('are not added up where one is not published', () => {
    expect(faults([whole(100), ...shares(40), part('other', {})])).toEqual([]);
  });

  test('add up to 100% though the whole is not published', () => {
    expect(faults(shares(40, 50), { of: undefined })).toEqual([together]);
  });

  test('are what the amounts make, within rounding', () => {
    const town = (share: number) =>
      part('town', { quantity: quantity(38.4, '亿元'), share: quantity(share) });
    expect(faults([whole(100), town(38.4)], { parts: 'some' })).toEqual([]);
    expect(faults([whole(100), town(38)], { parts: 'some' })).toEqual([]);
    expect(faults([whole(100), town(39.1)], { parts: 'some' })).toEqual([
      ['$.indicators[1].share', 'town', 'share-disagrees'],
    ]);
  });
});

test('a part that is moved to the breakdown of another whole does not fit there', () => {
  const small = indicator({ id: 'small', quantity: quantity(20, '亿元') });
  const ofSmall: Breakdown = { ...byTown, id: 'of-small', of: 'small', parts: 'some' };
  const parts = [
    part('first', { quantity: quantity(40, '亿元') }),
    part('second', { quantity: quantity(60, '亿元'), breakdown: 'of-small' }),
  ];
  const file = panelFile('industry', {
    breakdowns: [byTown, ofSmall],
    indicators: [whole(100), small, ...parts],
  });
  const found = checkSet([{ name: 'x.json', file }], { name: '', path: '', refs: [] });
  expect(found.map(({ path, problem }) => [path, problem.code])).toEqual([
    ['$.indicators[3].quantity', 'part-too-large'],
  ]);
});
