import { describe, expect, test } from 'vitest';
import { completeFigure, type FigureContext } from '../../src/data/complete-figure';
import type { Problem } from '../../src/model/fault';
import type { SourceRef, WrittenGrowth } from '../../src/model/quantity-schema';
import { units } from '../support/committed-units';
import { source, unit } from '../support/made-up-data';

type Written = Omit<WrittenGrowth, 'source'> & Readonly<{ source: SourceRef }>;

function complete(
  written: Written,
  role: FigureContext['role'] = 'level',
  defaults: FigureContext['defaults'] = {},
) {
  const problems: Problem[] = [];
  const figure = completeFigure(written, {
    defaults,
    units,
    role,
    report: (problem) => problems.push(problem),
  });
  return { figure, problems };
}

const level = (printed: string, phrase = printed, over: Partial<Written> = {}) =>
  complete({ printed, source: source(phrase), ...over });
const rate = (printed: string, phrase: string, over: Partial<Written> = {}, defaults = {}) =>
  complete({ printed, source: source(phrase), ...over }, 'growth', defaults);
const inTable = (column: string, row = '地区生产总值'): SourceRef => ({
  document: 'report',
  table: '主要经济指标',
  row,
  column,
});
const inWorkbook = (column: string): SourceRef => ({
  document: 'report',
  sheet: '一季度',
  cell: 'C5',
  row: '社会消费品零售总额',
  column,
});

describe('a figure is read from its printed words', () => {
  test('amount, unit and qualifier, and of how many a rank is', () => {
    expect(level('近12亿元', '减税降费近12亿元').figure).toMatchObject({
      amount: 12,
      unit: unit('亿元'),
      qualifier: 'just-under',
    });
    expect(level('第1/共7', '居第1/共7').figure).toMatchObject({ amount: 1, unit: unit('名次'), outOf: 7 });
    expect(level('12亿元').figure).not.toHaveProperty('outOf');
  });

  test('what it also states may say the same', () => {
    const { figure, problems } = level('80%以上', '80%以上', {
      amount: 80,
      unit: 'percent',
      qualifier: 'at-least',
    });
    expect([figure.amount, problems]).toEqual([80, []]);
  });

  test.each<[string, Partial<Written>, string, string, string]>([
    ['amount', { amount: 13 }, 'amount', '13', '12'],
    ['sign', { amount: -12 }, 'amount', '-12', '12'],
    ['unit', { unit: '万元' }, 'unit', '万元', '亿元'],
    ['qualifier', { qualifier: 'exact' }, 'qualifier', 'exact', 'just-under'],
    ['denominator', { outOf: 7 }, 'outOf', '7', 'null'],
  ])('another %s is a contradiction', (_what, over, field, given, read) => {
    const printed = '近12亿元';
    expect(level(printed, printed, over).problems).toEqual([
      { code: 'printed-disagrees', printed, field, given, read },
    ]);
  });

  test.each<[string, string, Problem['code']]>([
    ['1.9%', '增长11.9%', 'not-in-phrase'],
    ['12亿元', '近12亿元', 'not-in-phrase'],
    ['12亿元', '减税降费', 'not-in-phrase'],
    ['12匹', '12匹马', 'printed-unread'],
    ['若干家', '若干家', 'printed-unread'],
    ['12', '第12号', 'no-unit'],
  ])('%s in %s is no figure', (printed, phrase, code) => {
    expect(level(printed, phrase).problems[0]?.code).toBe(code);
  });

  test('a figure that cannot be read has one fault, whatever it states', () => {
    expect(level('若干家', '引进若干家', { amount: 5, unit: '家' }).problems).toHaveLength(1);
  });

  test('without a unit in the words it may state one, which must be known', () => {
    expect(level('三大', '三大行动', { unit: '项' }).figure.unit).toEqual(unit('项'));
    expect(level('三大', '三大行动', { unit: '匹' }).problems).toEqual([
      { code: 'unknown-unit', unit: '匹', printed: '三大' },
    ]);
  });
});

