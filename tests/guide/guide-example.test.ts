import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { committedFolder, readerOf } from '../support/data-folder';
import { exampleFiles, guideLanguages, guidePages, guideText } from './guide-text';

const units = committedFolder().get('data/units.json') ?? '';

async function check(files: Iterable<readonly [string, string]>) {
  const { faults, remarks } = await checkData(readerOf(new Map(files)));
  return { faults, remarks };
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

test('every block of JSON in the guide is JSON', () => {
  for (const language of guideLanguages) {
    for (const page of guidePages) {
      for (const [, json = ''] of guideText(language, page).matchAll(/```json\n([\s\S]*?)```/g)) {
        expect(() => JSON.parse(json), `${language}/${page}: ${json}`).not.toThrow();
      }
    }
  }
});
