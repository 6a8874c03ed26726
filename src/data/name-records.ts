import type { Fault } from '../model/fault';

/** Faults with the entry of the file that they are in, as far as it says who it is. */
export function nameRecords(faults: readonly Fault[], file: unknown): readonly Fault[] {
  return faults.map((fault) => {
    const record = fault.record ?? entryAt(fault.path, file);
    return record ? { ...fault, record } : fault;
  });
}

/** A record, document, sector, region: the entry of one of the file's lists. */
function entryAt(path: string | undefined, file: unknown): Fault['record'] {
  const [, list = '', position = ''] = /^\$\.(\w+)\[(\d+)\]/.exec(path ?? '') ?? [];
  const entries = field(file, list);
  const entry: unknown = Array.isArray(entries) ? entries[Number(position)] : undefined;
  const id = field(entry, 'id') ?? field(entry, 'indicator');
  if (typeof id !== 'string') return undefined;
  const name = field(entry, 'name') ?? field(entry, 'title');
  const zh = field(name, 'zh') ?? name;
  return { id, name: typeof zh === 'string' ? zh : id };
}

function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined;
}
