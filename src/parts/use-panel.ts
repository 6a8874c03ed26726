import { useMemo } from 'react';
import { type FigureRef, recordRef } from '../model/figure';
import type { DataIndex, Sector } from '../model/file-schema';
import { activeDimensions, type Clauses } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import { clauseOf, type Unmatched } from '../model/filter/marks';
import type { Breakdowns, DataRecord } from '../model/record-schema';
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
  unmatched: Unmatched;
  referenceLines: DataIndex['referenceLines'];
  /** What the place counts as its main figures, in their order. */
  headlines: readonly FigureRef[];
  /** Of which wholes which records are parts. */
  breakdowns: Breakdowns;
}>;

const noHeadlines: readonly FigureRef[] = [];

export type PanelViewProps = { readonly large: boolean };

/** A panel's records with what filters them: the same object until something in it changes. */
export function usePanelInput(panel: PanelId, unmatched: Unmatched): PanelInput {
  const records = usePanelRecords(panel);
  const clauses = useClausesOn(records);
  const sectors = useSectors();
  const referenceLines = useReferenceLines();
  const headlines = usePlace()?.period.headlines ?? noHeadlines;
  const { breakdowns } = useDataset();
  return useMemo(
    () => ({ records, clauses, sectors, unmatched, referenceLines, headlines, breakdowns }),
    [records, clauses, sectors, unmatched, referenceLines, headlines, breakdowns],
  );
}

/**
 * The input and model of a panel on the desk, and the model of what matches, about which the panel's takeaway
 * speaks: the same objects until something in the input changes.
 */
export function usePanelModel<M>(panel: PanelId, large: boolean, modelOf: (input: PanelInput) => M) {
  const input = usePanelInput(panel, large ? 'leave' : 'step-back');
  const model = useMemo(() => modelOf(input), [modelOf, input]);
  const isAll = large || activeDimensions(input.clauses).length === 0;
  const matching = useMemo(
    () => (isAll ? model : modelOf({ ...input, unmatched: 'leave' })),
    [isAll, model, modelOf, input],
  );
  return { input, model, matching };
}

/** The inputs of all panels, for a page of the wall that shows them together. */
export function usePanelInputs(): ReadonlyMap<PanelId, PanelInput> {
  const { byPanel, breakdowns } = useDataset();
  const clauses = useClauses();
  const sectors = useSectors();
  const referenceLines = useReferenceLines();
  const headlines = usePlace()?.period.headlines ?? noHeadlines;
  return useMemo(
    () =>
      new Map(
        panelIds.map((panel) => [
          panel,
          {
            records: byPanel.get(panel) ?? [],
            clauses,
            sectors,
            unmatched: 'leave',
            referenceLines,
            headlines,
            breakdowns,
          },
        ]),
      ),
    [byPanel, clauses, sectors, referenceLines, headlines, breakdowns],
  );
}

/** The actions of marks. A panel knows dimension and value, and nothing about other panels. */
export const panelActions = {
  toggle: (dimension: Dimension, value: string) => appStore.getState().toggleFilter(dimension, value),
  open: (ref: FigureRef) => appStore.getState().openFigure(ref),
  /** Filters by the record's sector, town or topic, or opens its source if it has none of them. */
  filterByRecord: (record: DataRecord) => {
    const clause = clauseOf(record);
    if (clause) panelActions.toggle(clause.dimension, clause.value);
    else panelActions.open(recordRef(record.id));
  },
};
