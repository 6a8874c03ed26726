import { expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import type { DataIndex } from '../../src/model/file-schema';
import { committedFolder, type DataFolder, readerOf } from '../support/data-folder';

type Documents = Readonly<{ documents: readonly Readonly<{ id: string }>[] }>;

/** The committed data as it is once its first region is taken out, and another made the first. */
function withoutDefault(folder: DataFolder): DataFolder {
  const index = JSON.parse(folder.get('data/index.json') ?? '') as DataIndex;
  const sources = JSON.parse(folder.get('data/sources.json') ?? '') as Documents;
  const gone = index.default.region;
  const files = [...folder].filter(([name]) => !name.startsWith(`data/regions/${gone}/`));
  const [next] = index.regions.filter(({ id, periods }) => id !== gone && periods.length > 0);
  const [period] = next?.periods ?? [];
  if (!next || !period) throw new Error('there is no other region with a period');
  const regions = index.regions
    .filter(({ id }) => id !== gone)
    .map((region) => (region.parent === gone ? { ...region, parent: null } : region));
  // Lines of a chart may cite a document of the region, or be its own.
  const referenceLines = index.referenceLines.filter(({ regions: of }) => !of?.includes(gone));
  const others = files.filter(([name]) => !['data/index.json', 'data/sources.json'].includes(name));
  const cited = [...others.map(([, text]) => text), JSON.stringify(referenceLines)];
  const documents = sources.documents.filter(({ id }) => cited.some((text) => text.includes(`"${id}"`)));
  return new Map([
    ...files,
    [
      'data/index.json',
      JSON.stringify({
        ...index,
        regions,
        referenceLines,
        default: { region: next.id, period: period.code },
      }),
    ],
    ['data/sources.json', JSON.stringify({ ...sources, documents })],
  ]);
}

test('a region is replaced by deleting its folder, its documents and its entries in index.json', async () => {
  const folder = withoutDefault(committedFolder());
  expect(folder.size).toBeLessThan(committedFolder().size);
  const { faults, remarks } = await checkData(readerOf(folder));
  expect({ faults, remarks }).toEqual({ faults: [], remarks: [] });
});

test('what is left of a region that is half deleted is named', async () => {
  const folder = new Map(committedFolder());
  const { default: first } = JSON.parse(folder.get('data/index.json') ?? '') as DataIndex;
  for (const name of folder.keys()) if (name.startsWith(`data/regions/${first.region}/`)) folder.delete(name);
  const { faults } = await checkData(readerOf(folder));
  expect(faults.map(({ problem }) => problem.code)).toContain('missing');
});
