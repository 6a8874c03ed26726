import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/model/citations';
import { figuresOf } from '../../src/model/figure';
import { marksOf } from '../../src/model/filter/marks';
import { panelSummary } from '../../src/model/panel-summary';
import { panelInputs } from '../features/panels/arbitrary-records';
import { asRecord, indicator, project, source, total } from '../support/made-up-data';
import { madeUpShared } from '../support/ready-store';

const { sectors } = madeUpShared();

describe('the summary of a panel', () => {
  test('agrees with what each record says', () => {
    fc.assert(
      fc.property(panelInputs, ({ records, clauses }) => {
        const marks = marksOf(records, { clauses, sectors, unmatched: 'leave' });
        const listed = marks.map(({ record }) => record);
        const summary = panelSummary(records, clauses, sectors);
        expect(summary.left).toBe(marks.length);
        expect(summary.hasUnstatedPeriod).toBe(
          listed.flatMap(figuresOf).some(({ period }) => period.code === 'unstated'),
        );
        expect(new Map(summary.citations.map((one) => [one.document, one.locators]))).toEqual(
          new Map(citationsOf(listed).map((one) => [one.document, one.locators])),
        );
      }),
    );
  });

  test('names documents in the order of a file, without those of filtered-out projects', () => {
    const citing = (document: string) => ({ sources: [{ ...source(), document }] });
    const records = [
      asRecord(
        'indicator',
        indicator({ id: 'i', growth: undefined, quantity: undefined, ...citing('first') }),
      ),
      asRecord('project', project({ id: 'a', stage: 'signed', investment: undefined, ...citing('second') })),
      asRecord('project', project({ id: 'b', stage: 'reserve', investment: undefined, ...citing('third') })),
      asRecord('total', total({ id: 't', ...citing('fourth') })),
    ];
    const documents = (stage?: string[]) =>
      panelSummary(records, stage ? { stage } : {}, sectors).citations.map(({ document }) => document);
    expect(documents().filter((document) => document !== source().document)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
    expect(documents(['signed'])).not.toContain('third');
  });
});
