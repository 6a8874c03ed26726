import { expect, test } from 'vitest';
import { scaleOf } from '../../src/model/scale';
import { project, quantity } from '../support/made-up-data';

test.each([
  [100, '亿元', 'class-10bn'],
  [99.99, '亿元', 'from-1bn'],
  [10, '亿元', 'from-1bn'],
  [9.9, '亿元', 'from-100m'],
  [10_000, '万元', 'from-100m'],
  [5000, '万元', 'below-100m'],
] as const)('a project of %d%s is of class %s', (amount, unit, scale) => {
  expect(scaleOf(project({ investment: quantity(amount, unit) }))).toBe(scale);
});

test('a project without an amount, or with an amount that is not money, has no class', () => {
  expect(scaleOf(project())).toBe('unstated');
  expect(scaleOf(project({ investment: quantity(2, '栋') }))).toBe('unstated');
});

test('an amount said to be below its number has the class below it: 近10亿元 is not 10亿元以上', () => {
  const investment = (qualifier: 'just-under' | 'at-most' | 'at-least') =>
    scaleOf(project({ investment: quantity(10, '亿元', { qualifier }) }));
  expect(investment('just-under')).toBe('from-100m');
  expect(investment('at-most')).toBe('from-100m');
  expect(investment('at-least')).toBe('from-1bn');
});
