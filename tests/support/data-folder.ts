import { readdirSync, readFileSync } from 'node:fs';
import type { DataReader } from '../../src/data/read-data-file';

/** The text of every data file by its path from the root of the repository. */
export type DataFolder = ReadonlyMap<string, string>;

/** The files of `data/`, without the JSON Schemas. */
export function committedFolder(): DataFolder {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('schema/')).sort();
  return new Map(files.map((name) => [`data/${name}`, readFileSync(`data/${name}`, 'utf8')]));
}

/** A folder in memory, as checkData reads it. */
export function readerOf(folder: DataFolder): DataReader {
  return {
    list: () => Promise.resolve([...folder.keys()]),
    read: (path) => {
      const text = folder.get(path);
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
  };
}
