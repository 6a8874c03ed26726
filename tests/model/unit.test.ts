import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkUnits } from '../../src/model/check-units';
import { toBase, type UnitsFile, unitsOf } from '../../src/model/unit';
import { unitsSchema } from '../../src/model/unit-schema';
import { units, unitsFile } from '../support/committed-units';

type Entry = UnitsFile['units'][number];
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({ id, kind: 'count', ...more });

describe('units.json', () => {
  test('has no two units that are printed alike, and no base that is missing', () => {
    expect(checkUnits('data/units.json', unitsFile)).toEqual([]);
  });

  test('has every unit that published figures of a district come in', () => {
    const needed =
      'percent percentage-point 亿元 万元 元 公里 年 个月 天 分钟 个 家 项 栋 级 名次 人 万人 人次 万人次 亿人次 户 万户 所 张 场 辆 万辆 台 万台 件 块 亿块 套 座 条 部 起 次 名 亩 平方米 万平方米 平方公里 公顷 吨 万吨 千克 千瓦时 亿千瓦时 标准煤吨 美元 亿美元 小时 日 米 倍 位 幢 分 点 宗 批 架 艘 只 头 斤 公斤 千米 立方米';
    const printed = new Set([...units.values()].flatMap(({ id, zh, also }) => [id, zh, ...also]));
    expect(needed.split(' ').filter((unit) => !printed.has(unit))).toEqual([]);
  });
});

describe('a unit', () => {
  test('comes with 万 and 亿 before it where that is said, as multiples of its base', () => {
    const made = unitsOf({
      units: [entry('吨', { kind: 'mass', base: '千克', factor: 1000, scales: ['万', '亿'] })],
    });
    expect([...made.values()].map(({ id, zh, base, factor }) => [id, zh, base, factor])).toEqual([
      ['吨', '吨', '千克', 1000],
      ['万吨', '万吨', '千克', 1e7],
      ['亿吨', '亿吨', '千克', 1e11],
    ]);
  });

  test('is its own base, and is called in English as in Chinese, where nothing else is said', () => {
    expect(unitsOf({ units: [entry('匹')] }).get('匹')).toMatchObject({
      base: '匹',
      factor: 1,
      en: { one: '匹', other: '匹' },
    });
  });

  test.each([
    [1.1, '倍', 110, 'percent'],
    [0.3, '亿元', 30_000_000, '元'],
    [2.5, '小时', 150, '分钟'],
    [1.4, '‰', 0.14, 'percent'],
    [7, '年', 84, '个月'],
  ])('%s %s is %s %s', (amount, id, expected, base) => {
    const unit = units.get(id);
    expect(unit?.base).toBe(base);
    expect(unit && toBase(amount, unit)).toBe(expected);
  });

  test('of one currency is never converted to another', () => {
    expect(units.get('亿美元')?.base).toBe('美元');
    expect(units.get('亿元')?.base).toBe('元');
  });
});

describe('a faulty units.json', () => {
  test('has two units that are printed alike, also by a scale or another form', () => {
    const file = { units: [entry('人', { scales: ['万'] }), entry('万人'), entry('x', { zh: '人' })] };
    expect(checkUnits('u', file)).toEqual([
      {
        file: 'u',
        path: '$.units[1]',
        problem: { code: 'duplicate-id', id: '万人', elsewhere: '$.units[0]' },
      },
      { file: 'u', path: '$.units[2]', problem: { code: 'duplicate-id', id: '人', elsewhere: '$.units[0]' } },
    ]);
  });

  test('has a base that is no unit, or one of another kind', () => {
    const units = [entry('吨', { kind: 'mass', base: '克' }), entry('里', { kind: 'length', base: '吨' })];
    expect(checkUnits('u', { units }).map(({ path, problem }) => [path, problem])).toEqual([
      ['$.units[0].base', { code: 'dangling', what: 'unit', id: '克' }],
      ['$.units[1].base', { code: 'dangling', what: 'unit', id: '吨' }],
    ]);
  });

  test.each([{ kind: 'weight' }, { factor: 0 }, { scales: ['千'] }, { id: '' }])('has %j', (wrong) => {
    const file = { schemaVersion: 2, units: [{ id: '吨', kind: 'mass', ...wrong }] };
    expect(v.is(unitsSchema, file)).toBe(false);
  });
});
