import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Dataset } from '../domain/dataset';
import type { Dimension } from '../domain/dimensions';
import type { Figure } from '../domain/figure';
import type { PanelFile, Sector } from '../domain/file-schema';
import { type Clauses, recordsUnder, withClause } from '../domain/filters';
import type { Shared } from '../domain/integrity';
import type { DataRecord, PanelId } from '../domain/record-schema';
import type { Loadable } from './loadable';
import type { Place } from './place';
import { type Headlines, selectDataset, selectHeadlines, selectPlace, selectSectors } from './selectors';
import { useAppStore } from './store';

/** null until the shared files are there; whether they failed is in the store's `shared`. */
export function useShared(): Shared | null {
  return useAppStore(({ shared }) => (shared.status === 'ready' ? shared.value : null));
}

export function usePlace(): Place | null {
  return useAppStore(selectPlace);
}

/** By id; empty until the shared files are there. */
export function useSectors(): ReadonlyMap<string, Sector> {
  return useAppStore(selectSectors);
}

export function usePanelFile(panel: PanelId): Loadable<PanelFile> {
  return useAppStore(({ files }) => files[panel]);
}

export function useDataset(): Dataset {
  return useAppStore(selectDataset);
}

const noRecords: readonly DataRecord[] = [];

/** All records that the panel shows, its own and those of other panels, whatever the filters. */
export function usePanelRecords(panel: PanelId): readonly DataRecord[] {
  return useAppStore((state) => selectDataset(state).byPanel.get(panel) ?? noRecords);
}

export function useClauses(): Clauses {
  return useAppStore(({ clauses }) => clauses);
}

/**
 * The records under every clause but that of `except`, which is the dimension that the asking chart shows. A click on
 * that chart changes only `except`'s clause, so that the chart keeps its data and repaints nothing but its highlight.
 */
export function useRecordsUnder<R extends DataRecord>(
  records: readonly R[],
  except?: Dimension,
): ReturnType<typeof recordsUnder<R>> {
  const clauses = useAppStore(
    useShallow((state) => (except ? withClause(state.clauses, except, []) : state.clauses)),
  );
  const sectors = useSectors();
  return useMemo(() => recordsUnder(records, clauses, sectors), [records, clauses, sectors]);
}

export function useHeadlines(): Headlines {
  return useAppStore(selectHeadlines);
}

/** The figure whose source is open, once its file is there. */
export function useOpenFigure(): Figure | null {
  return useAppStore((state) =>
    state.figure === null ? null : (selectDataset(state).figures.get(state.figure) ?? null),
  );
}
