import { type FigureRef, recordRef } from '../model/figure';
import type { DataIndex, Sector } from '../model/file-schema';
import type { Dimension } from '../model/filter/dimensions';
import type { Clauses } from '../model/filter/filters';
import { clauseOf } from '../model/filter/marks';
import type { DataRecord } from '../model/record-schema';
import type { PanelId } from '../model/record-values';
import { useClausesOn, usePanelRecords, useReferenceLines, useSectors } from '../store/hooks';
import { appStore } from '../store/store';

/** What every panel's model is made of. */
export type PanelInput = Readonly<{
  records: readonly DataRecord[];
  /** Those that touch any of the records. */
  clauses: Clauses;
  sectors: ReadonlyMap<string, Sector>;
  referenceLines: DataIndex['referenceLines'];
}>;

export type PanelViewProps = { readonly large: boolean };

/** A panel's records with what filters them. References change only with their contents. */
export function usePanelInput(panel: PanelId): PanelInput {
  const records = usePanelRecords(panel);
  return {
    records,
    clauses: useClausesOn(records),
    sectors: useSectors(),
    referenceLines: useReferenceLines(),
  };
}

const actions = {
  toggle: (dimension: Dimension, value: string) => appStore.getState().toggleFilter(dimension, value),
  open: (ref: FigureRef) => appStore.getState().openFigure(ref),
  /** Filters by what the record is, or opens its source where it has no dimension to filter by. */
  filterByRecord: (record: DataRecord) => {
    const clause = clauseOf(record);
    if (clause) actions.toggle(clause.dimension, clause.value);
    else actions.open(recordRef(record.id));
  },
};

/** What marks do when they are used, always the same functions. A panel knows dimension and value, and nothing of other panels. */
export function usePanelActions() {
  return actions;
}
