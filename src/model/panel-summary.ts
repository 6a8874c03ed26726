import { type Citations, citationsIn, type Footprint, footprintOf } from './citations';
import { recordsOfType } from './dataset';
import type { Sector } from './file-schema';
import { type Clauses, matchOf } from './filter/filters';
import { projectCounts } from './projects/project-counts';
import type { DataRecord, RecordType } from './record-schema';

/** What is said of all records of a panel that the clauses leave. */
export type PanelSummary = Readonly<{
  /** How many they are, aggregates of the whole region among them. */
  left: number;
  /** Whether any of them is such an aggregate. */
  hasWhole: boolean;
  hasUnstatedPeriod: boolean;
  citations: Citations;
}>;

/** In the order in which a panel's file lists them. */
const types = [
  'indicator',
  'project',
  'total',
  'enterprise',
  'measure',
] as const satisfies readonly RecordType[];

/** Asks aggregates, firms and measures one by one. Projects, which may be tens of thousands, are answered for by their counts. */
export function panelSummary(
  records: readonly DataRecord[],
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): PanelSummary {
  const projects = projectCounts(records);
  const footprints = new Set<Footprint>();
  let left = projects.total(clauses);
  let hasWhole = false;
  for (const type of types) {
    if (type === 'project') {
      for (const footprint of projects.footprints(clauses)) footprints.add(footprint);
      continue;
    }
    for (const record of recordsOfType(records, type)) {
      const match = matchOf(record, clauses, sectors);
      if (match === 'out') continue;
      left += 1;
      if (match === 'whole') hasWhole = true;
      footprints.add(footprintOf(record));
    }
  }
  return {
    left,
    hasWhole,
    hasUnstatedPeriod: [...footprints].some((footprint) => footprint.hasUnstatedPeriod),
    citations: citationsIn(footprints),
  };
}
