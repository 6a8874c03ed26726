import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { readJson } from './read-json';
import type { ReadResult } from './read-result';

/** Reads a file so that its faults are known with their places. Fetched when readSoundFile finds that there are any. */
export function readWithFaults<K extends FileKind>(
  kind: K,
  file: string,
  bytes: Uint8Array,
): ReadResult<ParsedFile<K>> {
  const json = readJson(file, bytes);
  return json.ok ? parseFile(kind, file, json.value) : json;
}
