import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleShared } from '../../src/data/assemble-shared';
import { indicatorsPath, panelPath, sharedPaths, targetsPath } from '../../src/data/data-paths';
import type { FileKind, ParsedFile } from '../../src/data/file-schemas';
import { parseFile } from '../../src/data/parse-file';
import { readJson } from '../../src/data/read-json';
import type { ReadResult } from '../../src/data/read-result';
import { datasetOf } from '../../src/model/dataset';
import type { PanelFile } from '../../src/model/file-schema';
import { panelsOf } from '../../src/model/places';

/** The committed text of a file, by its path from the repository root. */
export function textOf(file: string): string {
  return readFileSync(path.resolve(file), 'utf8');
}

function accepted<T>(reading: ReadResult<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.value;
}

function load<K extends FileKind>(kind: K, file: string): ParsedFile<K> {
  const json = accepted(readJson(file, readFileSync(path.resolve(file))));
  return accepted(parseFile(kind, file, json));
}

export function loadShared() {
  return accepted(
    assembleShared({
      index: load('index', sharedPaths.index),
      sectors: load('sectors', sharedPaths.sectors),
      sources: load('sources', sharedPaths.sources),
    }),
  );
}

/** The definitions of indicators, wherever they are reported. */
export function loadDefinitions() {
  return load('indicators', indicatorsPath).indicators;
}

export function loadTargets(region: string) {
  return load('targets', targetsPath(region));
}

export type NamedFile = Readonly<{ name: string; file: PanelFile }>;

/** The files that index.json lists for a region and period. */
export function loadSet(regionId: string, code: string): NamedFile[] {
  const region = load('index', sharedPaths.index).regions.find(({ id }) => id === regionId);
  const period = region?.periods.find((candidate) => candidate.code === code);
  if (!region || !period) throw new Error(`data/index.json has no ${regionId} ${code}`);
  return panelsOf({ region, period }).map((panel) => {
    const name = panelPath(regionId, code, panel);
    return { name, file: load('panel', name) };
  });
}

/** The founding data: Erdao District, first half of 2024. */
export function loadErdao() {
  return datasetOf(loadSet('erdao', '2024H1').map(({ file }) => file));
}
