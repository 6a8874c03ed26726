import { type Citations, citationsIn, type Footprint, footprintOf } from './citations';
import { recordsOfType } from './dataset';
import type { Sector } from './file-schema';
import type { Clauses } from './filter/clauses';
import { matchOf } from './filter/match';
import { projectCounts } from './projects/project-counts';
import type { DataRecord, RecordType } from './record-schema';

/** A summary of the records of a panel that match the clauses. */
export type PanelSummary = Readonly<{
  /** The number of matching records, including aggregates of the whole region. */
  left: number;
  hasUnstatedPeriod: boolean;
  citations: Citations;
}>;

/** In the order of the panel file. */
const types = [
  'indicator',
  'project',
  'total',
  'enterprise',
  'measure',
] as const satisfies readonly RecordType[];

/** Matches records one by one, except projects, which may be tens of thousands and come from counts. */
export function panelSummary(
  records: readonly DataRecord[],
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): PanelSummary {
  const projects = projectCounts(records, sectors);
  const footprints = new Set<Footprint>();
  let left = projects.total(clauses);
  for (const type of types) {
    if (type === 'project') {
      for (const footprint of projects.footprints(clauses)) footprints.add(footprint);
      continue;
    }
    for (const record of recordsOfType(records, type)) {
      if (matchOf(record, clauses, sectors) === 'out') continue;
      left += 1;
      footprints.add(footprintOf(record));
    }
  }
  return {
    left,
    hasUnstatedPeriod: [...footprints].some((footprint) => footprint.hasUnstatedPeriod),
    citations: citationsIn(footprints),
  };
}
