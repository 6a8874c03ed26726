import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrinted } from '../../../src/model/printed/read-printed';
import type { Qualifier } from '../../../src/model/record-values';
import { units } from '../../support/committed-units';

type Row = [printed: string, amount: number, unit: string | null, qualifier?: Qualifier];

const plain = { direction: null, outOf: null };

describe('printed words', () => {
  test.each<Row>([
    ['2.85亿元', 2.85, '亿元'],
    ['1495.63亿元', 1495.63, '亿元'],
    ['1,042,625万元', 1_042_625, '万元'],
    ['5,000万元', 5000, '万元'],
    ['20.85 亿元', 20.85, '亿元'],
    ['469.20億元', 469.2, '亿元'],
    ['1.2万亿元', 1.2, '万亿元'],
    ['3千万元', 3000, '万元'],
    ['两千万元', 2000, '万元'],
    ['一亿两千万元', 120_000_000, '元'],
    ['3.2亿美元', 3.2, '亿美元'],
    ['16.4万辆', 16.4, '万辆'],
    ['1924.1万台', 1924.1, '万台'],
    ['37.1亿块', 37.1, '亿块'],
    ['40.24万户', 40.24, '万户'],
    ['1.7亿人次', 1.7, '亿人次'],
    ['22700人', 22_700, '人'],
    ['320张', 320, '张'],
    ['1363亩', 1363, '亩'],
    ['12.5万平方米', 12.5, '万平方米'],
    ['120万吨标准煤', 120, '万吨标准煤'],
    ['28微克/立方米', 28, '微克/立方米'],
    ['２５天', 25, '天'],
    ['20.2％', 20.2, 'percent'],
    ['3.2‰', 3.2, '‰'],
    ['2.5个百分点', 2.5, 'percentage-point'],
    ['2.5百分点', 2.5, 'percentage-point'],
    ['0.3pct', 0.3, 'percentage-point'],
    ['一点五个百分点', 1.5, 'percentage-point'],
    ['1.3倍', 1.3, '倍'],
    ['两栋', 2, '栋'],
    ['六个', 6, '个'],
    ['两个月', 2, '个月'],
    ['一年', 1, '年'],
    ['半年', 0.5, '年'],
    ['五分钟', 5, '分钟'],
    ['三级', 3, '级'],
    ['三大', 3, null],
    ['二十三所', 23, '所'],
    ['7.2', 7.2, null],
    ['12万', 120_000, null],
    ['共7个', 7, '个'],
    ['高达46.2%', 46.2, 'percent'],
  ])('%s is exactly %d %s', (printed, amount, unit) => {
    const reading = { amount, unit, qualifier: 'exact', ...plain };
    expect(readPrinted(printed, units)).toEqual({ ok: true, reading });
  });

  test.each<Row>([
    ['近12亿元', 12, '亿元', 'just-under'],
    ['将近12亿元', 12, '亿元', 'just-under'],
    ['近千家', 1000, '家', 'just-under'],
    ['约30亿元', 30, '亿元', 'about'],
    ['约为30亿元', 30, '亿元', 'about'],
    ['8%左右', 8, 'percent', 'about'],
    ['大约三成', 30, 'percent', 'about'],
    ['超亿元', 1, '亿元', 'more-than'],
    ['超300亿元', 300, '亿元', 'more-than'],
    ['超过了300亿元', 300, '亿元', 'more-than'],
    ['突破3000亿元', 3000, '亿元', 'more-than'],
    ['逾百家', 100, '家', 'more-than'],
    ['十余家', 10, '家', 'more-than'],
    ['1500余项', 1500, '项', 'more-than'],
    ['256万余户', 256, '万户', 'more-than'],
    ['12万多人', 12, '万人', 'more-than'],
    ['10多万元', 10, '万元', 'more-than'],
    ['12亿多元', 12, '亿元', 'more-than'],
    ['12亿元多', 12, '亿元', 'more-than'],
    ['3个多月', 3, '个月', 'more-than'],
    ['两年多', 2, '年', 'more-than'],
    ['80%以上', 80, 'percent', 'at-least'],
    ['达80%以上', 80, 'percent', 'at-least'],
    ['不低于80%', 80, 'percent', 'at-least'],
    ['至少3家', 3, '家', 'at-least'],
    ['≥6%', 6, 'percent', 'at-least'],
    ['5000万元（含）以上', 5000, '万元', 'at-least'],
    ['5000万元及以上', 5000, '万元', 'at-least'],
    ['亿元以上', 1, '亿元', 'at-least'],
    ['千万元以上', 1000, '万元', 'at-least'],
    ['上百家', 100, '家', 'at-least'],
    ['10天以内', 10, '天', 'at-most'],
    ['30日内', 30, '日', 'at-most'],
    ['1亿元以下', 1, '亿元', 'at-most'],
    ['不超过2天', 2, '天', 'at-most'],
    ['不到60%', 60, 'percent', 'at-most'],
    ['百亿级', 100, '亿元', 'class'],
    ['十亿级', 10, '亿元', 'class'],
    ['10亿元级', 10, '亿元', 'class'],
    ['千万级', 1000, '万元', 'class'],
    ['万吨级', 1, '万吨', 'class'],
  ])('%s is %d %s, %s', (printed, amount, unit, qualifier) => {
    expect(readPrinted(printed, units)).toEqual({ ok: true, reading: { amount, unit, qualifier, ...plain } });
  });

  test.each<Row>([
    ['过半', 50, 'percent', 'more-than'],
    ['超半数', 50, 'percent', 'more-than'],
    ['近半', 50, 'percent', 'just-under'],
    ['半数以上', 50, 'percent', 'at-least'],
    ['一半', 50, 'percent', 'exact'],
    ['八成', 80, 'percent', 'exact'],
    ['八成五', 85, 'percent', 'exact'],
    ['近九成', 90, 'percent', 'just-under'],
    ['四分之三', 75, 'percent', 'exact'],
    ['百分之八十', 80, 'percent', 'exact'],
    ['百分之三点五', 3.5, 'percent', 'exact'],
  ])('%s is a share of %d%%', (printed, amount, unit, qualifier) => {
    expect(readPrinted(printed, units)).toEqual({ ok: true, reading: { amount, unit, qualifier, ...plain } });
  });

  test.each<[string, number, number | null]>([
    ['首位', 1, null],
    ['第一', 1, null],
    ['第1位', 1, null],
    ['第3名', 3, null],
    ['第十二位', 12, null],
    ['并列第二', 2, null],
    ['第1/共7', 1, 7],
    ['第1/7', 1, 7],
    ['第1（共7个）', 1, 7],
    ['第1位（共11个县区）', 1, 11],
    ['第一(共十区)', 1, 10],
  ])('%s is the rank %d of %s', (printed, amount, outOf) => {
    const reading = { amount, unit: '名次', qualifier: 'rank', direction: null, outOf };
    expect(readPrinted(printed, units)).toEqual({ ok: true, reading });
  });

  test.each<[string, number, string | null, Qualifier, 'up' | 'down' | null]>([
    ['增长20.2%', 20.2, 'percent', 'exact', 'up'],
    ['增长约8%', 8, 'percent', 'about', 'up'],
    ['增长了6.5%以上', 6.5, 'percent', 'at-least', 'up'],
    ['增速为5.3%', 5.3, 'percent', 'exact', 'up'],
    ['下降1.3%', 1.3, 'percent', 'exact', 'down'],
    ['降幅达24.8%', 24.8, 'percent', 'exact', 'down'],
    ['减少67个', 67, '个', 'exact', 'down'],
    ['提高2.5个百分点', 2.5, 'percentage-point', 'exact', 'up'],
    ['回落0.4个百分点', 0.4, 'percentage-point', 'exact', 'down'],
    ['上升3个位次', 3, '名次', 'exact', 'up'],
    ['+5.2%', 5.2, 'percent', 'exact', 'up'],
    ['−28.5%', 28.5, 'percent', 'exact', 'down'],
    ['－2.3％', 2.3, 'percent', 'exact', 'down'],
    ['约-9%', 9, 'percent', 'about', 'down'],
    ['-0.4亿元', 0.4, '亿元', 'exact', 'down'],
    ['负增长2.3%', 2.3, 'percent', 'exact', 'down'],
    ['增长-1.3%', 1.3, 'percent', 'exact', 'down'],
    ['增长1.3倍', 130, 'percent', 'exact', 'up'],
    ['增长近1.1倍', 110, 'percent', 'just-under', 'up'],
    ['持平', 0, null, 'exact', null],
    ['基本持平', 0, null, 'about', null],
  ])('%s goes its way', (printed, amount, unit, qualifier, direction) => {
    const reading = { amount, unit, qualifier, direction, outOf: null };
    expect(readPrinted(printed, units)).toEqual({ ok: true, reading });
  });
});

