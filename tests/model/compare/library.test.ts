import { describe, expect, test } from 'vitest';
import { figureAt, findPlaced, isKnownIndicator, setAt } from '../../../src/model/compare/library';
import {
  definition,
  growth,
  keyed,
  library,
  measure,
  panelFile,
  quantity,
  regionAt,
  states,
  target,
  targetsFile,
} from '../../support/made-up-data';

const indicator = 'industrial-output';

test('an indicator is known by its definition or an indicator record, not by another kind of record', () => {
  const defined = library([], { definitions: [definition()] });
  const recorded = library([states('city', '2030H1', { growth: growth(6) })]);
  const other = library([panelFile('industry', { measures: [measure({ id: indicator })] })]);
  expect([defined, recorded, other].map((of) => isKnownIndicator(of, indicator))).toEqual([
    true,
    true,
    false,
  ]);
});

describe('a figure at a place', () => {
  const files = [
    states('district', '2030H1', { growth: growth(12.5) }),
    states('city', '2030H1', { quantity: quantity(80, '亿元') }),
  ];
  const at = (of: ReturnType<typeof library>, level: 'district' | 'city' | 'nation', period = '2030H1') =>
    figureAt(of, regionAt(of, level), period, indicator, 'growth');

  test('can be found by the name of its place', () => {
    const of = library(files);
    const found = at(of, 'district');
    expect(found).toMatchObject({ period: '2030H1', region: { id: 'test-district' } });
    if (typeof found === 'string') throw new Error(found);
    expect(found.figure.ref).toBe('test-district.2030H1.industrial-output.growth');
    expect(findPlaced(of, found.figure.ref)).toEqual(found);
  });

  test('that is absent has a reason', () => {
    expect(at(library(files), 'city')).toBe('not-in-source');
    expect(at(library(files, { read: 'extract' }), 'city')).toBe('not-in-database');
    expect(at(library(files, { isComplete: false }), 'city')).toBe('not-read');
    expect(at(library(files, { unread: { nation: ['2030H1'] } }), 'nation')).toBe('not-read');
    expect(at(library(files), 'nation')).toBe('not-in-database');
    expect(at(library(files), 'district', '2029H1')).toBe('not-in-database');
    const empty = panelFile('industry', { region: 'test-nation' });
    expect(at(library([...files, empty]), 'nation')).toBe('not-in-database');
  });

  test('does not exist for a record that is not an indicator, whatever its id', () => {
    const figures = [keyed('growth', quantity(3))];
    const of = library([panelFile('industry', { measures: [measure({ id: indicator, figures })] })]);
    expect(at(of, 'district')).toBe('not-in-source');
  });

  test('every loaded figure is found by its name', () => {
    const of = library([...files, states('district', '2029', { growth: growth(-1.3) })]);
    for (const { place, dataset } of of.sets) {
      expect(setAt(of, place.region.id, place.period.code)?.dataset).toBe(dataset);
      for (const figure of dataset.figures.values()) {
        const ref = `${place.region.id}.${place.period.code}.${figure.ref}`;
        expect(findPlaced(of, ref)?.figure).toEqual({ ...figure, ref });
      }
    }
  });
});

describe('a target as a figure', () => {
  const of = library([states('district', '2030H1', {})], {
    targets: [targetsFile({ targets: [target({ printed: '8%左右', qualifier: 'about' })] })],
    definitions: [definition()],
  });

  test('covers the whole year, has the nature target, and is named like its indicator', () => {
    expect(findPlaced(of, 'test-district.2030.output-target.target')).toMatchObject({
      period: '2030',
      figure: {
        ref: 'test-district.2030.output-target.target',
        nature: 'target',
        quantity: { printed: '8%左右', qualifier: 'about' },
        period: { code: '2030' },
        growth: { basis: 'unstated', kind: 'unstated' },
        record: { name: { zh: '工业产值' } },
      },
    });
  });

  test('is not found under another year, place or key', () => {
    for (const ref of [
      'test-district.2029.output-target.target',
      'test-district.2030H1.output-target.target',
      'test-city.2030.output-target.target',
      'test-district.2030.output-target.growth',
      'output-target.target',
    ]) {
      expect(findPlaced(of, ref), ref).toBeUndefined();
    }
  });
});
