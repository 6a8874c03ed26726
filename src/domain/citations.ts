import { figuresOf } from './figure';
import type { DataRecord } from './record-schema';

/** The documents and paragraphs that the records and their figures cite, each once, in the documents' order. */
export function paragraphsOf(
  records: readonly DataRecord[],
): readonly Readonly<{ document: string; paragraphs: readonly string[] }>[] {
  const byDocument = new Map<string, Set<string>>();
  for (const record of records) {
    for (const { document, paragraph } of [
      ...record.sources,
      ...figuresOf(record).map(({ source }) => source),
    ]) {
      const paragraphs = byDocument.get(document) ?? new Set();
      byDocument.set(document, paragraphs.add(paragraph));
    }
  }
  return [...byDocument].map(([document, paragraphs]) => ({ document, paragraphs: [...paragraphs].sort() }));
}