describe('printed words that say no definite figure are not read', () => {
  test.each([
    ['', 'no-number', ''],
    ['若干', 'indefinite', '若干'],
    ['数十家', 'indefinite', '数十家'],
    ['十几家', 'indefinite', '几家'],
    ['百家', 'indefinite', '百家'],
    ['亿元', 'indefinite', '亿元'],
    ['一批', 'indefinite', '一批'],
    ['三分之二', 'fraction', '三分之二'],
    ['1/7', 'fraction', '/7'],
    ['2024年', 'date', '2024年'],
    ['近12亿元左右', 'contradiction', '近12亿元左右'],
    ['超百亿级', 'contradiction', '超百亿级'],
    ['下降-3%', 'contradiction', '下降-3%'],
    ['增长下降3%', 'contradiction', '增长下降3%'],
    ['第9/共7', 'contradiction', '第9/共7'],
    ['5年级', 'unknown-words', '级'],
    ['5%—6%', 'several-numbers', '—6%'],
    ['3至5家', 'several-numbers', '至5家'],
    ['2.5亿元和3亿元', 'several-numbers', '和3亿元'],
    ['1,04,2', 'several-numbers', ',04,2'],
    ['1 234元', 'several-numbers', ' 234元'],
    ['1个半小时', 'unknown-words', '半小时'],
    ['12匹', 'unknown-words', '匹'],
    ['降至15分钟', 'unknown-words', '至15分钟'],
    ['增长到5%', 'unknown-words', '到5%'],
    ['新增12家', 'unknown-words', '新增12家'],
    ['签约37个', 'unknown-words', '签约37个'],
    ['第一产业', 'unknown-words', '第一产业'],
    ['一万二', 'unknown-words', '一万二'],
    ['二〇二四', 'unknown-words', '二〇二四'],
    ['3号楼', 'unknown-words', '号楼'],
    ['12亿元资金', 'unknown-words', '资金'],
    ['(1.9)', 'unknown-words', '(1.9)'],
    ['5G', 'unknown-words', 'G'],
    ['12%-15%', 'several-numbers', '-15%'],
    ['—', 'no-number', '—'],
    ['9'.repeat(400), 'unknown-words', '9'.repeat(400)],
  ])('%s: %s', (printed, why, words) => {
    expect(readPrinted(printed, units)).toEqual({ ok: false, why, words });
  });
});

