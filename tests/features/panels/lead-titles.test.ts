import { describe, expect, test } from 'vitest';
import { businessEnvironmentModel } from '../../../src/features/panels/business-environment/business-environment-model';
import { businessEnvironmentTakeaway } from '../../../src/features/panels/business-environment/business-environment-takeaway';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import { livelihoodTakeaway } from '../../../src/features/panels/livelihood/livelihood-takeaway';
import { projectsModel } from '../../../src/features/panels/projects/projects-model';
import { projectsTakeaway } from '../../../src/features/panels/projects/projects-takeaway';
import type { CitedQuantity } from '../../../src/model/quantity-schema';
import type { DataRecord, Indicator } from '../../../src/model/record-schema';
import type { PanelInput } from '../../../src/parts/use-panel';
import {
  asRecord,
  enterprise,
  growth,
  indicator,
  measure,
  project,
  quantity,
  text,
  total,
} from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';

const { sectors } = madeUpShared();
const given = (records: readonly DataRecord[], headlines: readonly string[] = []): PanelInput => ({
  records,
  clauses: {},
  sectors,
  unmatched: 'leave',
  referenceLines: [],
  headlines,
  breakdowns: new Map(),
});
const stated = (id: string, zh: string, of: CitedQuantity, over: Partial<Indicator> = {}) =>
  asRecord('indicator', indicator({ id, name: text(zh, id), quantity: of, ...over }));

describe('the title of livelihood spending', () => {
  const titleOf = (records: readonly DataRecord[], headlines: readonly string[] = []) =>
    livelihoodTakeaway(livelihoodModel(given(records, headlines)), 'zh');
  const measures = ['a', 'b', 'c'].map((id) => asRecord('measure', measure({ id })));
  const spending = [
    stated('culture', '文化支出', quantity(0.8, '亿元')),
    stated('places', '新增学位', quantity(3000, '个')),
    stated('education', '教育支出', quantity(12.3, '亿元')),
    stated('livelihood', '民生支出', quantity(38, '亿元'), { growth: growth(5) }),
  ];

  test('is the largest amounts, with their growth, not how many entries there are', () => {
    expect(titleOf([...measures, ...spending])).toBe('民生支出38亿元，增长5%；教育支出12.3亿元');
  });

  test('is what the headlines name before what is larger', () => {
    expect(titleOf(spending, ['education.quantity'])).toMatch(/^教育支出12\.3亿元；民生支出38亿元/);
  });

  test('has a share beside one amount, and counts measures only where there is not enough else', () => {
    const share = stated('share', '民生支出占比', quantity(80));
    expect(titleOf([...spending.slice(-1), share, ...measures])).toBe(
      '民生支出38亿元，增长5%；民生支出占比80%',
    );
    expect(titleOf([share, ...measures])).toBe('民生支出占比80%；相关举措3项');
  });

  test('is a count with its unit where no amount is published', () => {
    expect(titleOf(spending.slice(1, 2))).toBe('新增学位3000个');
  });
});

describe('the title of projects', () => {
  const titleOf = (records: readonly DataRecord[]) => projectsTakeaway(projectsModel(given(records)), 'zh');
  const signed = asRecord(
    'total',
    total({ id: 'signed', name: text('新签约项目'), stage: 'signed', quantity: quantity(37, '个') }),
  );

  test('where none is listed is the published totals, or the largest amount, and never that there is none', () => {
    expect(titleOf([signed])).toBe('新签约项目37个');
    expect(titleOf([stated('investment', '固定资产投资', quantity(260, '亿元'))])).toBe(
      '固定资产投资260亿元',
    );
    expect(titleOf([asRecord('enterprise', enterprise())])).not.toContain('项目');
  });

  test('counts those that are listed, and quotes totals beside them', () => {
    expect(titleOf([signed, asRecord('project', project())])).toMatch(/具体项目1个.*新签约项目37个/);
  });
});

describe('the title of the business environment', () => {
  const titleOf = (records: readonly DataRecord[], headlines: readonly string[] = []) =>
    businessEnvironmentTakeaway(businessEnvironmentModel(given(records, headlines)), 'zh');
  const changed = (zh: string, before: CitedQuantity, after: CitedQuantity) =>
    stated(`change-${zh.length}-${before.amount}`, zh, after, { before });

  test.each([
    ['网上可办率', quantity(92), quantity(98.6), '网上可办率由92%提高到98.6%'],
    ['差评率', quantity(2), quantity(0.5), '差评率由2%降低到0.5%'],
    ['拿地到开工', quantity(30, '天'), quantity(20, '天'), '拿地到开工由30天缩短至20天'],
    ['拿地到开工', quantity(20, '天'), quantity(30, '天'), '拿地到开工由20天延长至30天'],
    ['申请材料', quantity(9, '项'), quantity(4, '项'), '申请材料由9项减至4项'],
  ])('words a change of %s by what it is', (name, before, after, said) => {
    expect(titleOf([changed(name, before, after)])).toBe(said);
  });

  test('speaks of the change that the headlines name, and else of a figure before a count', () => {
    const days = changed('开办时间', quantity(4, '天'), quantity(1, '天'));
    const rate = stated('online', '网上可办率', quantity(98), { before: quantity(92) });
    expect(titleOf([days, rate], ['online.quantity'])).toBe('网上可办率由92%提高到98%');
    const tasks = stated('tasks', '试点任务', quantity(56, '项'));
    expect(titleOf([tasks, asRecord('measure', measure())])).toBe('试点任务56项');
  });
});
