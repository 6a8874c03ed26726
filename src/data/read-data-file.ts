import type { DataReader } from './check-data';
import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { readJson } from './read-json';
import type { ReadResult } from './read-result';

/** A file of a data folder: as it is written, and as its schema reads it. */
export async function readDataFile<K extends FileKind>(
  reader: DataReader,
  kind: K,
  file: string,
): Promise<ReadResult<Readonly<{ written: unknown; parsed: ParsedFile<K> }>>> {
  const bytes = await reader.read(file);
  if (bytes === null) return { ok: false, faults: [{ file, problem: { code: 'missing' } }] };
  const json = readJson(file, bytes);
  if (!json.ok) return json;
  const parsed = parseFile(kind, file, json.value);
  return parsed.ok ? { ok: true, value: { written: json.value.value, parsed: parsed.value } } : parsed;
}
