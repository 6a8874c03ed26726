import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { readJson } from './read-json';
import type { ReadResult } from './read-result';

/** Reads a file and locates its faults. This module is fetched only when readSoundFile returns null. */
export function readWithFaults<K extends FileKind>(
  kind: K,
  file: string,
  bytes: Uint8Array,
): ReadResult<ParsedFile<K>> {
  const json = readJson(file, bytes);
  return json.ok ? parseFile(kind, file, json.value) : json;
}
