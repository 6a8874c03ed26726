import type { Fault } from '../model/fault';
import { figuresOf } from '../model/figure';
import { SCHEMA_VERSION } from '../model/file-schema';
import type { CitedQuantity } from '../model/quantity-schema';
import type { DataRecord } from '../model/record-schema';
import { locatorOf } from '../model/source-place';
import type { Cited, CitedPlace } from './check-census';
import { chineseAsEnglish } from './chinese-as-english';
import type { FileKind } from './file-schemas';
import { nameRecords } from './name-records';
import { type DataReader, readDataJson } from './read-data-file';
import type { JsonText } from './read-json';
import { type SoundPart, soundPart } from './sound-part';
import { unknownFields } from './unknown-fields';

/** Not faults, but worth a look. */
export type Remark =
  | Readonly<{ kind: 'unknown-field' | 'chinese-as-english'; file: string; path: string }>
  | Readonly<{ kind: 'unused-file'; file: string }>;

/** What can be checked of a file. */
export type Part<K extends FileKind> = Pick<SoundPart<K>, 'file' | 'pathIn'> & Readonly<{ isWhole: boolean }>;

export type DataFindings = ReturnType<typeof dataFindings>;

/** Reads files and gathers what is found in them. */
export function dataFindings(reader: DataReader) {
  /** Every file that was looked for, with its JSON. */
  const files = new Map<string, JsonText | null>();
  const faults: Fault[] = [];
  const remarks: Remark[] = [];
  const figures = new Map<string, Map<string, readonly CitedPlace[]>>();
  const projects = new Set<string>();
  const leftOut = new Set<string>();
  const faulty = new Set<string>();
  let records = 0;

  function cite(ref: string, { source, printed }: Pick<CitedQuantity, 'source' | 'printed'>) {
    const refs = figures.get(source.document) ?? new Map<string, readonly CitedPlace[]>();
    figures.set(source.document, refs);
    refs.set(ref, [...(refs.get(ref) ?? []), { locator: locatorOf(source), printed }]);
  }

  function remarkOn(file: string, { value }: JsonText, parsed: unknown) {
    for (const path of unknownFields(value, parsed)) remarks.push({ kind: 'unknown-field', file, path });
    for (const path of chineseAsEnglish(value)) remarks.push({ kind: 'chinese-as-english', file, path });
  }

  return {
    files: files as ReadonlyMap<string, unknown>,
    remarks,
    cited: { figures, projects, leftOut: faulty } satisfies Cited,
    /** Ids of entries with a fault of form; that something refers to them is no fault. */
    leftOut: leftOut as ReadonlySet<string>,
    records: () => records,
    /** Each with the entry of its file that it concerns. */
    faults: () => faults.flatMap((fault) => nameRecords([fault], files.get(fault.file)?.value)),

    /** `head`: what the file must say of itself. What is missing or no JSON is reported. */
    load: async <K extends FileKind>(kind: K, path: string, head: object = {}): Promise<Part<K>> => {
      const json = await readDataJson(reader, path);
      files.set(path, json.ok ? json.value : null);
      if (!json.ok) {
        faults.push(...json.faults);
        return { file: null, pathIn: (at) => at, isWhole: false };
      }
      const part = soundPart(kind, path, json.value, { schemaVersion: SCHEMA_VERSION, ...head });
      faults.push(...part.faults);
      for (const id of part.leftOut) leftOut.add(id);
      for (const id of part.leftOut) faulty.add(id);
      const isWhole = part.faults.length === 0;
      if (isWhole) remarkOn(path, json.value, part.file);
      return { file: part.file, pathIn: part.pathIn, isWhole };
    },

    /** Faults of what can be checked of a file, at their places in the whole file. */
    report: (found: readonly Fault[], { pathIn }: Pick<Part<FileKind>, 'pathIn'>) => {
      // A number of a document that leads to a record with a fault of its own is the same cause.
      for (const { record } of found) if (record) faulty.add(record.id);
      faults.push(...found.map((fault) => (fault.path ? { ...fault, path: pathIn(fault.path) } : fault)));
    },

    cite,
    /** Takes note of what numbers of documents may lead to. */
    collect: (found: readonly DataRecord[]) => {
      records += found.length;
      for (const record of found) {
        if (record.type === 'project') projects.add(record.id);
        for (const { ref, quantity, source } of figuresOf(record)) {
          cite(ref, { printed: quantity.printed, source });
        }
      }
    },
  };
}
