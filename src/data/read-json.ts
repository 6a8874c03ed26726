import type { Fault, Problem } from '../model/fault';
import { findDuplicateKeys, locateSyntaxFault } from './json-faults';
import type { ReadResult } from './read-result';

/** A parsed file with its text, which shows how a number was written. */
export type JsonText = Readonly<{ value: unknown; text: string }>;

/**
 * Reads the bytes of a JSON file: UTF-8, with or without a byte order mark. JSON.parse decides what is valid;
 * this adds the position of a fault, and refuses duplicate keys, of which JSON.parse silently keeps the last.
 */
export function readJson(file: string, bytes: Uint8Array): ReadResult<JsonText> {
  const refuse = (problem: Problem): ReadResult<JsonText> => ({ ok: false, faults: [{ file, problem }] });
  if (startsLikeAPage(bytes)) return refuse({ code: 'a-page-instead' });
  const text = decodeUtf8(bytes);
  if (text === null) return refuse({ code: 'not-utf-8' });
  if (text.trim() === '') return refuse({ code: 'empty' });
  try {
    const value: unknown = JSON.parse(text);
    const [first, ...others] = findDuplicateKeys(file, text);
    return first ? { ok: false, faults: [first, ...others] } : { ok: true, value: { value, text } };
  } catch (error) {
    return { ok: false, faults: [toFault(file, text, error)] };
  }
}

/** JSON.parse and the visitor that locates faults may overflow the stack on thousands of nested brackets. */
function toFault(file: string, text: string, error: unknown): Fault {
  if (!(error instanceof SyntaxError)) return { file, problem: { code: 'too-deep' } };
  try {
    return locateSyntaxFault(file, text);
  } catch {
    return { file, problem: { code: 'too-deep' } };
  }
}

/** Detects a web server's own page (a log-in, an error with status 200) in any ASCII-compatible encoding. */
function startsLikeAPage(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  return /^(\u00ef\u00bb\u00bf)?\s*<[a-z!?]/i.test(start);
}

/**
 * Removes a byte order mark. null for other encodings, including UTF-16 without a mark, where one of the
 * first two bytes is 0.
 */
function decodeUtf8(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (bytes.length > 1 && (first === 0 || second === 0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
