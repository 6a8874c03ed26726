import { expect, test } from 'vitest';
import { indicatorName, targetFigure } from '../../../src/model/compare/library';
import { definition, library, regionAt, states, target, text } from '../../support/made-up-data';

const nation = text('全国工业产值', 'National output');

test('an indicator has the name of the region’s level, in sheets as in targets', () => {
  const of = library([], { definitions: [definition({ nameAt: { nation } })] });
  expect(indicatorName(of, 'industrial-output', 'nation')).toEqual(nation);
  expect(indicatorName(of, 'industrial-output', 'city')?.zh).toBe('工业产值');
  const nameIn = (level: 'city' | 'nation') =>
    targetFigure(of, regionAt(of, level), target()).figure.record.name.zh;
  expect([nameIn('city'), nameIn('nation')]).toEqual(['工业产值', '全国工业产值']);
});

test('what indicators.json does not define has the name of its records', () => {
  const of = library([states('city', '2030H1', { id: 'other', name: text('别的') })]);
  expect(indicatorName(of, 'other', 'city')?.zh).toBe('别的');
  expect(indicatorName(of, 'nowhere', 'city')).toBeUndefined();
});
