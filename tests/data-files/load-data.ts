import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleShared } from '../../src/data/assemble-shared';
import { completePanelFile } from '../../src/data/complete-panel-file';
import type { Completed } from '../../src/data/complete-records';
import { completeTargetsFile } from '../../src/data/complete-targets-file';
import { indicatorsPath, panelPath, seriesPath, sharedPaths, targetsPath } from '../../src/data/data-paths';
import type { FileKind, ParsedFile } from '../../src/data/file-schemas';
import { parseFile } from '../../src/data/parse-file';
import { readJson } from '../../src/data/read-json';
import { type ReadResult, refused } from '../../src/data/read-result';
import { datasetOf } from '../../src/model/dataset';
import type { PanelFile } from '../../src/model/file-schema';
import { filesOf } from '../../src/model/place';
import type { FileId } from '../../src/model/record-values';
import { units } from '../support/committed-units';

/** The committed text of a file, by its path from the repository root. */
export function textOf(file: string): string {
  return readFileSync(path.resolve(file), 'utf8');
}

function accepted<T>(reading: ReadResult<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.value;
}

function complete<T>({ value, faults }: Completed<T>): T {
  return accepted(refused(faults, () => value));
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
      units: load('units', sharedPaths.units),
    }),
  );
}

/** The definitions of indicators, wherever they are reported. */
export function loadDefinitions() {
  return load('indicators', indicatorsPath).indicators;
}

export function writtenTargets(region: string) {
  return load('targets', targetsPath(region));
}

export function writtenSeries(region: string) {
  return load('series', seriesPath(region));
}

export function writtenPanel(region: string, period: string, panel: FileId) {
  return load('panel', panelPath(region, period, panel));
}

export function loadTargets(region: string) {
  return complete(completeTargetsFile(targetsPath(region), writtenTargets(region), units));
}

export type NamedFile = Readonly<{ name: string; file: PanelFile }>;

/** The files that index.json lists for a region and period. */
export function loadSet(regionId: string, code: string): NamedFile[] {
  const region = load('index', sharedPaths.index).regions.find(({ id }) => id === regionId);
  const period = region?.periods.find((candidate) => candidate.code === code);
  if (!region || !period) throw new Error(`data/index.json has no ${regionId} ${code}`);
  return filesOf({ region, period }).map((panel) => {
    const name = panelPath(regionId, code, panel);
    return { name, file: complete(completePanelFile(name, writtenPanel(regionId, code, panel), units)) };
  });
}

/** The founding data: Erdao District, first half of 2024. */
export function loadErdao() {
  return datasetOf(loadSet('erdao', '2024H1').map(({ file }) => file));
}
