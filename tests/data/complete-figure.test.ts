import { describe, expect, test } from 'vitest';
import { completeFigure, type FigureContext } from '../../src/data/complete-figure';
import type { Problem } from '../../src/model/fault';
import type { SourceRef, WrittenGrowth } from '../../src/model/quantity-schema';
import { units } from '../support/committed-units';

type Given = Partial<Omit<WrittenGrowth, 'source'>> & { printed: string };

/** A figure printed in a phrase, or in a cell whose row and column are named. */
function read(
  role: FigureContext['role'],
  given: Given,
  at: string | Readonly<{ row: string; column: string }>,
  defaults: FigureContext['defaults'] = {},
) {
  const problems: Problem[] = [];
  const source: SourceRef =
    typeof at === 'string'
      ? { document: 'report', paragraph: 'P01', phrase: at }
      : { document: 'report', table: '表一', ...at };
  const report = (problem: Problem) => problems.push(problem);
  const figure = completeFigure({ ...given, source }, { defaults, units, role, report });
  return { figure, amount: figure.amount, unit: figure.unit.id, problems };
}

describe('a rate of change', () => {
  test.each([
    ['7.8%', '同比增长7.8%', 7.8, 'percent'],
    ['1.9%', '同比下降1.9%', -1.9, 'percent'],
    ['下降1.9%', '同比下降1.9%', -1.9, 'percent'],
    ['-1.9%', '增速为-1.9%', -1.9, 'percent'],
    ['1.5倍', '同比增长1.5倍', 150, 'percent'],
    ['增长1.3倍', '比上年增长1.3倍', 130, 'percent'],
    ['5‰', '同比增长5‰', 0.5, 'percent'],
    ['2.5个百分点', '占比同比提高2.5个百分点', 2.5, 'percentage-point'],
    ['0.3个百分点', '同比回落0.3个百分点', -0.3, 'percentage-point'],
    ['持平', '与上年同期持平', 0, 'percent'],
    ['基本持平', '与上年同期基本持平', 0, 'percent'],
    ['近一半', '同比减少近一半', -50, 'percent'],
  ])('%s in “%s” is %d %s', (printed, phrase, amount, unit) => {
    expect(read('growth', { printed }, phrase)).toMatchObject({ amount, unit, problems: [] });
  });

  test.each(['12家', '3.5亿元', '第1'])('%s is none', (printed) => {
    expect(read('growth', { printed }, `增加${printed}`).problems).toContainEqual({
      code: 'no-rate',
      printed,
    });
  });

  test('an amount of the other sign contradicts the phrase', () => {
    expect(read('growth', { printed: '1.9%', amount: 1.9 }, '同比下降1.9%').problems).toEqual([
      { code: 'printed-disagrees', printed: '1.9%', field: 'amount', given: '1.9', read: '-1.9' },
    ]);
    expect(read('growth', { printed: '7.8%', amount: -7.8 }, '同比增长7.8%').problems).toEqual([
      { code: 'printed-disagrees', printed: '7.8%', field: 'amount', given: '-7.8', read: '7.8' },
    ]);
  });
});

