import type { Problem } from '../model/fault';
import type { FileKind, ParsedFile } from './file-schemas';
import type { ReadResult } from './read-result';
import { readSoundFile } from './sound-file';

/**
 * Fetches and checks a data file; `path` is relative to the page, so that the site works in any folder of a
 * server. Revalidates with the server each time, so that a new period does not wait for a cache. Rejects only
 * when aborted.
 */
export async function fetchData<K extends FileKind>(
  kind: K,
  path: string,
  signal?: AbortSignal,
): Promise<ReadResult<ParsedFile<K>>> {
  const refuse = (problem: Problem): ReadResult<never> => ({ ok: false, faults: [{ file: path, problem }] });
  try {
    const response = await (takeFetched(path) ??
      fetch(new URL(path, document.baseURI), { cache: 'no-cache', signal: signal ?? null }));
    if (response.status === 404 || response.status === 410) return refuse({ code: 'missing' });
    if (!response.ok) return refuse({ code: 'server-error', status: response.status });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const sound = readSoundFile(kind, bytes);
    if (sound) return { ok: true, value: sound };
    const { readWithFaults } = await import('./faults-of-file');
    return readWithFaults(kind, path, bytes);
  } catch (error) {
    if (signal?.aborted) throw error;
    return refuse({ code: 'unreachable', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The response fetched by src/boot/first-view.js; only once, as later requests need a current answer. */
function takeFetched(path: string): Promise<Response> | undefined {
  const fetched = window.__yipingFirstView?.fetched;
  const response = fetched?.[path];
  if (fetched) delete fetched[path];
  return response;
}
