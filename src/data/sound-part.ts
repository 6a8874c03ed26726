import * as v from 'valibot';
import type { Fault } from '../model/fault';
import { type FileKind, type ParsedFile, schemas } from './file-schemas';
import { parseFile } from './parse-file';
import type { JsonText } from './read-json';
import { entriesOf, itemOf, type Schema } from './schema-at';

/** What can be checked further of a file that has faults of form: for data:check, which names all faults in one round. */
export type SoundPart<K extends FileKind> = Readonly<{
  /** null where so little is sound that nothing can be checked. */
  file: ParsedFile<K> | null;
  /** A JSON path of `file` as a path of the whole file. */
  pathIn: (path: string) => string;
  /** Ids of the entries that were left out. */
  leftOut: readonly string[];
  faults: readonly Fault[];
}>;

/** In the index, for what an entry says wrongly: so its files are found all the same. */
const standIns: Readonly<Record<string, unknown>> = {
  name: '—',
  level: 'district',
  parent: null,
  date: null,
  headlines: [],
};

/** `head`: what the file must say of itself, for what it does not. */
export function soundPart<K extends FileKind>(
  kind: K,
  name: string,
  json: JsonText,
  head: object,
): SoundPart<K> {
  const whole = parseFile(kind, name, json);
  if (whole.ok) return { file: whole.value, pathIn: (path) => path, leftOut: [], faults: [] };
  const { faults } = whole;
  const leftOut: string[] = [];
  const moved = new Map<string, string>();
  // Of a record nothing is left out: what is left would have faults that it had not.
  const isSalvaged = (path: string) => /^\$(?:\.defaults)?$/.test(path) || kind === 'index';

  function salvage(schema: Schema, value: unknown, path: string): unknown {
    if (v.safeParse(schema, value).success) return value;
    const [item, entries] = [itemOf(schema), entriesOf(schema)];
    let part: unknown;
    if (item && Array.isArray(value)) part = soundItems(item, value, path);
    else if (entries && isObject(value) && isSalvaged(path)) part = soundEntries(entries, value, path);
    return part !== undefined && v.safeParse(schema, part).success ? part : undefined;
  }

  function soundItems(item: Schema, items: readonly unknown[], path: string): readonly unknown[] {
    const kept: unknown[] = [];
    items.forEach((one, i) => {
      const sound = salvage(item, one, `${path}[${i}]`);
      if (sound === undefined) leftOut.push(...idOf(one));
      else kept.push(sound);
      if (sound !== undefined) moved.set(`${path}[${kept.length - 1}]`, `${path}[${i}]`);
    });
    return kept;
  }

  function soundEntries(entries: Readonly<Record<string, Schema>>, value: object, path: string) {
    const written: Readonly<Record<string, unknown>> = { ...value };
    const others: Readonly<Record<string, unknown>> = path === '$' ? { ...head } : standIns;
    return Object.fromEntries(
      Object.entries(entries).flatMap(([key, schema]) => {
        const sound = salvage(schema, written[key], `${path}.${key}`);
        if (sound !== undefined) return [[key, sound]];
        return key in others ? [[key, others[key]]] : [];
      }),
    );
  }

  const schema = schemas[kind];
  const part = v.safeParse(schema, salvage(schema, json.value, '$'));
  return {
    // The output of the schema picked by `kind`; TypeScript does not follow the index through safeParse.
    file: part.success ? (part.output as ParsedFile<K>) : null,
    pathIn: (path) => movedBack(path, moved),
    leftOut,
    faults,
  };
}

/** The path with its longest beginning that was moved at the place where it was. */
function movedBack(path: string, moved: ReadonlyMap<string, string>): string {
  const ends = [...path.matchAll(/\]/g)].map(({ index }) => index + 1).reverse();
  for (const end of ends) {
    const before = moved.get(path.slice(0, end));
    if (before !== undefined) return before + path.slice(end);
  }
  return path;
}

function idOf(entry: unknown): readonly string[] {
  return isObject(entry) && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
