import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/domain/census';
import { datasetOf, recordsOfFile } from '../../src/domain/dataset';
import { checkFile, checkSet } from '../../src/domain/integrity';
import type { Text } from '../../src/domain/quantity-schema';
import { panelIds } from '../../src/domain/record-schema';
import { sharedPaths } from '../../src/io/data-paths';
import { loadSet, loadShared, textOf } from './load-data';

const shared = loadShared();
const periods = shared.index.regions.flatMap((region, r) =>
  region.periods.map((period, p) => ({ region: region.id, ...period, at: `$.regions[${r}].periods[${p}]` })),
);

/** What a Chinese numeral of a printed figure is worth in the figure's unit (百亿级 and 超亿元 are in 亿元). */
const chinese: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  三: 3,
  五: 5,
  六: 6,
  首: 1,
  亿: 1,
  百亿: 100,
};

describe.each(periods)('the data of $region in $code', ({ region, code, dataVersion, headlines, at }) => {
  const set = loadSet(region, code);
  const dataset = datasetOf(set.map(({ file }) => file));
  const published = [...dataset.figures.values()].filter(({ derivation }) => derivation === null);

  test('has no repeated id, no reference into nothing, and no printed number that contradicts its amount', () => {
    const inFiles = set.flatMap(({ name, file }) => checkFile(name, file, shared));
    const acrossFiles = checkSet(set, { name: sharedPaths.index, path: `${at}.headlines`, refs: headlines });
    expect([...inFiles, ...acrossFiles]).toEqual([]);
  });

  test('is one set: every file says its own region, period, panel and the version in the index', () => {
    const said = set.map(({ file }) => [file.region, file.period, file.panel, file.dataVersion]);
    expect(said).toEqual(panelIds.map((panel) => [region, code, panel, dataVersion]));
  });

  test('prints every figure inside the phrase that it cites', () => {
    const astray = published.filter(({ quantity, source }) => !source.phrase.includes(quantity.printed));
    expect(astray.map(({ ref }) => ref)).toEqual([]);
  });

  test('agrees with its Chinese numerals', () => {
    const inWords = published.filter(({ quantity }) => !/\d/.test(quantity.printed));
    expect(inWords.length).toBeGreaterThan(0);
    expect(inWords.map(({ ref, quantity }) => [ref, quantity.amount])).toEqual(
      inWords.map(({ ref, quantity }) => [ref, chinese[numbersIn(quantity.printed)[0] ?? '']]),
    );
  });

  test('cites phrases, not sentences', () => {
    const phrases = dataset.records.flatMap((record) => [
      ...record.sources.map(({ phrase }) => phrase),
      ...(record.type === 'project' ? record.milestones.map(({ source }) => source.phrase) : []),
    ]);
    const all = [...phrases, ...published.map(({ source }) => source.phrase)];
    expect(all.filter((phrase) => [...phrase].length > 20 || phrase.includes('。'))).toEqual([]);
  });

  test('says of each sector, stage and category that the editors chose it', () => {
    const unmarked = dataset.records.flatMap((record) => {
      const marked = record.classified?.fields ?? [];
      const staged = record.type === 'project' || record.type === 'total';
      const chosen = [
        ...(record.sectors.length > 0 ? ['sectors' as const] : []),
        ...(staged && record.stage !== 'unstated' ? ['stage' as const] : []),
        ...(staged && record.category !== 'unstated' ? ['category' as const] : []),
      ];
      return chosen.filter((field) => !marked.includes(field)).map((field) => `${record.id}: ${field}`);
    });
    expect(unmarked).toEqual([]);
  });

  test('is written in both languages, each in its own script', () => {
    const texts = textsIn(set.flatMap(({ file }) => recordsOfFile(file)));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => !/[A-Za-z]/.test(en) || /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  test('reads a printed number the same way wherever it is cited', () => {
    const wordings = new Map<string, Set<string>>();
    for (const { source, quantity } of published) {
      const place = `${source.paragraph} ${source.phrase} ${numbersIn(quantity.printed)[0]}`;
      wordings.set(place, (wordings.get(place) ?? new Set()).add(JSON.stringify(quantity)));
    }
    expect([...wordings].filter(([, quantities]) => quantities.size > 1)).toEqual([]);
  });
});

test('every data file tells an editor program where its schema is', () => {
  const files = [
    ...Object.values(sharedPaths),
    ...periods.flatMap((p) => loadSet(p.region, p.code)).map((f) => f.name),
  ];
  for (const file of files) {
    const { $schema } = JSON.parse(textOf(file)) as { $schema?: string };
    const folder = new URL(file, 'file:///');
    expect(new URL($schema ?? 'none', folder).pathname, file).toMatch(
      /^\/data\/schema\/[a-z-]+\.schema\.json$/,
    );
  }
});

test('the eight sector colours are given once each', () => {
  const colours = [...shared.sectors.values()].flatMap(({ colour }) => (colour === null ? [] : [colour]));
  expect(colours.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('every sector and every topic has at least one record', () => {
  const records = periods
    .flatMap((p) => loadSet(p.region, p.code))
    .flatMap(({ file }) => recordsOfFile(file));
  const sectors = new Set(records.flatMap((record) => record.sectors));
  const topics = new Set(records.flatMap((record) => record.topics));
  expect([...shared.sectors.keys()].filter((id) => !sectors.has(id))).toEqual([]);
  expect(shared.index.topics.filter(({ id }) => !topics.has(id))).toEqual([]);
});

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}
