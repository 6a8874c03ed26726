import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../src/model/filter/marks';
import { matchOf } from '../../../src/model/filter/match';
import { panelInputs } from '../../features/panels/arbitrary-records';

describe('marks', () => {
  test('that step back keep every record in its place', () => {
    fc.assert(
      fc.property(panelInputs, (input) => {
        const marks = marksOf(input.records, { ...input, unmatched: 'step-back' });
        expect(marks.map(({ record }) => record)).toEqual(input.records);
      }),
    );
  });

  test('are dimmed on the desk exactly for the records that leave elsewhere', () => {
    fc.assert(
      fc.property(panelInputs, (input) => {
        const all = marksOf(input.records, { ...input, unmatched: 'step-back' });
        const left = marksOf(input.records, { ...input, unmatched: 'leave' });
        expect(left).toEqual(all.filter(({ state }) => state !== 'dimmed'));
        const out = input.records.filter((record) => matchOf(record, input.clauses, input.sectors) === 'out');
        expect(all.filter(({ state }) => state === 'dimmed').map(({ record }) => record)).toEqual(out);
      }),
    );
  });

  test('are all plain without a clause', () => {
    fc.assert(
      fc.property(panelInputs, (input) => {
        const marks = marksOf(input.records, { ...input, clauses: {}, unmatched: 'step-back' });
        expect(marks.filter(({ state }) => state !== 'plain')).toEqual([]);
      }),
    );
  });
});
