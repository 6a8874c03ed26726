import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Loadable } from '../data/loadable';
import type { Library } from '../model/compare/library';
import type { Dataset } from '../model/dataset';
import type { DataIndex, PanelFile, Sector } from '../model/file-schema';
import { type Clauses, clausesOn } from '../model/filter/clauses';
import { dimensionsIn } from '../model/filter/marks';
import type { ValueNames } from '../model/filter/value-names';
import type { Place } from '../model/place';
import type { DataRecord } from '../model/record-schema';
import { type PanelId, panelIds } from '../model/record-values';
import type { Shared } from '../model/shared';
import { selectPlace } from './select-place';
import {
  type Headline,
  selectDataset,
  selectHeadlines,
  selectLibrary,
  selectPanelFile,
  selectReferenceLines,
  selectSectorColours,
  selectSectors,
  selectValueNames,
} from './selectors';
import { useAppStore } from './store';

/** null until the shared files are loaded; the store's `shared` says whether they failed. */
export function useShared(): Shared | null {
  return useAppStore(({ shared }) => (shared.status === 'ready' ? shared.value : null));
}

export function usePlace(): Place | null {
  return useAppStore(selectPlace);
}

/** By id; empty until the shared files are loaded. */
export function useSectors(): ReadonlyMap<string, Sector> {
  return useAppStore(selectSectors);
}

/** The names of sectors, topics and the towns of the region in view. */
export function useValueNames(): ValueNames {
  return useAppStore(selectValueNames);
}

/** By sector id, in the region in view: the same in all its periods, under every filter and in both languages. */
export function useSectorColours(): ReadonlyMap<string, number> {
  return useAppStore(selectSectorColours);
}

/** The file of a panel, or of the records that it shows where it has none of its own. */
export function usePanelFile(panel: PanelId): Loadable<PanelFile> {
  return useAppStore((state) => selectPanelFile(state, panel));
}

/** The panels without any data in the region and period in view. */
export function useAbsentPanels(): readonly PanelId[] {
  return useAppStore(
    useShallow((state) => panelIds.filter((panel) => selectPanelFile(state, panel).status === 'absent')),
  );
}

export function useDataset(): Dataset {
  return useAppStore(selectDataset);
}

const noRecords: readonly DataRecord[] = [];

/** All records that the panel shows, its own and other panels', regardless of filters. */
export function usePanelRecords(panel: PanelId): readonly DataRecord[] {
  return useAppStore((state) => selectDataset(state).byPanel.get(panel) ?? noRecords);
}

export function useClauses(): Clauses {
  return useAppStore(({ clauses }) => clauses);
}

/** The clauses that apply to any of the records, so that other clauses do not re-render the component. */
export function useClausesOn(records: readonly DataRecord[]): Clauses {
  const touched = useMemo(() => dimensionsIn(records), [records]);
  return useAppStore(useShallow(({ clauses }) => clausesOn(clauses, touched)));
}

export function useHeadlines(): readonly Headline[] {
  return useAppStore(selectHeadlines);
}

/** null until the shared files are loaded. */
export function useLibrary(): Library | null {
  return useAppStore(selectLibrary);
}

export function useReferenceLines(): DataIndex['referenceLines'] {
  return useAppStore(selectReferenceLines);
}