describe('the sign of a rate', () => {
  test.each([
    ['1.9%', '增长7.8%，下降1.9%', -1.9],
    ['7.8%', '增长7.8%，下降1.9%', 7.8],
    ['22.9%', '分别增长20.2%、22.9%', 22.9],
    ['下降1.9%', '下降1.9%', -1.9],
    ['-1.9%', '同比-1.9%', -1.9],
    ['1.3%', '1.3%的降幅', -1.3],
    ['持平', '与上年持平', 0],
    ['7.1%', 'GDP同比7.1%', 7.1],
  ])('%s in %s is %d', (printed, phrase, amount) => {
    const { figure, problems } = rate(printed, phrase, { unit: 'percent' });
    expect([figure.amount, problems]).toEqual([amount, []]);
  });

  test.each([
    [1.9, '下降', '1.9%'],
    [-7.8, '增长', '7.8%'],
    [-7.1, 'GDP同比', '7.1%'],
  ])('%d is not what %s%s says', (amount, words, printed) => {
    expect(rate(printed, `${words}${printed}`, { amount }).problems).toEqual([
      expect.objectContaining({ code: 'printed-disagrees', field: 'amount', read: String(-amount) }),
    ]);
  });

  test('is asked for where the phrase has a word for a fall that does not tell', () => {
    expect(rate('1.9%', '降幅收窄1.9%').problems).toEqual([
      { code: 'no-direction', printed: '1.9%', phrase: '降幅收窄1.9%' },
    ]);
    expect(rate('7.8%', '增长7.8%，下降7.8%').problems.map(({ code }) => code)).toEqual(['no-direction']);
  });

  test('of a level is that of its words alone', () => {
    expect(level('7亿元', '下降到7亿元').figure.amount).toBe(7);
    expect(level('-7亿元', '利润-7亿元').figure.amount).toBe(-7);
  });
});

describe('what a rate compares', () => {
  test('is unstated, as the file says, as it says, or as its phrase does', () => {
    const of = (...given: Parameters<typeof rate>) => {
      const { basis, kind } = rate(...given).figure as { basis?: string; kind?: string };
      return [basis, kind];
    };
    const defaults = { basis: 'constant-price', kind: 'year-on-year' };
    expect(of('5%', '增长5%')).toEqual(['unstated', 'unstated']);
    expect(of('5%', '增长5%', {}, defaults)).toEqual(['constant-price', 'year-on-year']);
    expect(of('5%', '增长5%', { basis: 'current-price', kind: 'month-on-month' }, defaults)).toEqual([
      'current-price',
      'month-on-month',
    ]);
    expect(of('5%', '按可比价同比增长5%')).toEqual(['comparable-price', 'year-on-year']);
  });

  test.each<[string, Partial<Written>, string]>([
    ['环比增长5%', { kind: 'year-on-year' }, '环比'],
    ['同比增长5%', { kind: 'month-on-month' }, '同比'],
    ['同比增长5%', { kind: 'unstated' }, '同比'],
    ['可比价增长5%', { basis: 'current-price' }, '可比价'],
  ])('%s is not what %j says', (phrase, over, read) => {
    expect(rate('5%', phrase, over).problems).toEqual([
      expect.objectContaining({ code: 'printed-disagrees', printed: phrase, read }),
    ]);
  });

  test('of two numbers in one phrase is not judged', () => {
    const phrase = '同比增长5%，环比增长1%';
    expect(rate('1%', phrase, { kind: 'month-on-month' }).problems).toEqual([]);
  });

  test('is said of rates alone', () => {
    expect(level('5%', '占比同比提高到5%').figure).not.toHaveProperty('kind');
  });
});

describe('a rate', () => {
  test.each([
    ['增长1.5倍', '同比增长1.5倍', 150, 'percent'],
    ['5‰', '增长5‰', 0.5, 'percent'],
    ['近一半', '同比减少近一半', -50, 'percent'],
    ['基本持平', '与上年基本持平', 0, 'percent'],
    ['2.5个百分点', '占比提高2.5个百分点', 2.5, 'percentage-point'],
  ])('%s in %s is %d %s', (printed, phrase, amount, id) => {
    const { figure, problems } = rate(printed, phrase);
    expect([figure.amount, figure.unit, problems]).toEqual([amount, unit(id), []]);
  });

  test.each(['12家', '3.5亿元', '第1'])('is not %s', (printed) => {
    expect(rate(printed, `增加${printed}`).problems).toEqual([{ code: 'no-rate', printed }]);
  });

  test('against the end of a year is not of the year', () => {
    expect(rate('5%', '比上年末增长5%').figure).toMatchObject({ kind: 'unstated' });
    expect(rate('5%', '比上年末增长5%', { kind: 'month-on-month' }).problems).toEqual([]);
  });
});

