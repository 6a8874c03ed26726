import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/model/compare/glossary';
import type { Library } from '../../../src/model/compare/library';
import { datasetOf } from '../../../src/model/dataset';
import type { Region } from '../../../src/model/file-schema';
import {
  dataIndex,
  definition,
  indicator,
  panelFile,
  periodEntry,
  quantity,
  regionEntry,
  target,
  targetsFile,
  text,
} from '../../support/made-up-data';

const entry = (id: string, parent: string | null) =>
  regionEntry({ id, name: text(id), parent, periods: [periodEntry()] });
const east = entry('east', 'city');
const west = entry('west', 'city');
const city = entry('city', null);

/** What each region reports: its own indicator, and output in its own words. */
const reports = (region: Region) => ({
  place: { region, period: periodEntry() },
  isComplete: true,
  dataset: datasetOf([
    panelFile('industry', {
      region: region.id,
      indicators: [
        indicator({ id: `${region.id}-only`, name: text(`${region.id} only`) }),
        indicator({ id: 'output', scope: text(`as ${region.id} words it`), quantity: quantity(3, '亿元') }),
      ],
    }),
  ]),
});

const library: Library = {
  index: dataIndex({ regions: [east, west, city], default: { region: 'east', period: '2030H1' } }),
  documents: new Map(),
  sets: [east, west, city].map(reports),
  targets: new Map(
    [east, west].map(({ id }) => [
      id,
      targetsFile({ region: id, targets: [target({ indicator: `${id}-aim` })] }),
    ]),
  ),
  definitions: new Map(
    ['nowhere', 'west-only', 'east-only', 'west-aim', 'east-aim', 'output'].map((id) => [
      id,
      definition({ id }),
    ]),
  ),
};

describe.each([
  { own: east, other: 'west' },
  { own: west, other: 'east' },
])('the glossary of $own.id', ({ own, other }) => {
  const entries = glossaryOf(library, own);

  test('has the indicators that it and the regions above report or aim at, the defined ones first', () => {
    expect(entries.map(({ id }) => id)).toEqual([`${own.id}-only`, `${own.id}-aim`, 'output', 'city-only']);
  });

  test('words the scope as its own reports do, and says nothing of the other district', () => {
    const output = entries.find(({ id }) => id === 'output');
    expect(output?.scopes.map(({ zh }) => zh)).toEqual([`as ${own.id} words it`]);
    expect(output?.reports.map(({ region }) => region.id)).toEqual([own.id, 'city']);
    expect(JSON.stringify(entries)).not.toContain(other);
  });
});
