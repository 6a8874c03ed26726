import * as v from 'valibot';
import type { Fault } from '../model/fault';
import { SCHEMA_VERSION } from '../model/file-schema';
import { type FileKind, type ParsedFile, schemas } from './file-schemas';
import { faultsOfIssues } from './issue-faults';
import { nameRecords } from './name-records';
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
  const other = otherSchema(file, json.value);
  if (other) return { ok: false, faults: [other] };
  const result = v.safeParse(schemas[kind], json.value);
  // The output of the schema picked by `kind`; TypeScript does not follow the index through safeParse.
  if (result.success) return { ok: true, value: result.output as ParsedFile<K> };
  const faults = faultsOfIssues(file, schemas[kind], result.issues, json.text).slice(0, MOST_FAULTS);
  const [first, ...others] = nameRecords(faults, json.value);
  return { ok: false, faults: first ? [first, ...others] : [{ file, problem: { code: 'not-json' } }] };
}

function otherSchema(file: string, value: unknown): Fault | null {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
  const found = value.schemaVersion;
  if (!Number.isInteger(found) || typeof found !== 'number' || found < 1 || found === SCHEMA_VERSION)
    return null;
  const code = found > SCHEMA_VERSION ? 'newer-schema' : 'older-schema';
  return { file, path: '$.schemaVersion', problem: { code, found, known: SCHEMA_VERSION } };
}