describe('basis and kind of a rate', () => {
  const basisAndKind = (
    phrase: string,
    given: Partial<WrittenGrowth> = {},
    defaults: FigureContext['defaults'] = {},
  ) => {
    const { figure, problems } = read('growth', { printed: '5%', ...given }, phrase, defaults);
    return [figure, problems.map((problem) => ('field' in problem ? problem.field : problem.code))] as const;
  };

  test.each([
    ['按可比价格计算，同比增长5%', 'comparable-price', 'year-on-year'],
    ['按不变价计算，比上年增长5%', 'constant-price', 'year-on-year'],
    ['现价增速5%', 'current-price', 'unstated'],
    ['增长5%', 'unstated', 'unstated'],
    // Against the end of the year, or with a rate against last month beside it, it is not said.
    ['比上年末增长5%', 'unstated', 'unstated'],
    ['同比增长3%，环比增长5%', 'unstated', 'unstated'],
    ['可比价增长4%，现价增长5%', 'unstated', 'unstated'],
    // A month or a quarter.
    ['环比增长5%', 'unstated', 'unstated'],
  ])('are read from “%s”', (phrase, basis, kind) => {
    expect(basisAndKind(phrase)).toEqual([expect.objectContaining({ basis, kind }), []]);
  });

  test('come from the file where the phrase says nothing, and from the phrase before the file', () => {
    const defaults = { basis: 'current-price', kind: 'month-on-month' } as const;
    expect(basisAndKind('增长5%', {}, defaults)[0]).toMatchObject(defaults);
    expect(basisAndKind('可比价同比增长5%', {}, defaults)[0]).toMatchObject({
      basis: 'comparable-price',
      kind: 'year-on-year',
    });
  });

  test.each([
    ['可比价增长5%', { basis: 'current-price' }, ['basis']],
    ['同比增长5%', { kind: 'month-on-month' }, ['kind']],
    ['环比增长5%', { kind: 'year-on-year' }, ['kind']],
    ['可比价同比增长5%', { basis: 'unstated', kind: 'unstated' }, ['basis', 'kind']],
    ['同比增长5%', { kind: 'cumulative' }, []],
    ['环比增长5%', { kind: 'quarter-on-quarter' }, []],
    ['增长5%', { basis: 'constant-price', kind: 'year-on-year' }, []],
  ] as const)('stated beside “%s” as %o contradict it in: %o', (phrase, given, contradicted) => {
    expect(basisAndKind(phrase, given)[1]).toEqual(contradicted);
  });
});

describe('a contribution to the growth of a whole', () => {
  test.each([
    ['3.8个百分点', '拉动全区规上工业总产值增长3.8个百分点', 3.8],
    ['0.4个百分点', '拉低全区增速0.4个百分点', -0.4],
    ['0.4个百分点', '下拉增速0.4个百分点', -0.4],
    // The word of direction is about the whole.
    ['1.1个百分点', '拉动降幅收窄，下降中贡献1.1个百分点', 1.1],
  ])('%s in “%s” is %d', (printed, phrase, amount) => {
    expect(read('contribution', { printed }, phrase)).toMatchObject({
      amount,
      unit: 'percentage-point',
      problems: [],
    });
  });

  test('has the sign of its phrase, and is no amount of money', () => {
    const [given, phrase] = [{ printed: '0.4个百分点', amount: 0.4 }, '拉低全区增速0.4个百分点'];
    expect(read('contribution', given, phrase).problems).toMatchObject([
      { code: 'printed-disagrees', field: 'amount', read: '-0.4' },
    ]);
    expect(read('contribution', { printed: '4亿元' }, '贡献4亿元').problems).toMatchObject([
      { code: 'no-rate' },
    ]);
  });
});

describe('a share of a whole', () => {
  test.each([
    ['38.4%', '占全区的38.4%', 38.4],
    ['八成', '占全区八成', 80],
    ['过半', '占比过半', 50],
  ])('%s in “%s” is %d%', (printed, phrase, amount) => {
    expect(read('share', { printed }, phrase)).toMatchObject({ amount, unit: 'percent', problems: [] });
  });

  test('is a rate of at most 100%', () => {
    expect(read('share', { printed: '12亿元' }, '占比12亿元').problems).toEqual([
      { code: 'no-share', printed: '12亿元' },
    ]);
    expect(read('share', { printed: '138.4%' }, '占比138.4%').problems).toEqual([
      { code: 'share-too-large', printed: '138.4%' },
    ]);
    expect(read('share', { printed: '1.2倍' }, '占比1.2倍').problems).toMatchObject([
      { code: 'share-too-large' },
    ]);
  });
});

