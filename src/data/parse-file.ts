import * as v from 'valibot';
import type { Fault } from '../model/fault';
import { SCHEMA_VERSION } from '../model/file-schema';
import { type FileKind, type ParsedFile, schemas } from './file-schemas';
import { faultsOfIssues } from './issue-faults';
import type { JsonText } from './read-json';
import type { ReadResult } from './read-result';

/** More faults than this do not help: they are usually one mistake repeated. */
const MOST_FAULTS = 50;

/** Checks a file's value against its schema. Refuses a newer schema version before any other check. */
export function parseFile<K extends FileKind>(
  kind: K,
  file: string,
  json: JsonText,
): ReadResult<ParsedFile<K>> {
  const newer = newerSchema(file, json.value);
  if (newer) return { ok: false, faults: [newer] };
  const result = v.safeParse(schemas[kind], json.value);
  // The output of the schema picked by `kind`; TypeScript does not follow the index through safeParse.
  if (result.success) return { ok: true, value: result.output as ParsedFile<K> };
  const [first, ...others] = faultsOfIssues(file, result.issues, json.text).slice(0, MOST_FAULTS);
  return { ok: false, faults: first ? [first, ...others] : [{ file, problem: { code: 'not-json' } }] };
}

function newerSchema(file: string, value: unknown): Fault | null {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
  const found = value.schemaVersion;
  if (typeof found !== 'number' || found <= SCHEMA_VERSION) return null;
  return { file, path: '$.schemaVersion', problem: { code: 'newer-schema', found, known: SCHEMA_VERSION } };
}
