import { figuresOf } from './figure';
import { memoizeByObject } from './memoize';
import type { SourceRef } from './quantity-schema';
import type { DataRecord } from './record-schema';

/** A record's part of the page footer; many records share few distinct footprints. */
export type Footprint = Readonly<{
  cited: readonly Pick<SourceRef, 'document' | 'paragraph'>[];
  /** Whether any figure is of a period that the source does not state. */
  hasUnstatedPeriod: boolean;
}>;

const alike = new Map<string, Footprint>();
/** Bounds the cache on a page that stays open for weeks and reads many files. */
const MOST_ALIKE = 10_000;

/** Usually one object for equal footprints; this only saves work and must not be relied upon. */
export const footprintOf = memoizeByObject((record: DataRecord): Footprint => {
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
  if (alike.size >= MOST_ALIKE) alike.clear();
  alike.set(key, shared);
  return shared;
});

/** Documents with their cited paragraphs. */
export type Citations = readonly Readonly<{ document: string; paragraphs: readonly string[] }>[];

export const noCitations: Citations = [];

/** What records and their figures cite, each paragraph once, sorted within its document. */
export function citationsOf(records: readonly DataRecord[]): Citations {
  return citationsIn(records.map(footprintOf));
}

export function citationsIn(footprints: Iterable<Footprint>): Citations {
  const byDocument = new Map<string, Set<string>>();
  for (const { cited } of new Set(footprints)) {
    for (const { document, paragraph } of cited) {
      const paragraphs = byDocument.get(document) ?? new Set();
      byDocument.set(document, paragraphs.add(paragraph));
    }
  }
  return [...byDocument].map(([document, paragraphs]) => ({ document, paragraphs: [...paragraphs].sort() }));
}
