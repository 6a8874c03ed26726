import { expect, test } from 'vitest';
import { figuresOf } from '../../src/model/figure';
import { labelBeside } from '../../src/parts/part-text';
import { asRecord, growth, indicator, project, quantity } from '../support/made-up-data';

test('each amount of a project says which it is', () => {
  const amounts = {
    investment: quantity(1.18, '亿元'),
    annualPlan: quantity(0.3, '亿元'),
    completed: quantity(0.15, '亿元'),
  };
  const labels = figuresOf(asRecord('project', project(amounts))).map((figure) => [
    labelBeside(figure, 'zh'),
    labelBeside(figure, 'en'),
  ]);
  expect(labels).toEqual([
    ['总投资', 'total'],
    ['年度计划', 'plan for the year'],
    ['完成投资', 'completed'],
    ['投资完成率', 'share of plan'],
  ]);
});

test('what an indicator’s name says is not said again', () => {
  const figures = figuresOf(
    asRecord('indicator', indicator({ quantity: quantity(12, '亿元'), growth: growth(5) })),
  );
  expect(figures.map((figure) => labelBeside(figure, 'zh'))).toEqual([undefined, undefined]);
});
