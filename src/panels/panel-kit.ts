import type { Dimension } from '../domain/dimensions';
import { recordRef } from '../domain/figure';
import type { DataIndex, Sector } from '../domain/file-schema';
import type { Clauses } from '../domain/filters';
import { clauseOf } from '../domain/marks';
import type { DataRecord, PanelId } from '../domain/record-schema';
import { useClauses, usePanelRecords, useSectors, useShared } from '../state/hooks';
import { useAppStore } from '../state/store';

/** What every panel's model is made of. */
export type PanelInput = Readonly<{
  records: readonly DataRecord[];
  clauses: Clauses;
  sectors: ReadonlyMap<string, Sector>;
  referenceLines: DataIndex['referenceLines'];
}>;

export type PanelViewProps = { readonly large: boolean };

const noLines: DataIndex['referenceLines'] = [];

/** A panel's records with what filters them. References change only with their contents. */
export function usePanelInput(panel: PanelId): PanelInput {
  const shared = useShared();
  return {
    records: usePanelRecords(panel),
    clauses: useClauses(),
    sectors: useSectors(),
    referenceLines: shared?.index.referenceLines ?? noLines,
  };
}

/** What marks do when they are used. A panel knows the dimension and the value, and nothing of other panels. */
export function usePanelActions() {
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const openFigure = useAppStore((state) => state.openFigure);
  return {
    toggle: toggleFilter satisfies (dimension: Dimension, value: string) => void,
    open: openFigure,
    /** Filters by what the record is, or opens its source where it has no dimension to filter by. */
    use: (record: DataRecord) => {
      const clause = clauseOf(record);
      if (clause) toggleFilter(clause.dimension, clause.value);
      else openFigure(recordRef(record.id));
    },
  };
}
