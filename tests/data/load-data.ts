import { readFileSync } from 'node:fs';
import path from 'node:path';
import { datasetOf } from '../../src/domain/dataset';
import type { PanelFile } from '../../src/domain/file-schema';
import { panelIds } from '../../src/domain/record-schema';
import { assembleShared } from '../../src/io/assemble-shared';
import { panelPath, sharedPaths } from '../../src/io/data-paths';
import { type FileKind, type ParsedFile, parseFile } from '../../src/io/parse-file';
import { readJson } from '../../src/io/read-json';
import type { Reading } from '../../src/io/reading';

/** The committed text of a file, by its path from the root of the repository. */
export function textOf(file: string): string {
  return readFileSync(path.resolve(file), 'utf8');
}

function accepted<T>(reading: Reading<T>): T {
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

export type NamedFile = Readonly<{ name: string; file: PanelFile }>;

export function loadSet(region: string, period: string): NamedFile[] {
  return panelIds.map((panel) => {
    const name = panelPath(region, period, panel);
    return { name, file: load('panel', name) };
  });
}

/** The founding data: Erdao District, first half of 2024. */
export function loadErdao() {
  return datasetOf(loadSet('erdao', '2024H1').map(({ file }) => file));
}
