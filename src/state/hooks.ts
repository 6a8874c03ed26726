import type { Dataset } from '../domain/dataset';
import type { PanelFile, Sector } from '../domain/file-schema';
import type { Clauses } from '../domain/filters';
import type { Shared } from '../domain/integrity';
import type { DataRecord, PanelId } from '../domain/record-schema';
import type { Loadable } from './loadable';
import type { Place } from './place';
import { type Headline, selectDataset, selectHeadlines, selectPlace, selectSectors } from './selectors';
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

export function useHeadlines(): readonly Headline[] {
  return useAppStore(selectHeadlines);
}
