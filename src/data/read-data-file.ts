import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { type JsonText, readJson } from './read-json';
import type { ReadResult } from './read-result';

/** A folder of data files; paths always begin with `data/`, wherever the folder is. */
export type DataReader = Readonly<{
  /** All files below `data/`. */
  list: () => Promise<readonly string[]>;
  /** null if the file does not exist. */
  read: (path: string) => Promise<Uint8Array | null>;
}>;

/** A file of a data folder as it is written. */
export async function readDataJson(reader: DataReader, file: string): Promise<ReadResult<JsonText>> {
  const bytes = await reader.read(file);
  return bytes === null
    ? { ok: false, faults: [{ file, problem: { code: 'missing' } }] }
    : readJson(file, bytes);
}

/** A file of a data folder as its schema reads it. */
export async function readDataFile<K extends FileKind>(
  reader: DataReader,
  kind: K,
  file: string,
): Promise<ReadResult<ParsedFile<K>>> {
  const json = await readDataJson(reader, file);
  return json.ok ? parseFile(kind, file, json.value) : json;
}