const qualified = fc.constantFrom<[qualifier: Qualifier, before: string, after: string]>(
  ['exact', '', ''],
  ['just-under', '近', ''],
  ['about', '约', ''],
  ['about', '', '左右'],
  ['more-than', '超', ''],
  ['more-than', '突破', ''],
  ['at-least', '', '以上'],
  ['at-least', '不低于', ''],
  ['at-most', '', '以下'],
  ['at-most', '不超过', ''],
);
/** A sign stands right before the number, a word before its qualifier. */
const directed = fc.constantFrom<[direction: 'up' | 'down' | null, word: string, sign: string]>(
  [null, '', ''],
  ['up', '增长', ''],
  ['up', '提高了', ''],
  ['up', '', '+'],
  ['down', '下降', ''],
  ['down', '减少', ''],
  ['down', '', '−'],
);

const number = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('', '.0', '.5', '.25', '.07'))
  // Four digits before 年 are a year.
  .map(([whole, decimals]) => `${whole}${decimals}`);
const unit = fc.constantFrom(...[...units.values()].filter(({ id }) => id !== '年'));
const width = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/[0-9%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/^(\d+)(?=\D)/, (digits) => Number(digits).toLocaleString('en-US')),
);

describe('whatever the figure', () => {
  test('its amount, unit, qualifier and direction are read back from the words', () => {
    fc.assert(
      fc.property(
        number,
        unit,
        width,
        qualified,
        directed,
        (number, unit, set, [qualifier, before, after], [direction, word, sign]) => {
          // 增长1.3倍 is read as percent.
          fc.pre(direction === null || unit.id !== '倍');
          const printed = `${word}${before}${sign}${set(`${number}${unit.zh}`)}${after}`;
          const reading = { amount: Number(number), unit: unit.id, qualifier, direction, outOf: null };
          expect(readPrinted(printed, units), printed).toEqual({ ok: true, reading });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('one other character in its number or unit makes another reading or none', () => {
    const alphabet = fc.constantFrom(...'0123456789.,%万亿千百十元人次个月家项天日米吨近约超多余上下级第');
    fc.assert(
      fc.property(number, unit, fc.nat(20), alphabet, (number, unit, at, other) => {
        const printed = `${number}${unit.zh}`;
        const place = at % printed.length;
        // 1.5百分点 is another way to print 1.5个百分点, and 1.50 is 1.5.
        fc.pre(!(number.includes('.') && printed[place] === '个' && other === '0'));
        const mutated = `${printed.slice(0, place)}${other}${printed.slice(place + 1)}`;
        // 0.0 and 000 are one number.
        fc.pre(printed[place] !== other && !mutated.startsWith('00'));
        expect(readPrinted(mutated, units), `${printed} ${mutated}`).not.toEqual(readPrinted(printed, units));
      }),
      { numRuns: 5000 },
    );
  });
});
