import { checkUnits } from '../model/check-units';
import { duplicates } from '../model/duplicates';
import type { Fault, Problem } from '../model/fault';
import { checkCitations } from '../model/integrity-citations';
import { dangling } from '../model/one-each-cause';
import { ancestorsOf } from '../model/places';
import type { Shared } from '../model/shared';
import { unitsOf } from '../model/unit';
import { sharedPaths } from './data-paths';
import type { ParsedFile } from './file-schemas';
import { nameRecords } from './name-records';
import { type ReadResult, refused } from './read-result';

export type SharedFiles = Readonly<{ [K in keyof typeof sharedPaths]: ParsedFile<K> }>;

/** The shared files, indexed by id; all of their faults if an id is repeated or dangling. */
export function assembleShared(files: SharedFiles): ReadResult<Shared> {
  return refused(checkShared(files), () => sharedOf(files));
}

/** The shared files indexed by id, whatever is wrong with them. */
export function sharedOf({ index, sectors, sources, units }: SharedFiles): Shared {
  return {
    index,
    sectors: new Map(sectors.sectors.map((sector) => [sector.id, sector])),
    documents: new Map(sources.documents.map((document) => [document.id, document])),
    units: unitsOf(units),
  };
}

export function checkShared({ index, sectors, sources, units }: SharedFiles): readonly Fault[] {
  const ofIndex = [
    ...checkIndex(index),
    ...checkLines(sharedOf({ index, sectors, sources, units })),
    ...checkColours(index, new Set(sectors.sectors.map(({ id }) => id))),
  ];
  const ofSources = [
    ...duplicates(sharedPaths.sources, '$.documents', sources.documents),
    ...sources.documents.flatMap(({ parts, paragraphs }, i) => [
      ...duplicates(sharedPaths.sources, `$.documents[${i}].parts`, parts),
      ...duplicates(sharedPaths.sources, `$.documents[${i}].paragraphs`, paragraphs),
    ]),
  ];
  return [
    ...nameRecords(ofIndex, index),
    ...nameRecords(checkUnits(sharedPaths.units, units), units),
    ...nameRecords(duplicates(sharedPaths.sectors, '$.sectors', sectors.sectors), sectors),
    ...nameRecords(ofSources, sources),
  ];
}

/** Where each reference line is printed. */
function checkLines(shared: Shared): readonly Fault[] {
  const faults: Fault[] = [];
  shared.index.referenceLines.forEach(({ source }, i) => {
    checkCitations({ source }, `$.referenceLines[${i}]`, shared, (path, problem) =>
      faults.push({ file: sharedPaths.index, path, problem }),
    );
  });
  return faults;
}

function checkColours({ regions }: ParsedFile<'index'>, sectors: ReadonlySet<string>): readonly Fault[] {
  return regions.flatMap(({ colours = [] }, i) => {
    const at = (position: number) => `$.regions[${i}].colours[${position}]`;
    return colours.flatMap((id, j): readonly Fault[] => {
      const fault = (problem: Problem) => [{ file: sharedPaths.index, path: at(j), problem }];
      const first = colours.indexOf(id);
      if (first < j) return fault({ code: 'duplicate-id', id, elsewhere: at(first) });
      return sectors.has(id) ? [] : fault(dangling('sector', id, sectors));
    });
  });
}

function checkIndex(index: ParsedFile<'index'>): readonly Fault[] {
  const faults = [
    ...duplicates(sharedPaths.index, '$.regions', index.regions),
    ...duplicates(sharedPaths.index, '$.topics', index.topics),
    ...duplicates(sharedPaths.index, '$.referenceLines', index.referenceLines),
    ...index.regions.flatMap(({ towns = [] }, i) =>
      duplicates(sharedPaths.index, `$.regions[${i}].towns`, towns),
    ),
    ...index.regions.flatMap(({ periods }, i) =>
      duplicates(
        sharedPaths.index,
        `$.regions[${i}].periods`,
        periods.map(({ code }) => ({ id: code })),
        'code',
      ),
    ),
  ];
  const fault = (path: string, problem: Problem) => faults.push({ file: sharedPaths.index, path, problem });
  const regions = index.regions.map(({ id }) => id);
  index.regions.forEach(({ id, parent }, i) => {
    if (parent === null) return;
    if (!index.regions.some((other) => other.id === parent)) {
      fault(`$.regions[${i}].parent`, dangling('region', parent, regions));
    } else if (ancestorsOf(index, id).some((ancestor) => ancestor.id === id)) {
      fault(`$.regions[${i}].parent`, { code: 'within-itself', id });
    }
  });
  index.referenceLines.forEach(({ regions = [] }, i) => {
    regions.forEach((id, j) => {
      if (!index.regions.some((region) => region.id === id)) {
        fault(`$.referenceLines[${i}].regions[${j}]`, dangling('region', id, regions));
      }
    });
  });
  const first = index.regions.find(({ id }) => id === index.default.region);
  if (!first) fault('$.default.region', dangling('region', index.default.region, regions));
  else if (!first.periods.some(({ code }) => code === index.default.period)) {
    fault(
      '$.default.period',
      dangling(
        'period',
        index.default.period,
        first.periods.map(({ code }) => code),
      ),
    );
  }
  return faults;
}
