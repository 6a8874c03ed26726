import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standsIn } from '../../../src/model/printed/stands-in';
import { units } from './committed-units';

describe('printed words stand in a phrase', () => {
  test.each([
    ['20.2%', '分别增长20.2%、22.9%'],
    ['22.9%', '分别增长20.2%,22.9%'],
    ['12亿元', '争取上级资金12亿元'],
    ['近12亿元', '争取上级资金近12亿元'],
    ['5000万元以上', '新签约5000万元以上项目37个'],
    ['37个', '新签约37个'],
    ['4个', '4个百亿级项目'],
    ['百亿级', '4个百亿级项目'],
    ['三大', '三大行动'],
    ['三级', '三级包保机制'],
    ['6项', '全区6项主要指标'],
    ['首位', '排名全市首位'],
    ['第1', '位居第1,共7个项目开工'],
    ['第1（共7个）', '位居第1（共7个）'],
    ['持平', '与上年持平'],
    ['28.5%', '下降 28.5 ％'],
    ['２５天', '仅用25天'],
    ['5512亿元', '涉及總投資5512億元'],
    ['1,042,625万元', '收入1,042,625万元'],
    ['5.7%', 'GDP5.7%'],
    ['12家', '最近12家'],
    ['3000亿元', '公约3000亿元'],
    ['1.9%', '由11.9%降为1.9%'],
  ])('%s in %s', (printed, phrase) => {
    expect(standsIn(printed, phrase, units)).toBe(true);
  });

  test.each([
    ['1.9%', '下降11.9%', 'the end of a number'],
    ['9%', '下降1.9%', 'its decimals'],
    ['625万元', '收入1,042,625万元', 'its last group'],
    ['12亿元', '共212亿元', 'the end of a number'],
    ['3', '3.5亿元', 'its whole part'],
    ['12', '12,500家', 'its first group'],
    ['12', '12亿元', 'a number without its unit'],
    ['2.5个', '提高2.5个百分点', 'half of a unit'],
    ['12万人', '培训12万人次', 'half of a unit'],
    ['12亿元', '近12亿元', 'an amount without its qualifier'],
    ['12亿元', '约为12亿元', 'an amount without its qualifier'],
    ['3000亿元', '突破3000亿元', 'an amount without its qualifier'],
    ['80%', '80%以上的财政支出', 'an amount without its qualifier'],
    ['12家', '12家左右', 'an amount without its qualifier'],
    ['100亿元', '100亿元级产业', 'an amount of a class'],
    ['三级', '二十三级', 'the end of a numeral'],
    ['三级', '第三级', 'an ordinal'],
    ['3个', '第3个', 'an ordinal'],
    ['半年', '上半年', 'a period'],
    ['5', '5G基站', 'a name'],
    ['7.8%', '增长7.9%', 'another number'],
    ['', '增长7.9%', 'nothing'],
  ])('%s not in %s: %s', (printed, phrase) => {
    expect(standsIn(printed, phrase, units)).toBe(false);
  });
});

const figure = fc
  .tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.constantFrom('', '.3', '.25'),
    fc.constantFrom('%', '亿元', '万人', '个', '天'),
  )
  .map((parts) => parts.join(''));

test('a figure stands between words, and no longer when one more digit, decimal or sign of scale is set against it', () => {
  const lead = fc.constantFrom('增长', '完成投资', '分别为', '共有', '');
  const rest = fc.constantFrom('，', '、', '的', '；其中', '');
  const cut = fc.constantFrom<(figure: string) => string>(
    (text) => `1${text}`,
    (text) => `0.${text}`,
    (text) => text.replace(/(?=\D*$)/, '0'),
    (text) => text.replace(/(?=[^\d.]*$)/, '万'),
    (text) => `近${text}`,
    (text) => `${text}以上`,
    (text) => `第${text}`,
  );
  fc.assert(
    fc.property(figure, lead, rest, cut, (figure, lead, rest, cut) => {
      expect(standsIn(figure, `${lead}${figure}${rest}`, units)).toBe(true);
      expect(standsIn(figure, `${lead}${cut(figure)}${rest}`, units)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
