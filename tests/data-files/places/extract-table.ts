import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/data/census';
import { datasetOf, recordsOfType } from '../../../src/model/dataset';
import { type Figure, targetRef } from '../../../src/model/figure';
import { printedNumber } from '../../../src/model/printed-number';
import type { SourceRef } from '../../../src/model/quantity-schema';
import { locatorOf } from '../../../src/model/source-place';
import { loadDefinitions, loadSet, loadShared, loadTargets } from '../load-data';

/**
 * A line of the table that a region's figures were collected in: period, nature, indicator; value, unit, qualifier; growth
 * in percent, qualifier; price basis; document. A document's entries are numbered in this order.
 */
export type Row = readonly [
  period: string,
  nature: string,
  indicator: string,
  value: string,
  unit: string,
  qualifier: string,
  growth: string,
  growthQualifier: string,
  basis: string,
  document: string,
];

/** One published number in words: its subject, its value, and where it is printed. */
type Statement = readonly (string | number)[];

/**
 * The figures of a region that cite the table's documents are those of the table, and every number of these documents leads to
 * one. `inFull`: a record's name stands alone, so it includes what the table leaves to the line above.
 */
export function describeExtracts(
  region: string,
  rows: readonly Row[],
  inFull: Readonly<Record<string, string>> = {},
) {
  const extracts = new Set(rows.map(({ 9: document }) => document));
  const fromTable = ({ source }: Readonly<{ source: SourceRef }>) => extracts.has(source.document);
  const { index, documents } = loadShared();
  const own = index.regions.find(({ id }) => id === region);
  const sets = (own?.periods ?? []).map(({ code }) => ({
    code,
    dataset: datasetOf(loadSet(region, code).map(({ file }) => file)),
  }));
  const figures = sets.flatMap(({ code, dataset }) =>
    [...dataset.figures.values()]
      .filter((figure) => figure.derivation === null && fromTable(figure))
      .map((figure) => ({ code, figure })),
  );
  const targets = own?.targets ? loadTargets(region).targets.filter(fromTable) : [];

  describe(`the extracts of ${region}`, () => {
    test('give exactly the figures of the table', () => {
      const names = new Map(loadDefinitions().map(({ id, name }) => [id, name.zh]));
      const inFiles: readonly Statement[] = [
        ...figures
          .filter(({ figure }) => figure.part !== 'threshold')
          .map(({ figure }) => [
            figure.period.code,
            figure.nature,
            nameOf(figure),
            ...wordsOf(figure.quantity),
            figure.growth?.basis ?? '',
            placeOf(figure.source),
          ]),
        ...targets.map((target) => [
          String(target.year),
          'target',
          names.get(target.indicator) ?? '',
          ...wordsOf(target),
          target.key === 'growth' ? 'unstated' : '',
          placeOf(target.source),
        ]),
      ];
      const inTable = rows.flatMap((row): Statement[] => {
        const [period, nature, indicator, value, unit, qualifier, growth, growthQualifier, basis] = row;
        const what = [period, nature, inFull[indicator] ?? indicator];
        const at = entryOf(rows, row);
        return [
          ...(value ? [[...what, value, Number(value), unit, qualifier, '', at]] : []),
          ...(growth ? [[...what, growth, Number(growth), '%', growthQualifier, basis, at]] : []),
        ];
      });
      expect(sorted(inFiles)).toEqual(sorted(inTable));
    });

    test('are in the file of the period that they describe', () => {
      expect(figures.filter(({ code, figure }) => figure.period.code !== code)).toEqual([]);
    });

    test('never say what a rate is compared with', () => {
      const kinds = figures.flatMap(({ figure }) => (figure.growth ? [figure.growth.kind] : []));
      expect(new Set(kinds)).toEqual(new Set(['unstated']));
    });

    test('have 5000万元 as the threshold of exactly the counts whose name says so', () => {
      const counts = sets
        .flatMap(({ dataset }) => recordsOfType(dataset.records, 'total'))
        .filter(({ quantity }) => fromTable(quantity));
      for (const { name, threshold } of counts) {
        expect(threshold?.printed, name.zh).toBe(
          name.zh.includes('5000万元以上') ? '5000万元以上' : undefined,
        );
      }
    });

    const entries = [...documents.values()]
      .filter(({ id }) => extracts.has(id))
      .flatMap(({ id, paragraphs }) =>
        paragraphs.map((paragraph) => ({ ...paragraph, at: `${id} ${paragraph.id}` })),
      );

    test('are numbered entries, one for each line of the table', () => {
      expect(entries.map(({ at }) => at).sort()).toEqual(rows.map((row) => entryOf(rows, row)).sort());
    });

    test('list every number of an entry, including those in the indicator’s name', () => {
      const listed = new Map(entries.map(({ at, numbers }) => [at, numbers.map(({ text }) => text)]));
      for (const row of rows) {
        const [, , indicator, value, unit, , growth] = row;
        const words = [indicator, value && `${value}${unit}`, growth && `${growth}%`].join(' ');
        expect(listed.get(entryOf(rows, row)), entryOf(rows, row)).toEqual(numbersIn(words));
      }
    });

    test('lead from every number that is no part of a name to its figure, and to every figure', () => {
      const named = entries.flatMap(({ at, numbers }) =>
        numbers.flatMap((number) => ('figure' in number ? [`${at} ${number.figure} ${number.text}`] : [])),
      );
      const published = [
        ...figures.map(({ figure: { ref, source, quantity } }) => ({ ref, source, ...quantity })),
        ...targets.map(({ id, source, printed }) => ({ ref: targetRef(id), source, printed })),
      ];
      expect(named.sort()).toEqual(
        published
          .map(({ ref, source, printed }) => `${placeOf(source)} ${ref} ${numbersIn(printed)[0]}`)
          .sort(),
      );
    });

    test('are said to be extracts, and those read from a copy to be that', () => {
      for (const id of extracts) {
        const document = documents.get(id);
        expect(document?.read, id).toBe('extract');
        expect(document?.note?.zh, id).toContain('摘录');
        expect(document?.note?.zh.includes('据转载页读出'), id).toBe(document?.copy === 'reprint');
      }
    });
  });
}

function entryOf(rows: readonly Row[], row: Row): string {
  const position = rows.filter(({ 9: document }) => document === row[9]).indexOf(row) + 1;
  return `${row[9]} P${String(position).padStart(2, '0')}`;
}

function placeOf(source: SourceRef): string {
  return `${source.document} ${locatorOf(source)}`;
}

function nameOf({ record, part }: Figure): string {
  if (part === null || part === 'growth') return record.name.zh;
  if (part === 'annualPlan') return `${record.name.zh}年度计划投资`;
  return `${record.name.zh}${typeof part === 'string' ? part : part.zh}`;
}

function wordsOf(quantity: Figure['quantity']): Statement {
  return [printedNumber(quantity), quantity.amount, quantity.unit.zh, quantity.qualifier];
}

function sorted(statements: readonly Statement[]): readonly string[] {
  return statements.map((of) => of.join(' ')).sort();
}
