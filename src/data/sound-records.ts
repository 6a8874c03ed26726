import * as v from 'valibot';
import type { Fault } from '../model/fault';
import { panelFileSchema, type WrittenPanelFile } from '../model/file-schema';
import { parseFile } from './parse-file';
import type { JsonText } from './read-json';

/** The lists of a panel file, whose entries are judged one by one. */
const lists = ['breakdowns', 'indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

/** What can be checked further of a file that has faults of form: for data:check, which names all faults in one round. */
export type SoundRecords = Readonly<{
  /** null where the faults are in the head of the file. */
  file: WrittenPanelFile | null;
  /** A JSON path of `file` as a path of the whole file. */
  pathIn: (path: string) => string;
  /** Ids of the entries that were left out. */
  leftOut: readonly string[];
  faults: readonly Fault[];
}>;

export function soundRecords(name: string, json: JsonText): SoundRecords {
  const whole = parseFile('panel', name, json);
  const asIs = { pathIn: (path: string) => path, leftOut: [] };
  if (whole.ok) return { ...asIs, file: whole.value, faults: [] };
  const { faults } = whole;
  if (!isObject(json.value)) return { ...asIs, file: null, faults };
  const kept = new Map<string, readonly number[]>();
  const leftOut: string[] = [];
  const sound: Record<string, unknown> = { ...json.value };
  for (const list of lists) {
    const entries = sound[list];
    if (!Array.isArray(entries)) continue;
    const schema = panelFileSchema.entries[list].wrapped.item;
    const isSound = entries.map((entry) => v.safeParse(schema, entry).success);
    sound[list] = entries.filter((_, i) => isSound[i]);
    kept.set(
      list,
      [...entries.keys()].filter((i) => isSound[i]),
    );
    leftOut.push(...entries.filter((_, i) => !isSound[i]).flatMap(idOf));
  }
  const part = v.safeParse(panelFileSchema, sound);
  return {
    file: part.success ? part.output : null,
    pathIn: (path) =>
      path.replace(/^\$\.(\w+)\[(\d+)\]/, (_, list: string, i: string) => {
        return `$.${list}[${kept.get(list)?.[Number(i)] ?? i}]`;
      }),
    leftOut,
    faults: faults.map((fault) => named(fault, json.value)),
  };
}

/** A fault of form with the record that it is a fault of, as far as that says who it is. */
function named(fault: Fault, value: unknown): Fault {
  const [, list = '', i = ''] = /^\$\.(\w+)\[(\d+)\]/.exec(fault.path ?? '') ?? [];
  const entries = isObject(value) ? value[list] : undefined;
  const entry: unknown = Array.isArray(entries) ? entries[Number(i)] : undefined;
  const [id] = idOf(entry);
  if (id === undefined || !isObject(entry)) return fault;
  const { name } = entry;
  const zh = isObject(name) ? name.zh : name;
  return { ...fault, record: { id, name: typeof zh === 'string' ? zh : '' } };
}

function idOf(entry: unknown): readonly string[] {
  return isObject(entry) && typeof entry.id === 'string' ? [entry.id] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
