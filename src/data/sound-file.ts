import * as v from 'valibot';
import { type FileKind, type ParsedFile, schemas } from './file-schemas';

/** Data files nest about eight deep; far deeper ones overflow the stack of some browsers' parsers. */
export const DEEPEST = 500;

/**
 * A valid data file, or null. `faults-of-file` then locates the faults; it contains a second parser, so it is
 * fetched only for a faulty file.
 */
export function readSoundFile<K extends FileKind>(kind: K, bytes: Uint8Array): ParsedFile<K> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    // JSON.parse keeps only the last of duplicate keys, so there are fewer keys than were written.
    if (keysWritten(text) !== keysIn(value, 1)) return null;
    const result = v.safeParse(schemas[kind], value);
    // The output of the schema picked by `kind`; TypeScript does not follow the index through safeParse.
    return result.success ? (result.output as ParsedFile<K>) : null;
  } catch {
    return null;
  }
}

/** In valid JSON, a string followed by a colon is a key. */
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
