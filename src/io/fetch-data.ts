import type { Problem } from '../domain/fault';
import { type FileKind, type ParsedFile, parseFile } from './parse-file';
import { readJson } from './read-json';
import type { Reading } from './reading';

/**
 * Fetches and checks a data file; `path` is relative to the page, so that the site works in any folder of a server. Asks
 * the server each time whether the file changed: a new period must not wait for a cache. Rejects only when aborted.
 */
export async function fetchData<K extends FileKind>(
  kind: K,
  path: string,
  signal?: AbortSignal,
): Promise<Reading<ParsedFile<K>>> {
  const refuse = (problem: Problem): Reading<never> => ({ ok: false, faults: [{ file: path, problem }] });
  let bytes: Uint8Array;
  try {
    const response = await fetch(new URL(path, document.baseURI), {
      cache: 'no-cache',
      signal: signal ?? null,
    });
    if (response.status === 404 || response.status === 410) return refuse({ code: 'missing' });
    if (!response.ok) return refuse({ code: 'server-error', status: response.status });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal?.aborted) throw error;
    return refuse({ code: 'unreachable', detail: error instanceof Error ? error.message : String(error) });
  }
  const json = readJson(path, bytes);
  return json.ok ? parseFile(kind, path, json.value) : json;
}
