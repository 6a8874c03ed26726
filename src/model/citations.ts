import { figuresOf } from './figure';
import type { SourceRef } from './quantity-schema';
import type { DataRecord } from './record-schema';

/** What the foot of a page says of a record. The same object for all records that are alike in it: few, of very many. */
type Footprint = Readonly<{
  cited: readonly Pick<SourceRef, 'document' | 'paragraph'>[];
  hasUnstatedPeriod: boolean;
}>;

const known = new WeakMap<DataRecord, Footprint>();
const alike = new Map<string, Footprint>();

function footprintOf(record: DataRecord): Footprint {
  const found = known.get(record);
  if (found) return found;
  const figures = figuresOf(record);
  const footprint = {
    cited: [...record.sources, ...figures.map(({ source }) => source)].map(({ document, paragraph }) => ({
      document,
      paragraph,
    })),
    hasUnstatedPeriod: figures.some(({ period }) => period.code === 'unstated'),
  };
  const key = JSON.stringify(footprint);
  const shared = alike.get(key) ?? footprint;
  alike.set(key, shared);
  known.set(record, shared);
  return shared;
}

function footprintsOf(records: readonly DataRecord[]): readonly Footprint[] {
  return [...new Set(records.map(footprintOf))];
}

/** Whether any figure of the records is of a period that the source does not state. */
export function haveUnstatedPeriod(records: readonly DataRecord[]): boolean {
  return footprintsOf(records).some(({ hasUnstatedPeriod }) => hasUnstatedPeriod);
}

/** The documents and paragraphs that the records and their figures cite, each once, in the documents' order. */
export function paragraphsOf(
  records: readonly DataRecord[],
): readonly Readonly<{ document: string; paragraphs: readonly string[] }>[] {
  const byDocument = new Map<string, Set<string>>();
  for (const { cited } of footprintsOf(records)) {
    for (const { document, paragraph } of cited) {
      const paragraphs = byDocument.get(document) ?? new Set();
      byDocument.set(document, paragraphs.add(paragraph));
    }
  }
  return [...byDocument].map(([document, paragraphs]) => ({ document, paragraphs: [...paragraphs].sort() }));
}
