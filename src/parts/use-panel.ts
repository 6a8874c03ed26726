import { useMemo } from 'react';
import { type FigureRef, recordRef } from '../model/figure';
import type { DataIndex, Sector } from '../model/file-schema';
import type { Clauses } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import { clauseOf } from '../model/filter/marks';
import type { DataRecord } from '../model/record-schema';
import { type PanelId, panelIds } from '../model/record-values';
import {
  useClauses,
  useClausesOn,
  useDataset,
  usePanelRecords,
  usePlace,
  useReferenceLines,
  useSectors,
} from '../store/hooks';
import { appStore } from '../store/store';

/** The input of every panel's model. */
export type PanelInput = Readonly<{
  records: readonly DataRecord[];
  /** Those that affect any of the records; on a page of all panels, all clauses. */
  clauses: Clauses;
  sectors: ReadonlyMap<string, Sector>;
  referenceLines: DataIndex['referenceLines'];
  /** What the place counts as its main figures, in their order. */
  headlines: readonly FigureRef[];
}>;

const noHeadlines: readonly FigureRef[] = [];

export type PanelViewProps = { readonly large: boolean };

/** A panel's records with what filters them: the same object until something in it changes. */
export function usePanelInput(panel: PanelId): PanelInput {
  const records = usePanelRecords(panel);
  const clauses = useClausesOn(records);
  const sectors = useSectors();
  const referenceLines = useReferenceLines();
  const headlines = usePlace()?.period.headlines ?? noHeadlines;
  return useMemo(
    () => ({ records, clauses, sectors, referenceLines, headlines }),
    [records, clauses, sectors, referenceLines, headlines],
  );
}

/** A panel's input, and its model: the same objects until something in the input changes. */
export function usePanelModel<M>(panel: PanelId, modelOf: (input: PanelInput) => M) {
  const input = usePanelInput(panel);
  return { input, model: useMemo(() => modelOf(input), [modelOf, input]) };
}

/** The inputs of all panels, for a page that shows them together. */
export function usePanelInputs(): ReadonlyMap<PanelId, PanelInput> {
  const { byPanel } = useDataset();
  const clauses = useClauses();
  const sectors = useSectors();
  const referenceLines = useReferenceLines();
  const headlines = usePlace()?.period.headlines ?? noHeadlines;
  return useMemo(
    () =>
      new Map(
        panelIds.map((panel) => [
          panel,
          { records: byPanel.get(panel) ?? [], clauses, sectors, referenceLines, headlines },
        ]),
      ),
    [byPanel, clauses, sectors, referenceLines, headlines],
  );
}

/** The actions of marks. A panel knows dimension and value, and nothing about other panels. */
export const panelActions = {
  toggle: (dimension: Dimension, value: string) => appStore.getState().toggleFilter(dimension, value),
  open: (ref: FigureRef) => appStore.getState().openFigure(ref),
  /** Filters by the record's sector or topic, or opens its source if it has neither. */
  filterByRecord: (record: DataRecord) => {
    const clause = clauseOf(record);
    if (clause) panelActions.toggle(clause.dimension, clause.value);
    else panelActions.open(recordRef(record.id));
  },
};
