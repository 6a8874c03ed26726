import { type Dataset, datasetOf } from './dataset';
import type { Fault, Problem, ReferenceKind } from './fault';
import { TARGET_KEY } from './figure';
import type { DataIndex, PanelFile, Sector, SourceDocument } from './file-schema';
import { printedDigits } from './quantity';
import type { Quantity, SourceRef } from './quantity-schema';

/** Shared data that records of panel files refer to. */
export type Shared = Readonly<{
  index: DataIndex;
  sectors: ReadonlyMap<string, Sector>;
  documents: ReadonlyMap<string, SourceDocument>;
}>;

/** The lists of a panel file, as named in JSON paths. */
const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

/**
 * Checks one file beyond its schema: duplicate ids, dangling references, printed numbers unequal to amounts.
 */
export function checkFile(name: string, file: PanelFile, shared: Shared): readonly Fault[] {
  const faults: Fault[] = [];
  const topics = new Set(shared.index.topics.map((topic) => topic.id));
  const seen = new Map<string, string>();
  for (const list of lists) {
    file[list].forEach((record, position) => {
      const at = `$.${list}[${position}]`;
      const fault = (path: string, problem: Problem) => faults.push({ file: name, path, problem });
      const first = seen.get(record.id);
      if (first) fault(`${at}.id`, { code: 'duplicate-id', id: record.id, elsewhere: first });
      seen.set(record.id, `${at}.id`);
      record.sectors.forEach((id, i) => {
        if (!shared.sectors.has(id)) fault(`${at}.sectors[${i}]`, dangling('sector', id));
      });
      record.topics.forEach((id, i) => {
        if (!topics.has(id)) fault(`${at}.topics[${i}]`, dangling('topic', id));
      });
      checkCitations(record, at, shared, fault);
      if ('figures' in record) checkKeys(record.figures ?? [], at, fault);
    });
  }
  return faults;
}

/** Checks across files: ids used in two files, references to records, headlines that do not exist. */
export function checkSet(
  files: readonly Readonly<{ name: string; file: PanelFile }>[],
  headlines: Readonly<{ name: string; path: string; refs: readonly string[] }>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const home = new Map<string, string>();
  for (const { name, file } of files) {
    for (const list of lists) {
      file[list].forEach(({ id }, position) => {
        const elsewhere = home.get(id);
        if (elsewhere !== undefined && elsewhere !== name) {
          const path = `$.${list}[${position}].id`;
          faults.push({ file: name, path, problem: { code: 'duplicate-id', id, elsewhere } });
        }
        home.set(id, name);
      });
    }
  }
  const dataset = datasetOf(files.map(({ file }) => file));
  for (const { name, file } of files) faults.push(...checkRecordReferences(name, file, dataset));
  headlines.refs.forEach((ref, i) => {
    if (!dataset.figures.has(ref)) {
      faults.push({
        file: headlines.name,
        path: `${headlines.path}[${i}]`,
        problem: dangling('figure', ref),
      });
    }
  });
  return faults;
}

function checkRecordReferences(name: string, file: PanelFile, dataset: Dataset): readonly Fault[] {
  const faults: Fault[] = [];
  file.totals.forEach((total, position) => {
    total.members.forEach((id, i) => {
      if (dataset.byId.get(id)?.type !== 'project') {
        faults.push({
          file: name,
          path: `$.totals[${position}].members[${i}]`,
          problem: dangling('record', id),
        });
      }
    });
  });
  file.measures.forEach(({ partOf }, position) => {
    if (partOf !== undefined && dataset.byId.get(partOf)?.type !== 'measure') {
      faults.push({
        file: name,
        path: `$.measures[${position}].partOf`,
        problem: dangling('record', partOf),
      });
    }
  });
  return faults;
}

export type Report = (path: string, problem: Problem) => void;

/** Reports missing sources, and printed numbers that contradict their amount, anywhere within a value. */
export function checkCitations(of: object, at: string, shared: Shared, fault: Report) {
  walk(of, at, (value, path) => {
    if (isSourceRef(value)) checkSource(value, path, shared, fault);
    if (isQuantity(value)) checkPrinted(value, path, fault);
  });
}

export function dangling(what: ReferenceKind, id: string): Problem {
  return { code: 'dangling', what, id };
}

function checkSource(source: SourceRef, path: string, shared: Shared, fault: Report) {
  const document = shared.documents.get(source.document);
  if (!document) fault(`${path}.document`, dangling('document', source.document));
  else if (!document.paragraphs.some(({ id }) => id === source.paragraph)) {
    fault(`${path}.paragraph`, dangling('paragraph', source.paragraph));
  }
}

/** A printed Arabic number must equal the amount, so that a typo in either is noticed. */
function checkPrinted(quantity: Quantity, path: string, fault: Report) {
  const digits = printedDigits(quantity.printed);
  if (digits !== undefined && Number(digits.replaceAll(',', '')) !== Math.abs(quantity.amount)) {
    fault(`${path}.printed`, {
      code: 'printed-disagrees',
      printed: quantity.printed,
      amount: quantity.amount,
    });
  }
}

/** Keys that figure.ts uses for fields shared by all records of a type. */
const reservedKeys = new Set([
  'quantity',
  'growth',
  'before',
  'change',
  'investment',
  'annual-plan',
  'completed',
  'progress',
  'funding',
  'threshold',
  'record',
  TARGET_KEY,
]);

function checkKeys(figures: readonly Readonly<{ key: string }>[], at: string, fault: Report) {
  const seen = new Set<string>();
  figures.forEach(({ key }, i) => {
    if (reservedKeys.has(key)) {
      fault(`${at}.figures[${i}].key`, { code: 'duplicate-id', id: key, elsewhere: at });
    }
    if (seen.has(key))
      fault(`${at}.figures[${i}].key`, { code: 'duplicate-id', id: key, elsewhere: `${at}.figures` });
    seen.add(key);
  });
}

function isSourceRef(value: object): value is SourceRef {
  return 'document' in value && 'paragraph' in value;
}

function isQuantity(value: object): value is Quantity {
  return 'amount' in value && 'printed' in value;
}

function walk(value: unknown, path: string, visit: (value: object, path: string) => void) {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, child] of Object.entries(value)) {
    walk(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, visit);
  }
}
