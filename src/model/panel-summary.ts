import { type Citations, citationsIn, type Footprint, footprintOf } from './citations';
import type { Sector } from './file-schema';
import { type Clauses, matchOf } from './filter/filters';
import { projectCounts } from './projects/project-counts';
import type { DataRecord } from './record-schema';

/** What is said of all records of a panel that the clauses leave. */
export type PanelSummary = Readonly<{
  /** How many they are, aggregates of the whole region among them. */
  left: number;
  /** Whether any of them is such an aggregate. */
  hasWhole: boolean;
  hasUnstatedPeriod: boolean;
  citations: Citations;
}>;

/** One pass over the records; projects, which may be tens of thousands, are answered for by their counts. */
export function panelSummary(
  records: readonly DataRecord[],
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): PanelSummary {
  const projects = projectCounts(records);
  const footprints = new Set<Footprint>();
  let left = projects.total(clauses);
  let hasWhole = false;
  for (const record of records) {
    if (record.type === 'project') continue;
    const match = matchOf(record, clauses, sectors);
    if (match === 'out') continue;
    left += 1;
    if (match === 'whole') hasWhole = true;
    footprints.add(footprintOf(record));
  }
  for (const footprint of projects.footprints(clauses)) footprints.add(footprint);
  return {
    left,
    hasWhole,
    hasUnstatedPeriod: [...footprints].some((footprint) => footprint.hasUnstatedPeriod),
    citations: citationsIn(footprints),
  };
}
