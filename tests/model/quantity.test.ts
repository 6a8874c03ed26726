import { describe, expect, test } from 'vitest';
import { printedDecimals, printedNumber } from '../../src/model/printed-number';
import { toWanYuan } from '../../src/model/quantity';
import { quantity } from '../support/made-up-data';

describe('quantities', () => {
  test.each([
    [5.11, '亿元', 51_100],
    [20, '亿元', 200_000],
    [5000, '万元', 5000],
    [1_234_567, '元', 123],
  ] as const)('%d%s is %d in units of 10,000 yuan', (amount, unit, expected) => {
    expect(toWanYuan(quantity(amount, unit))).toBe(expected);
  });

  test('a quantity that is not money has no amount in 万元', () => {
    expect(toWanYuan(quantity(37, '个'))).toBeUndefined();
    expect(toWanYuan(quantity(80))).toBeUndefined();
  });

  test.each([
    ['3.0%', 3, '3.0', 1],
    ['近12亿元', 12, '12', 0],
    ['80%以上', 80, '80', 0],
    ['下降1.3%', -1.3, '1.3', 1],
    ['1,234.50元', 1234.5, '1,234.50', 2],
    ['两栋', 2, '2', 0],
    ['百亿级', 100, '100', 0],
  ])('%s is shown with its printed decimals', (printed, amount, number, decimals) => {
    const figure = quantity(amount, 'percent', { printed });
    expect(printedNumber(figure)).toBe(number);
    expect(printedDecimals(figure)).toBe(decimals);
  });
});
