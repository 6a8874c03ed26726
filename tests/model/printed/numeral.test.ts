import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicAt, chineseDecimalAt, chineseValue } from '../../../src/model/printed/numeral';

describe('a number in Chinese numerals', () => {
  test.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['百', 100],
    ['一百零二', 102],
    ['一百二十', 120],
    ['三千五百', 3500],
    ['一千零一十', 1010],
    ['两万', 20_000],
    ['十二万', 120_000],
    ['一万三千', 13_000],
    ['一万零五十', 10_050],
    ['千万', 10_000_000],
    ['百亿', 10_000_000_000],
    ['一亿二千万', 120_000_000],
    ['三亿零五百', 300_000_500],
    ['万亿', 1e12],
  ])('%s is %d', (run, value) => {
    expect(chineseValue(run)).toBe(value);
  });

  test.each([
    '',
    '零',
    '〇',
    '二〇二四',
    '九八',
    '一万二',
    '三千五',
    '一百二',
    '一亿两千',
    '十十',
    '百百',
    '万一',
    '二十百',
    '零三',
  ])('%s is not written in full', (run) => {
    expect(chineseValue(run)).toBeNull();
  });

  test('is never read from a number that lacks one of its numerals or has one too many', () => {
    const numerals = fc.array(fc.constantFrom(...'零一二三四五六七八九十百千万亿'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(numerals, fc.nat(5), (characters, at) => {
        const value = chineseValue(characters.join(''));
        fc.pre(value !== null);
        const shorter = characters.filter((_, i) => i !== at % characters.length).join('');
        // 一 before the first scale may be left out.
        fc.pre(!(characters[0] === '一' && at % characters.length === 0));
        expect(chineseValue(shorter)).not.toBe(value);
      }),
    );
  });

  test.each([
    ['一点五个', '一点五', '1.5'],
    ['零点零三', '零点零三', '0.03'],
    ['二十点八', '二十点八', '20.8'],
  ])('%s begins with a decimal', (text, printed, digits) => {
    expect(chineseDecimalAt(text)).toEqual({ printed, digits });
  });

  test('has no decimals where 点 is a word of its own', () => {
    expect(chineseDecimalAt('五点建议')).toBeNull();
  });
});

describe('a number in digits', () => {
  test.each([
    ['20.20%', '20.20', '20.20'],
    ['5,000万元', '5,000', '5000'],
    ['1,042,625.5', '1,042,625.5', '1042625.5'],
    ['12,34', '12', '12'],
    ['1234,567', '1234', '1234'],
  ])('begins %s', (text, printed, digits) => {
    expect(arabicAt(text)).toEqual({ printed, digits });
  });
});
