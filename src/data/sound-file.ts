import * as v from 'valibot';
import { type FileKind, type ParsedFile, schemas } from './file-schemas';

/** Data files nest about eight deep. Far beyond that, parsers of some browsers run out of stack. */
export const DEEPEST = 500;

/**
 * A data file in which nothing is wrong; null where anything is. What is wrong and where, `faults-of-file` tells, which
 * takes all of a second parser and is therefore fetched only for a faulty file.
 */
export function readSoundFile<K extends FileKind>(kind: K, bytes: Uint8Array): ParsedFile<K> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    // JSON.parse keeps the last of two keys of one name: then fewer are there than were written.
    if (keysWritten(text) !== keysIn(value, 1)) return null;
    const result = v.safeParse(schemas[kind], value);
    // The output of the schema picked by `kind`; TypeScript does not follow the index through safeParse.
    return result.success ? (result.output as ParsedFile<K>) : null;
  } catch {
    return null;
  }
}

/** In valid JSON a string with a colon after it is a key. */
function keysWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon) count += 1;
  return count;
}

function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEEPEST) return Number.NaN;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const inner of Object.values(value)) count += keysIn(inner, depth + 1);
  return count;
}
