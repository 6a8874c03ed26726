import { describe, expect, test } from 'vitest';
import { basisText, ownPeriodText, shortPeriodText } from '../../src/i18n/format';
import { periodText } from '../../src/i18n/period-text';
import type { Growth, OwnPeriod } from '../../src/model/quantity-schema';

describe('a period', () => {
  test.each([
    ['2024', '2024年全年', '2024, full year'],
    ['2024H1', '2024年上半年（1—6月）', 'H1 2024 (January–June)'],
    ['2024H2', '2024年下半年（7—12月）', 'H2 2024 (July–December)'],
    ['2024Q1', '2024年一季度（1—3月）', 'Q1 2024 (January–March)'],
    ['2024Q3', '2024年三季度（7—9月）', 'Q3 2024 (July–September)'],
    ['2024M03', '2024年3月', 'March 2024'],
  ])('%s with its months', (code, zh, en) => {
    expect(periodText(code, 'zh', true)).toBe(zh);
    expect(periodText(code, 'en', true)).toBe(en);
  });

  test('in its short form has no months', () => {
    expect(periodText('2024H1', 'zh')).toBe('2024年上半年');
    expect(periodText('2024H1', 'en')).toBe('H1 2024');
  });
});

describe('the own period of a figure', () => {
  test.each<[string, string, OwnPeriod]>([
    ['2024年全年', '2024, full year', { code: '2024', printed: '全年' }],
    ['时期未注明', 'period not stated', { code: 'unstated', printed: null }],
    [
      '年初至报道时（原文“年初以来”）',
      'year to date (source says “年初以来”)',
      { code: 'to-date', printed: '年初以来' },
    ],
    [
      '时期未注明（原文“去年”）',
      'period not stated (source says “去年”)',
      { code: 'unstated', printed: '去年' },
    ],
  ])('%s, in English %s', (zh, en, period) => {
    expect(ownPeriodText(period, 'zh')).toBe(zh);
    expect(ownPeriodText(period, 'en')).toBe(en);
  });

  test('in short is the source’s own word in Chinese, and has no Chinese in English', () => {
    const toDate: OwnPeriod = { code: 'to-date', printed: '年初以来' };
    expect(shortPeriodText(toDate, 'zh')).toBe('年初以来');
    expect(shortPeriodText(toDate, 'en')).toBe('year to date');
  });
});

describe('the basis of a rate', () => {
  const basis = (kind: Growth['kind'], of: Growth['basis'], language: 'zh' | 'en') =>
    basisText({ kind, basis: of }, language);

  test('says what it is compared with and at which prices', () => {
    expect(basis('year-on-year', 'comparable-price', 'zh')).toBe('同比、可比价');
    expect(basis('year-on-year', 'comparable-price', 'en')).toBe('year on year and comparable prices');
    expect(basis('month-on-month', 'current-price', 'zh')).toBe('环比（月）、现价');
  });

  test('says which half is not stated, and both halves in one phrase', () => {
    expect(basis('year-on-year', 'unstated', 'zh')).toBe('同比；价格基础未注明');
    expect(basis('unstated', 'constant-price', 'en')).toBe('comparison period not stated; constant prices');
    expect(basis('unstated', 'unstated', 'zh')).toBe('基期与价格基础未注明');
    expect(basis('unstated', 'unstated', 'en')).toBe('basis not stated');
  });
});
