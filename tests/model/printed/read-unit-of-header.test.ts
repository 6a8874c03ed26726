import { expect, test } from 'vitest';
import { readUnitOfHeader } from '../../../src/model/printed/read-unit-of-header';
import { units } from './committed-units';

test.each([
  ['产值（亿元）', '亿元'],
  ['产值(现价)（亿元）', '亿元'],
  ['2024年1—6月（亿元）', '亿元'],
  ['增速（%）', 'percent'],
  ['比上年增长(%)', 'percent'],
  ['增长(±%)', 'percent'],
  ['增速（可比价，%）', 'percent'],
  ['同比±％', 'percent'],
  ['比重%', 'percent'],
  ['占比变化（百分点）', 'percentage-point'],
  ['与全市之差（个百分点）', 'percentage-point'],
  ['单位：万元', '万元'],
  ['总投资 单位:万元', '万元'],
  ['面积【万平方米】', '万平方米'],
  ['产值/亿元', '亿元'],
  ['万元', '万元'],
  ['户', '户'],
  ['工期（年）', '年'],
  ['能耗（万吨标准煤）', '万吨标准煤'],
  ['收入（億元）', '亿元'],
  ['全市位次', '名次'],
])('%s gives %s', (header, unit) => {
  expect(readUnitOfHeader(header, units)).toBe(unit);
});

test.each([
  '指标',
  '用户',
  '床位',
  '从业人员',
  '单位',
  '年',
  '日',
  '产值（现价）',
  '指数（上年=100）',
  '产值、增速（亿元、%）',
  '产值（亿元）增速（%）',
  '投资（千两）',
  '',
])('%s gives no unit, or two', (header) => {
  expect(readUnitOfHeader(header, units)).toBeNull();
});
