import { expect, test } from 'vitest';
import type { Measure } from '../../src/model/record-schema';
import { type FiguredMark, figuresBeside } from '../../src/parts/figured-marks';
import { listItems } from '../../src/parts/wall-parts';
import { asRecord, measure } from '../support/made-up-data';

const marksOf = (...measures: readonly Measure[]): readonly FiguredMark[] =>
  measures.map((of) => {
    const record = asRecord('measure', of);
    return { record, state: 'plain', figures: figuresBeside(record) };
  });
const { summary: _summary, figures: _figures, ...named } = measure();

test('what the source only names stands side by side, behind what it describes', () => {
  const names = Array.from({ length: 6 }, (_, at): Measure => ({ ...named, id: `name-${at}` }));
  const items = listItems('六个环境', marksOf(...names, measure({ id: 'described' })));
  expect(items.map(({ key }) => key)).toEqual([
    '六个环境 described',
    `六个环境 ${names.map(({ id }) => id)}`,
  ]);
});

test('very many names are several entries, as one must fit on a screen', () => {
  const names = Array.from({ length: 30 }, (_, at): Measure => ({ ...named, id: `name-${at}` }));
  expect(listItems('举措', marksOf(...names))).toHaveLength(3);
});
