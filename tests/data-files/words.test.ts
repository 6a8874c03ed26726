import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/model/quantity-schema';
import { unwantedWords } from '../support/unwanted-words';
import { loadDefinitions, loadSet, loadShared, loadTargets } from './load-data';

type Said = Readonly<{ path: string; key: string; text: Text }>;

const shared = loadShared();
const { regions } = shared.index;
const files = {
  index: shared.index,
  sectors: [...shared.sectors.values()],
  documents: [...shared.documents.values()],
  indicators: loadDefinitions(),
  targets: regions.filter(({ targets }) => targets).map(({ id }) => loadTargets(id)),
  sets: regions.flatMap(({ id, periods }) =>
    periods.map(({ code }) => loadSet(id, code).map(({ file }) => file)),
  ),
};
const texts = textsIn(files);

/** Every text in both languages, with the key that it stands under. */
function textsIn(value: unknown, path = '', key = ''): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [{ path, key, text: value as Text }];
  return Object.entries(value).flatMap(([inner, of]) =>
    textsIn(of, `${path}.${inner}`, /^\d+$/.test(inner) ? key : inner),
  );
}

describe('the texts of the data', () => {
  test.each(['zh', 'en'] as const)('hold no unwanted word in %s', (language) => {
    expect(texts.length).toBeGreaterThan(300);
    const found = texts.filter(({ text }) => unwantedWords[language].test(text[language]));
    expect(found.map(({ path, text }) => [path, text[language]])).toEqual([]);
  });

  test('say what a source leaves out in notes alone, which stand at the source and on no wall', () => {
    const onWalls = texts.filter(({ key }) =>
      ['name', 'summary', 'scope', 'stageNote', 'what'].includes(key),
    );
    const absence = /未载|未注明|未收录|未列|未说|未详|不详|not said|not stated|not given|extract/;
    const found = onWalls.filter(({ text }) => absence.test(text.zh) || absence.test(text.en));
    expect(found.map(({ path, text }) => [path, text.zh])).toEqual([]);
  });
});
