import { expect, test } from 'vitest';
import { leadsToTarget } from '../../../src/features/compare/target-status';
import { comparisonWords } from '../../../src/features/compare/words';
import { targetFigure } from '../../../src/model/compare/library';
import { quantity, regionEntry, target } from '../../support/made-up-data';

test.each([
  ['a time that is to be short', 'lower', quantity(20, '天'), '比目标慢'],
  ['days that are to be many', 'higher', quantity(300, '天'), '高于目标'],
  ['a rate', 'lower', quantity(3), '高于目标'],
] as const)('beyond its target, %s has its own words', (_what, better, of, said) => {
  const aim = targetFigure({ definitions: new Map() }, regionEntry(), target({ ...of, better }));
  expect(leadsToTarget(aim, comparisonWords.zh).up).toBe(said);
});
