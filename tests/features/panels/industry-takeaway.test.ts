import { describe, expect, test } from 'vitest';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { industryTakeaway } from '../../../src/features/panels/industry/industry-takeaway';
import type { Language } from '../../../src/i18n/format';
import type { Breakdown, DataRecord } from '../../../src/model/record-schema';
import { asRecord, dataIndex, growth, indicator, quantity, text } from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';
import { names } from './arbitrary-records';

describe('the finding of industrial output', () => {
  const { sectors } = madeUpShared();
  const rates = (...percents: readonly number[]) =>
    percents.map((percent, at) =>
      asRecord(
        'indicator',
        indicator({ id: `r${at}`, name: names[at] ?? names[0], growth: growth(percent) }),
      ),
    );
  type Given = Readonly<{
    headlines?: readonly string[];
    breakdowns?: readonly Breakdown[];
    hasLine?: boolean;
    language?: Language;
  }>;
  const given = (
    records: readonly DataRecord[],
    { headlines = [], breakdowns = [], hasLine = true, language = 'zh' }: Given = {},
  ) => {
    const referenceLines = hasLine ? dataIndex().referenceLines : [];
    return industryTakeaway(
      industryModel({
        records,
        clauses: {},
        sectors,
        unmatched: 'leave',
        referenceLines,
        headlines,
        breakdowns: new Map(breakdowns.map((one) => [one.id, one])),
      }),
      language,
    );
  };

  test.each([
    [[12, 10], '钢铁增长12%；食品增长10%；2项指标都在10%以上'],
    [[12, 9.9], '钢铁增长12%；食品增长9.9%；食品不到10%'],
    [[12, 12, 3], '钢铁增长12%；食品增长12%；物流不到10%'],
    [[12, 12, 13, 14], '钢铁增长12%；食品增长12%；4项指标都在10%以上'],
    [[15, 10, 0, -2], '钢铁增长15%；食品增长10%；另有2项指标均未增长，医药下降2%；物流、医药不到10%'],
    [[5, 6, 7, -2], '钢铁增长5%；食品增长6%；另有2项指标中1项增长，医药下降2%；4项指标都不到10%'],
    [[-2, -3], '钢铁下降2%；食品下降3%；钢铁、食品不到10%'],
    [[-2, -3, -4, -5, -6], '钢铁下降2%；食品下降3%；另有3项指标均下降；5项指标都不到10%'],
    [[-2], '钢铁下降2%'],
  ])('of rates of %j is %s', (percents, finding) => {
    expect(given(rates(...percents))).toBe(finding);
  });

  test('a forecast is said to be one, and is not counted', () => {
    const forecast = asRecord(
      'indicator',
      indicator({ id: 'f', name: names[5], growth: growth(30, { nature: 'forecast' }) }),
    );
    expect(given([...rates(12, 11, 13, 14), forecast])).toBe('钢铁增长12%；食品增长11%；4项指标都在10%以上');
    expect(given([forecast])).toBe('电子预计增长30%');
  });

  /** What a rich district publishes: the gross product among many, losses that fall, and 28 sectors. */
  describe('of a rich district', () => {
    const main = (
      id: string,
      zh: string,
      percent: number,
      over: Partial<Parameters<typeof indicator>[0]> = {},
    ) => asRecord('indicator', indicator({ id, name: text(zh, id), growth: growth(percent), ...over }));
    const part = (sector: string, zh: string, percent: number, amount?: number) =>
      main(`${sector}-output`, zh, percent, {
        sectors: [sector],
        ...(amount === undefined ? {} : { quantity: quantity(amount, '亿元') }),
      });
    const mains = [
      main('output', '规上工业产值', 6),
      main('losses', '亏损企业亏损额', -1.9, { better: 'lower' }),
      main('exports', '出口总额', 30),
      main('investment', '固定资产投资', -12.5),
      main('retail', '社会消费品零售总额', 5),
      main('gdp', '地区生产总值', 4.7, { quantity: quantity(469.2, '亿元', { printed: '469.20亿元' }) }),
    ];

    test('the gross product leads, then what the headlines name; losses that fall are no failure', () => {
      expect(given(mains, { headlines: ['output.growth'], hasLine: false })).toBe(
        '地区生产总值469.20亿元，增长4.7%；规上工业产值增长6%；另有3项指标中2项增长，固定资产投资下降12.5%',
      );
    });

    test('losses that rise are told among those that fell', () => {
      const worse = mains.map((record) =>
        record.id === 'losses' ? main('losses', '亏损企业亏损额', 3, { better: 'lower' }) : record,
      );
      expect(given(worse, { headlines: ['output.growth'], hasLine: false })).toMatch(
        /另有3项指标中2项增长，亏损企业亏损额增长3%、固定资产投资下降12\.5%$/,
      );
    });

    test('the parts of a breakdown are ranked among themselves, whatever their ids; overlapping ones are not', () => {
      const parts = [
        main('exports', '出口', 12, { breakdown: 'trade' }),
        main('imports', '进口', -3, { breakdown: 'trade' }),
      ];
      const trade = (over: Partial<Breakdown>): readonly Breakdown[] => [
        { id: 'trade', name: text('进出口'), by: 'kind', parts: 'all', ...over },
      ];
      const of = (over: Partial<Breakdown>, language: Language = 'zh') =>
        given(parts, { breakdowns: trade(over), hasLine: false, language });
      expect(of({})).toBe('2个分项中1个增长，出口最快，增长12%');
      expect(of({ by: 'town' })).toBe('2个街道乡镇中1个增长，出口最快，增长12%');
      expect(of({ by: 'function' })).toBe('2类支出中1类增长，出口最快，增长12%');
      expect(of({ by: 'industry' }, 'en')).toBe('1 of 2 industries grew, exports fastest, up 12%');
      expect(of({ parts: 'overlapping' })).toBe('出口增长12%；进口下降3%');
    });

    test('the figures of towns are parts, never main indicators beside the region’s own', () => {
      const towns = [
        main('north-hill-output', '北山产值', 30, { town: 'north-hill' }),
        main('stone-bridge-output', '石桥产值', 4, { town: 'stone-bridge' }),
      ];
      expect(given([...towns, main('gdp', '地区生产总值', 5)], { hasLine: false })).toBe(
        '地区生产总值增长5%；2个街道乡镇均增长，北山产值最快，增长30%',
      );
    });

    test('sectors are ranked among themselves only, the largest before the fastest', () => {
      const sized = [
        part('automotive', '汽车', 5, 800),
        part('food', '食品', 30, 2),
        part('software', '软件', -9, 3),
      ];
      expect(given([...sized, ...mains.slice(-1)], { hasLine: false })).toBe(
        '地区生产总值469.20亿元，增长4.7%；3个行业中2个增长，规模最大的汽车增长5%',
      );
      expect(given([part('automotive', '汽车', 5), part('food', '食品', 30)])).toBe(
        '2个行业均增长，食品最快，增长30%',
      );
    });

    const breakdown = (id: string, by: Breakdown['by'], parts: Breakdown['parts'] = 'some'): Breakdown => ({
      id,
      name: text(id),
      by,
      parts,
    });
    const broad = [['primary', '第一产业', 3, 53] as const, ['tertiary', '第三产业', 4.8, 942] as const].map(
      ([id, zh, percent, amount]) =>
        main(id, zh, percent, { breakdown: 'gdp-by-industry', quantity: quantity(amount, '亿元') }),
    );

    test('parts of a published breakdown are ranked among themselves, whatever their ids, and named for what they are', () => {
      const byIndustry = { breakdowns: [breakdown('gdp-by-industry', 'industry')], hasLine: false };
      expect(given([...broad, ...mains.slice(-1)], byIndustry)).toBe(
        '地区生产总值469.20亿元，增长4.7%；2个产业均增长，规模最大的第三产业增长4.8%',
      );
      expect(given(broad, { ...byIndustry, language: 'en' })).toMatch(/^both industries grew/i);
    });

    test('the only published part of a whole is no main indicator; parts that overlap are not ranked', () => {
      const growing = main('growing', '增长行业合计产值', 13.8, { breakdown: 'by-growth' });
      const one = { breakdowns: [breakdown('by-growth', 'kind')], hasLine: false };
      expect(given([growing, ...mains.slice(-1)], one)).toBe(
        '地区生产总值469.20亿元，增长4.7%；增长行业合计产值增长13.8%',
      );
      const overlapping = {
        breakdowns: [breakdown('gdp-by-industry', 'kind', 'overlapping')],
        hasLine: false,
      };
      expect(given(broad, overlapping)).not.toMatch(/最大|分项/);
    });

    test('of what is to be low the greatest fall is the best', () => {
      const losses = [
        main('automotive-loss', '汽车亏损额', -8, { sectors: ['automotive'], better: 'lower' }),
        main('food-loss', '食品亏损额', 2, { sectors: ['food'], better: 'lower' }),
      ];
      expect(given(losses)).toBe('2个行业中1个增长，汽车亏损额降得最多，下降8%');
      expect(given(losses, { language: 'en' })).toBe(
        '1 of 2 sectors grew, automotive-loss falling most, down 8%',
      );
    });
  });
});
