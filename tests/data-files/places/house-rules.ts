import { describe, expect, test } from 'vitest';
import { panelPath, targetsPath } from '../../../src/data/data-paths';
import { dataText } from '../../../src/data/data-text';
import { datasetOf } from '../../../src/model/dataset';
import type { Text } from '../../../src/model/quantity-schema';
import type { DataRecord } from '../../../src/model/record-schema';
import { wordsAt } from '../../../src/model/source-place';
import { loadDefinitions, loadSet, loadShared, loadTargets, textOf } from '../load-data';

/** What the files of this repository keep to beyond what data:check requires of anyone’s. */
export function describeHouseRules(regionId: string) {
  const { index, sectors } = loadShared();
  const region = index.regions.find(({ id }) => id === regionId);
  if (!region) throw new Error(`data/index.json has no ${regionId}`);
  const sets = region.periods.map(({ code }) => ({ code, files: loadSet(regionId, code) }));
  const records = sets.flatMap(({ files }) => datasetOf(files.map(({ file }) => file)).records);
  const definitions = loadDefinitions().filter(({ id }) => records.some((record) => record.id === id));

  describe(`the files of ${regionId}`, () => {
    test('are in Chinese and English, each in its own script', () => {
      const used = {
        region,
        definitions,
        sectors: [...new Set(records.flatMap((record) => record.sectors))].map((id) => sectors.get(id)?.name),
        topics: index.topics.filter(({ id }) => records.some(({ topics }) => topics.includes(id))),
        targets: region.targets && loadTargets(regionId),
      };
      const texts = textsIn([records, used]);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter(isInTheWrongScript)).toEqual([]);
    });

    test('name an indicator in English as indicators.json does', () => {
      const english = new Map(definitions.map(({ id, name }) => [id, name.en]));
      const other = records.filter(({ id, name }) => (english.get(id) ?? name.en) !== name.en);
      expect(other.map(({ id }) => id)).toEqual([]);
    });

    test('define their indicators without a figure', () => {
      expect(definitions.filter(({ definition }) => /\d/.test(definition.zh + definition.en))).toEqual([]);
    });

    test('cite phrases, not sentences', () => {
      const sources = records.flatMap((record) => record.sources).map(wordsAt);
      expect(sources.filter((words) => [...words].length > 40 || words.includes('。'))).toEqual([]);
    });

    test('say which sectors, stages and categories the editors chose', () => {
      expect(records.flatMap(unmarked)).toEqual([]);
    });

    test('name their schema for editors, and are set as the formatter sets them', () => {
      const names = sets.flatMap(({ code, files }) =>
        files.map(({ file }) => panelPath(regionId, code, file.panel)),
      );
      for (const name of [...names, ...(region.targets ? [targetsPath(regionId)] : [])]) {
        const json = JSON.parse(textOf(name)) as Record<string, unknown>;
        expect(new URL(String(json.$schema), new URL(name, 'file:///')).pathname, name).toMatch(
          /^\/data\/schema\/[a-z-]+\.schema\.json$/,
        );
        expect(textOf(name), name).toBe(dataText(json));
      }
    });
  });
}

/** A record’s sector, stage or category that no source states and nobody explains. */
function unmarked(record: DataRecord): readonly string[] {
  const marked = record.classified?.fields ?? [];
  const staged = record.type === 'project' || record.type === 'total';
  const chosen = [
    ...(record.sectors.length > 0 ? ['sectors' as const] : []),
    ...(staged && record.stage !== 'unstated' ? ['stage' as const] : []),
    ...(staged && record.category !== 'unstated' ? ['category' as const] : []),
  ];
  return chosen.filter((field) => !marked.includes(field)).map((field) => `${record.id}: ${field}`);
}

function isInTheWrongScript({ zh, en }: Text) {
  return !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en) || /\p{Script=Han}/u.test(en);
}

/** A unit has a `zh` too, but two words in English. */
export function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value && typeof value.en === 'string') return [value as Text];
  if ('zh' in value) return [];
  return Object.values(value).flatMap(textsIn);
}