describe('a level', () => {
  test('is what is printed, whatever way its phrase says that it went', () => {
    expect(read('level', { printed: '12亿元' }, '下降到12亿元')).toMatchObject({ amount: 12, problems: [] });
    expect(read('level', { printed: '-1.2亿元' }, '利润-1.2亿元')).toMatchObject({
      amount: -1.2,
      problems: [],
    });
  });

  test('is in the largest unit that is printed: 3千万元 are 3000万元, not 3亿元', () => {
    expect(read('level', { printed: '3千万元' }, '投资3千万元')).toMatchObject({
      amount: 3000,
      unit: '万元',
      problems: [],
    });
    expect(read('level', { printed: '3千万元', amount: 3, unit: '亿元' }, '投资3千万元').problems).toEqual([
      { code: 'printed-disagrees', printed: '3千万元', field: 'amount', given: '3', read: '3000' },
      { code: 'printed-disagrees', printed: '3千万元', field: 'unit', given: '亿元', read: '万元' },
    ]);
  });

  test.each([
    [{ printed: '469.20亿元', unit: '万元' }, '469.20亿元', 'unit'],
    [{ printed: '14家', unit: '天' }, '14家企业', 'unit'],
    [{ printed: '2.5个百分点', unit: 'percent' }, '高2.5个百分点', 'unit'],
    [{ printed: '12亿元', qualifier: 'about' }, '投资12亿元', 'qualifier'],
    [{ printed: '近12亿元', qualifier: 'exact' }, '投资近12亿元', 'qualifier'],
    [{ printed: '12亿元', amount: 120 }, '投资12亿元', 'amount'],
    [{ printed: '第1（共7个）', outOf: 8 }, '列第1（共7个）', 'outOf'],
  ] as const)('%o contradicts its printed words in “%s”: %s', (given, phrase, field) => {
    expect(read('level', given, phrase).problems).toMatchObject([{ code: 'printed-disagrees', field }]);
  });

  test('stands in its phrase as the same number', () => {
    for (const phrase of ['增长11.9%', '近1.9%', '占1.9%以上', '降2.9%']) {
      expect(read('level', { printed: '1.9%' }, phrase).problems, phrase).toMatchObject([
        { code: 'not-in-phrase' },
      ]);
    }
  });

  test('names near units where its own is unknown', () => {
    expect(read('level', { printed: '12', unit: '平方' }, '面积12').problems).toMatchObject([
      { code: 'unknown-unit', unit: '平方', near: expect.arrayContaining(['平方米', '平方公里']) },
    ]);
    expect(read('level', { printed: '12', unit: '%' }, '占12').problems).toMatchObject([
      { code: 'unknown-unit', near: ['percent'] },
    ]);
    expect(read('level', { printed: '12匹' }, '购马12匹').problems).toEqual([
      { code: 'printed-unread', printed: '12匹', why: 'unknown-words', words: '匹' },
    ]);
  });
});

describe('a cell of a table', () => {
  const cell = (column: string, row = '合计') => ({ row, column });

  test.each([
    ['产值（亿元）', '合计', '亿元'],
    ['2024年', '产值（万元）', '万元'],
    ['增长（%）', '产值（亿元）', 'percent'],
  ])('under “%s” beside “%s” is in %s', (column, row, unit) => {
    expect(read('level', { printed: '12.5' }, cell(column, row))).toMatchObject({
      amount: 12.5,
      unit,
      problems: [],
    });
  });

  test('has the sign that it is printed with', () => {
    expect(read('growth', { printed: '-3.2' }, cell('增长（%）'))).toMatchObject({
      amount: -3.2,
      problems: [],
    });
    expect(read('growth', { printed: '-3.2', amount: 3.2 }, cell('增长（%）')).problems).toMatchObject([
      { code: 'printed-disagrees', field: 'amount' },
    ]);
  });

  test('has the unit that the file states where no name does, and else must agree', () => {
    expect(read('level', { printed: '12.5', unit: '亿元' }, cell('产值'))).toMatchObject({
      unit: '亿元',
      problems: [],
    });
    expect(read('level', { printed: '12.5', unit: '亿元' }, cell('产值（万元）')).problems).toMatchObject([
      { code: 'printed-disagrees', field: 'unit', given: '亿元', read: '万元' },
    ]);
    expect(read('level', { printed: '12.5' }, cell('产值')).problems).toEqual([
      { code: 'no-unit', printed: '12.5', isInTable: true },
    ]);
  });
});