describe('a contribution to the growth of a whole', () => {
  const contribution = (printed: string, phrase: string, over: Partial<Written> = {}) =>
    complete({ printed, source: source(phrase), ...over }, 'contribution');

  test.each([
    ['3.8个百分点', '拉动全区规上工业总产值增长3.8个百分点', 3.8],
    ['0.4个百分点', '拉低全区增速0.4个百分点', -0.4],
    ['0.4个百分点', '下拉增速0.4个百分点', -0.4],
  ])('%s in %s is %d', (printed, phrase, amount) => {
    const { figure, problems } = contribution(printed, phrase);
    expect([figure.amount, figure.unit, problems]).toEqual([amount, unit('percentage-point'), []]);
  });

  test('has the sign of its phrase, and is no amount of money', () => {
    const stated = { amount: 0.4 };
    expect(contribution('0.4个百分点', '拉低增速0.4个百分点', stated).problems).toMatchObject([
      { code: 'printed-disagrees', field: 'amount', read: '-0.4' },
    ]);
    expect(contribution('4亿元', '贡献4亿元').problems).toMatchObject([{ code: 'no-rate' }]);
  });
});

describe('a share of a whole', () => {
  const share = (printed: string, phrase: string) => complete({ printed, source: source(phrase) }, 'share');

  test.each([
    ['38.4%', '占全区的38.4%', 38.4],
    ['八成', '占全区八成', 80],
    ['100%', '占比100%', 100],
  ])('%s in %s is %d%%', (printed, phrase, amount) => {
    const { figure, problems } = share(printed, phrase);
    expect([figure.amount, figure.unit, problems]).toEqual([amount, unit('percent'), []]);
  });

  test.each([
    ['12亿元', 'no-share'],
    ['138.4%', 'share-too-large'],
    ['1.2倍', 'share-too-large'],
  ])('is not %s', (printed, code) => {
    expect(share(printed, `占比${printed}`).problems).toEqual([{ code, printed }]);
  });
});

test('3千万元 are 3000 of 万元, and not 3 of 亿元', () => {
  expect(level('3千万元').figure).toMatchObject({ amount: 3000, unit: unit('万元') });
  expect(level('3千万元', '投资3千万元', { amount: 3, unit: '亿元' }).problems).toMatchObject([
    { field: 'amount', given: '3', read: '3000' },
    { field: 'unit', given: '亿元', read: '万元' },
  ]);
});

test('near units are named where one is unknown', () => {
  expect(level('12', '面积12', { unit: '平方' }).problems).toMatchObject([
    { code: 'unknown-unit', near: expect.arrayContaining(['平方米', '平方公里']) },
  ]);
  expect(level('12', '占12', { unit: '%' }).problems).toMatchObject([
    { code: 'unknown-unit', near: ['percent'] },
  ]);
  expect(level('12平方', '面积12平方').problems).toMatchObject([
    { code: 'printed-unread', why: 'unknown-words', near: expect.arrayContaining(['平方米']) },
  ]);
});

describe('a cell of a table or a workbook', () => {
  test.each([
    ['总量（亿元）', '1534.4', 1534.4, '亿元'],
    ['总量（亿元）', '1,534.4', 1534.4, '亿元'],
    ['位次', '3', 3, '名次'],
  ])('under %s takes its unit from there', (column, printed, amount, id) => {
    for (const where of [inTable(column), inWorkbook(column)]) {
      const { figure, problems } = complete({ printed, source: where });
      expect([figure.amount, figure.unit, problems]).toEqual([amount, unit(id), []]);
    }
  });

  test('may have it from the name of its row', () => {
    expect(complete({ printed: '12', source: inTable('本年累计', '出口额（亿美元）') }).figure.unit).toEqual(
      unit('亿美元'),
    );
  });

  test('must not state another, nor none', () => {
    const [of] = [inTable('总量（亿元）')];
    expect(complete({ printed: '12', unit: '万元', source: of }).problems).toEqual([
      expect.objectContaining({ code: 'printed-disagrees', field: 'unit', given: '万元', read: '亿元' }),
    ]);
    expect(complete({ printed: '12', source: inTable('本年累计') }).problems).toEqual([
      { code: 'no-unit', printed: '12', isInTable: true },
    ]);
  });

  test.each([
    ['同比增长（%）', '7.1', 7.1],
    ['同比增长（%）', '-7.1', -7.1],
    ['增减（%）', '7.1', 7.1],
    ['降幅（%）', '7.1', -7.1],
  ])('under %s, a rate of %s is %d', (column, printed, amount) => {
    const { figure, problems } = complete({ printed, source: inTable(column) }, 'growth');
    expect([figure.amount, problems]).toEqual([amount, []]);
  });
});
