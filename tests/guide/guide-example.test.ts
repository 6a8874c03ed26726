import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { committedFolder, readerOf } from '../support/data-folder';
import { exampleFiles, guideLanguages, guidePages, guideText } from './guide-text';

const committed = committedFolder();
const units = committed.get('data/units.json') ?? '';

async function check(files: Iterable<readonly [string, string]>) {
  const { faults, remarks } = await checkData(readerOf(new Map(files)));
  return { faults, remarks };
}

type Index = {
  default: { region: string; period: string };
  regions: { id: string; parent: string | null; periods: { code: string }[] }[];
  referenceLines: { source: { document: string } }[];
};
type Sources = { documents: { id: string }[] };

/** What the guide says under 换掉二道区, done to the committed data. */
function withoutErdao(): ReadonlyMap<string, string> {
  const index = JSON.parse(committed.get('data/index.json') ?? '') as Index;
  const sources = JSON.parse(committed.get('data/sources.json') ?? '') as Sources;
  const regions = index.regions.filter(({ id }) => id !== 'erdao');
  const own = regions.find(({ periods }) => periods.length > 0);
  const rewritten = new Map<string, object>([
    [
      'data/index.json',
      {
        ...index,
        default: { region: own?.id, period: own?.periods[0]?.code },
        regions,
        referenceLines: index.referenceLines.filter(({ source }) => source.document !== 'erdao-2024h1'),
      },
    ],
    [
      'data/sources.json',
      { ...sources, documents: sources.documents.filter(({ id }) => id !== 'erdao-2024h1') },
    ],
  ]);
  return new Map(
    [...committed]
      .filter(([file]) => !file.startsWith('data/regions/erdao/'))
      .map(([file, text]) => [file, rewritten.has(file) ? JSON.stringify(rewritten.get(file)) : text]),
  );
}

describe.each(guideLanguages)('the district that the guide puts in (%s)', (language) => {
  const files = exampleFiles(language);

  test('has every kind of file, and passes data:check as it stands there', async () => {
    expect([...files.keys()].map((file) => file.split('/').pop()).sort()).toEqual(
      [
        ...['index', 'sectors', 'sources', 'indicators', 'main', 'industry', 'projects'],
        ...['business-environment', 'livelihood', 'series', 'targets'],
      ]
        .map((name) => `${name}.json`)
        .sort(),
    );
    expect(await check([...files, ['data/units.json', units]])).toEqual({ faults: [], remarks: [] });
  });
});

test('the data without Erdao, as the guide says how to replace it, passes data:check', async () => {
  for (const language of guideLanguages)
    expect(guideText(language, 'index')).toContain('`data/regions/erdao`');
  expect(await check(withoutErdao())).toEqual({ faults: [], remarks: [] });
});

test('every block of JSON in the guide is JSON', () => {
  for (const language of guideLanguages) {
    for (const page of guidePages) {
      for (const [, json = ''] of guideText(language, page).matchAll(/```json\n([\s\S]*?)```/g)) {
        expect(() => JSON.parse(json), `${language}/${page}: ${json}`).not.toThrow();
      }
    }
  }
});
