import { expect, test } from 'vitest';
import { numbersByParagraph, numbersIn, paragraphsOf } from '../../src/data/census';

test('Arabic numbers include their decimals, thousands separators and 万, 亿 or %, but not the unit', () => {
  expect(numbersIn('产值3.5亿元,增长12%,另有40万人、1,250户,共6项')).toEqual([
    '3.5亿',
    '12%',
    '40万',
    '1,250',
    '6',
  ]);
});

test('numbers joined by signs are counted separately', () => {
  expect(numbersIn('“2+3”行动、1—6月')).toEqual(['2', '3', '1', '6']);
});

test('Chinese numerals are matched as whole runs, also inside words and names', () => {
  expect(numbersIn('二十三个社区过半,两座桥,三道街,千万级、百亿级')).toEqual([
    '二十三',
    '半',
    '两',
    '三',
    '千万',
    '百亿',
  ]);
});

test('a numeral that counts nothing is no number, but an ordinal or a fraction is', () => {
  expect(numbersIn('进一步统一标准,推进一体化,实施一批项目、一揽子政策,提高0.5个百分点')).toEqual(['0.5']);
  expect(numbersIn('一般公共预算收入,零售额,零部件,半导体,百姓,亿万群众,之一')).toEqual([]);
  expect(numbersIn('第一批,三分之一,一个,百分之八十,百家,一起事故')).toEqual([
    '一',
    '三',
    '一',
    '一',
    '八十',
    '百',
    '一',
  ]);
});

test('首 counts as a number only as a rank', () => {
  expect(numbersIn('位居全省首位,首先是首都')).toEqual(['首']);
});

test('a text without numbers has none', () => {
  expect(numbersIn('做好服务')).toEqual([]);
});

test('paragraphs are split at their marks, and text before the first mark belongs to no paragraph', () => {
  const text = '前言2条\n[P01] 甲3\n\n[P02] 乙\n续四\n';
  expect([...paragraphsOf(text)]).toEqual([
    ['P01', '甲3'],
    ['P02', '乙\n续四'],
  ]);
  expect([...numbersByParagraph(text)]).toEqual([
    ['P01', ['3']],
    ['P02', ['四']],
  ]);
});
