import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirection } from '../../../src/model/printed/read-direction';

describe('the direction word that governs a number', () => {
  test.each([
    ['规上工业产值和增加值分别增长20.2%、22.9%', '20.2%'],
    ['规上工业产值和增加值分别增长20.2%、22.9%', '22.9%'],
    ['增加值分别增长9.0%和12.9%', '12.9%'],
    ['分别增长5.4%、11.5%、9.6%、8.9%', '8.9%'],
    ['分别增加12家、15家', '15家'],
    ['增长7.8%，下降1.9%', '7.8%'],
    ['下降7.8%、增长1.9%', '1.9%'],
    ['社会保障和就业支出进度79%、增长24%', '24%'],
    ['達到7200亿元、增長6.5%以上', '6.5%以上'],
    ['地区生产总值 增速4.8%', '4.8%'],
    ['GDP增速均为5.3%', '5.3%'],
    ['增速达到5%', '5%'],
    ['增长率为5%', '5%'],
    ['增长超过4.6%', '4.6%'],
    ['增长约8%', '约8%'],
    ['产值增长1.3倍', '1.3倍'],
    ['由降转增，增长2.3%', '2.3%'],
    ['由降转增2.3%', '2.3%'],
    ['同比多增2.3亿元', '2.3亿元'],
    ['比上年同期多12家', '12家'],
    ['同比+2.3%', '2.3%'],
    ['占比提高2.5个百分点', '2.5个百分点'],
    ['增速比全市高2.5个百分点', '2.5个百分点'],
    ['高于全市平均水平2.5个百分点', '2.5个百分点'],
    ['增速加快1.8个百分点', '1.8个百分点'],
    ['较上年同期增加67个', '67个'],
    ['1—6月增长5.4%', '5.4%'],
  ])('in %s raises %s', (phrase, printed) => {
    expect(readDirection(phrase, printed)).toBe('up');
  });

  test.each([
    ['工业总产值1495.63亿元,下降9.7%', '9.7%'],
    ['增长7.8%，下降1.9%', '1.9%'],
    ['增长16.5%和下降8.4%', '8.4%'],
    ['(SUV)14.1万辆,下降22.5%', '22.5%'],
    ['汽車制造業下降８.９％', '8.9%'],
    ['由增转降2.3%', '2.3%'],
    ['增速-2.3%', '2.3%'],
    ['增速为−2.3%', '2.3%'],
    ['增长-2.3%', '-2.3%'],
    ['负增长2.3%', '2.3%'],
    ['降幅达3.2%', '3.2%'],
    ['降幅为3.2%', '3.2%'],
    ['涨幅回落0.4个百分点', '0.4个百分点'],
    ['增速放缓0.4个百分点', '0.4个百分点'],
    ['同比少增2.3亿元', '2.3亿元'],
    ['比上年少12天', '12天'],
    ['增速比全国低1.2个百分点', '1.2个百分点'],
    ['低于全国平均水平1.2个百分点', '1.2个百分点'],
    ['下降1.3%', '下降1.3%'],
  ])('in %s lowers %s', (phrase, printed) => {
    expect(readDirection(phrase, printed)).toBe('down');
  });

  test.each([
    ['与上年同期持平', '持平'],
    ['与上年同期基本持平', '基本持平'],
  ])('in %s is %s', (phrase, printed) => {
    expect(readDirection(phrase, printed)).toBe('flat');
  });
});

describe('no direction word governs', () => {
  test.each([
    ['工业总产值1495.63亿元,下降9.7%', '1495.63亿元', 'a level before its rate'],
    ['增长5.4%、利润31.5亿元', '31.5亿元', 'what has a name of its own'],
    ['增长5.4%、占比31.5%', '31.5%', 'a share'],
    ['增长5%的企业和12家协会', '12家', 'what another figure describes'],
    ['增加值22.9亿元', '22.9亿元', 'value added'],
    ['行业增长面为45.2%', '45.2%', 'the share of growing sectors'],
    ['对增长的贡献率52%', '52%', 'a contribution'],
    ['增长点12个', '12个', 'points of growth'],
    ['日均新增市场主体176户', '176户', 'a flow'],
    ['新增12家', '12家', 'a flow'],
    ['减税降费12亿元', '12亿元', 'a cut of taxes'],
    ['减免企业租金超1.1亿元', '超1.1亿元', 'a relief'],
    ['分别压缩70%、80%', '80%', 'a cut of time limits'],
    ['缩短至1公里、15分钟', '15分钟', 'a level reached'],
    ['降至15分钟', '15分钟', 'a level reached'],
    ['由5%下降为3%', '3%', 'a level reached'],
    ['增长到5%', '5%', 'a level reached'],
    ['回落至5.3%', '5.3%', 'a level reached'],
    ['降幅收窄3.2个百分点', '3.2个百分点', 'a smaller fall'],
    ['降幅扩大0.5个百分点', '0.5个百分点', 'a greater fall'],
    ['下降-1.3%', '1.3%', 'a fall with a minus'],
    ['至少80%', '80%', 'at least'],
    ['高于80%', '80%', 'a threshold'],
    ['1—6月', '6', 'a range of months'],
    ['GDP-5%', '5%', 'a dash after a name'],
    ['增长5%', '6%', 'what is not there'],
    ['增长5%，其中农业下降5%', '5%', 'what is there twice, each time another way'],
  ])('in %s: %s, %s', (phrase, printed) => {
    expect(readDirection(phrase, printed)).toBeNull();
  });
});

test('every number of a clause follows its own word, in whatever order they stand', () => {
  const part = fc.tuple(
    fc.constantFrom('增长', '提高', '下降', '回落'),
    fc.integer({ min: 1, max: 99 }),
    fc.nat(9),
  );
  const parts = fc.uniqueArray(part, { selector: ([, whole]) => whole, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.constantFrom('、', '，', '和', '; '), (parts, joiner) => {
      const phrase = parts.map(([word, whole, tenth]) => `${word}${whole}.${tenth}%`).join(joiner);
      const read = parts.map(([, whole, tenth]) => readDirection(phrase, `${whole}.${tenth}%`));
      expect(read).toEqual(parts.map(([word]) => (word === '增长' || word === '提高' ? 'up' : 'down')));
    }),
  );
});
