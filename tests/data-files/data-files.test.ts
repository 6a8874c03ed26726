import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/data/census';
import { indicatorsPath, sharedPaths, targetsPath } from '../../src/data/data-paths';
import { datasetOf, recordsOfFile } from '../../src/model/dataset';
import { checkFile, checkSet } from '../../src/model/integrity';
import { checkDefinitions, checkNames, checkTargets } from '../../src/model/integrity-across';
import { panelsOf } from '../../src/model/places';
import type { Text } from '../../src/model/quantity-schema';
import { loadDefinitions, loadSet, loadShared, loadTargets, textOf } from './load-data';

const shared = loadShared();
const definitions = loadDefinitions();
const periods = shared.index.regions.flatMap((region, r) =>
  region.periods.map((period, p) => ({
    region: region.id,
    ...period,
    panels: panelsOf({ region, period }),
    at: `$.regions[${r}].periods[${p}]`,
  })),
);
const withTargets = shared.index.regions.flatMap(({ id, targets }) =>
  targets ? [{ region: id, dataVersion: targets.dataVersion }] : [],
);

/** Value of a printed figure's Chinese numeral in the figure's unit (百亿级 and 超亿元 are in 亿元). */
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

describe.each(periods)(
  'the data of $region in $code',
  ({ region, code, panels, dataVersion, headlines, at }) => {
    const set = loadSet(region, code);
    const dataset = datasetOf(set.map(({ file }) => file));
    const published = [...dataset.figures.values()].filter(({ derivation }) => derivation === null);

    test('has no repeated id, no dangling reference, and no printed number that contradicts its amount', () => {
      const inFiles = set.flatMap(({ name, file }) => checkFile(name, file, shared));
      const acrossFiles = checkSet(set, {
        name: sharedPaths.index,
        path: `${at}.headlines`,
        refs: headlines,
      });
      expect([...inFiles, ...acrossFiles]).toEqual([]);
    });

    test('has headlines without duplicates', () => {
      expect(headlines.length).toBeGreaterThan(0);
      expect([...new Set(headlines)]).toEqual(headlines);
    });

    test('names its indicators as indicators.json does', () => {
      expect(set.flatMap(({ name, file }) => checkNames(name, file, definitions))).toEqual([]);
      const english = new Map(definitions.map(({ id, name }) => [id, name.en]));
      const other = dataset.records.filter(({ id, name }) => (english.get(id) ?? name.en) !== name.en);
      expect(other.map(({ id }) => id)).toEqual([]);
    });

    test('is one set: every file has its own region, period and panel, and the version in the index', () => {
      const said = set.map(({ file }) => [file.region, file.period, file.panel, file.dataVersion]);
      expect(said).toEqual(panels.map((panel) => [region, code, panel, dataVersion]));
    });

    test('prints every figure inside the cited phrase', () => {
      const astray = published.filter(({ quantity, source }) => !source.phrase.includes(quantity.printed));
      expect(astray.map(({ ref }) => ref)).toEqual([]);
    });

    test('agrees with its Chinese numerals', () => {
      const inWords = published.filter(({ quantity }) => !/\d/.test(quantity.printed));
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

    test('marks each sector, stage and category as the editors’ choice', () => {
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
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter(isInTheWrongScript)).toEqual([]);
    });

    test('reads a printed number the same way wherever it is cited', () => {
      const wordings = new Map<string, Set<string>>();
      for (const { source, quantity } of published) {
        const place = `${source.document} ${source.paragraph} ${source.phrase} ${numbersIn(quantity.printed)[0]}`;
        wordings.set(place, (wordings.get(place) ?? new Set()).add(JSON.stringify(quantity)));
      }
      expect([...wordings].filter(([, quantities]) => quantities.size > 1)).toEqual([]);
    });
  },
);

test('some figures are printed in Chinese numerals', () => {
  const dataset = datasetOf(loadSet('erdao', '2024H1').map(({ file }) => file));
  expect([...dataset.figures.values()].some(({ quantity }) => !/\d/.test(quantity.printed))).toBe(true);
});

describe.each(withTargets)('the targets and thresholds of $region', ({ region, dataVersion }) => {
  const file = loadTargets(region);

  test('have the region and the version in the index, and all references resolve', () => {
    expect([file.region, file.dataVersion]).toEqual([region, dataVersion]);
    expect(checkTargets(targetsPath(region), file, shared, definitions)).toEqual([]);
    expect(file.targets.length + file.thresholds.length).toBeGreaterThan(0);
  });

  test('are printed inside the cited phrase, which is not a whole sentence', () => {
    const astray = file.targets.filter(({ source, printed }) => !source.phrase.includes(printed));
    const long = file.targets.filter(({ source }) => [...source.phrase].length > 20);
    expect([...astray, ...long].map(({ id }) => id)).toEqual([]);
  });

  test('have one target per indicator, key and year, and one threshold per indicator and key', () => {
    const set = [
      ...file.targets.map(({ indicator, key, year }) => `${indicator} ${key} ${year}`),
      ...file.thresholds.map(({ indicator, key }) => `${indicator} ${key}`),
    ];
    expect([...new Set(set)]).toEqual(set);
  });

  test('does not call a threshold met where it calls for attention', () => {
    const upside = file.thresholds.filter(
      ({ better, meets, warns }) =>
        warns !== undefined && (better === 'higher' ? meets <= warns : meets >= warns),
    );
    expect(upside.map(({ indicator }) => indicator)).toEqual([]);
  });
});

test('every indicator that is compared, is a rate, or has a target or a threshold is defined once', () => {
  expect(checkDefinitions(indicatorsPath, definitions)).toEqual([]);
  const reported = periods.flatMap(({ region, code }) =>
    loadSet(region, code).flatMap(({ file }) => file.indicators),
  );
  const needed = [
    ...withTargets.flatMap(({ region }) => {
      const { targets, thresholds } = loadTargets(region);
      return [...targets, ...thresholds].map(({ indicator }) => indicator);
    }),
    ...reported
      .filter(
        ({ id, growth }, i) => growth?.unit === 'percent' || reported.findIndex((r) => r.id === id) !== i,
      )
      .map(({ id }) => id),
  ];
  const defined = definitions.map(({ id }) => id);
  expect([...new Set(needed)].filter((id) => !defined.includes(id))).toEqual([]);
  expect(defined.filter((id) => !needed.includes(id))).toEqual([]);
});

test('shared files and targets are written in both languages, and definitions hold no figures', () => {
  const texts = textsIn([
    shared.index,
    [...shared.sectors.values()],
    withTargets.map(({ region }) => loadTargets(region)),
    definitions,
  ]);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(isInTheWrongScript)).toEqual([]);
  expect(definitions.filter(({ definition }) => /\d/.test(definition.zh + definition.en))).toEqual([]);
});

test('every data file names its schema for editors', () => {
  const files = [
    ...Object.values(sharedPaths),
    indicatorsPath,
    ...withTargets.map(({ region }) => targetsPath(region)),
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

test('every sector and every topic has at least one record', () => {
  const records = periods
    .flatMap((p) => loadSet(p.region, p.code))
    .flatMap(({ file }) => recordsOfFile(file));
  const sectors = new Set(records.flatMap((record) => record.sectors));
  const topics = new Set(records.flatMap((record) => record.topics));
  expect([...shared.sectors.keys()].filter((id) => !sectors.has(id))).toEqual([]);
  expect(shared.index.topics.filter(({ id }) => !topics.has(id))).toEqual([]);
});

function isInTheWrongScript({ zh, en }: Text) {
  return !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en) || /\p{Script=Han}/u.test(en);
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}
