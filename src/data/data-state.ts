import type { IndicatorsFile, PanelFile, TargetsFile } from '../model/file-schema';
import type { Shared } from '../model/integrity';
import type { Place, Reach } from '../model/places';
import type { PanelId } from '../model/record-values';
import { type Loadable, loading } from './loadable';

export type PanelFiles = Readonly<Record<PanelId, Loadable<PanelFile>>>;

/** Files of other places, targets, and indicator definitions. Each may fail independently. */
export type Context = Readonly<{
  /** How far the sets reach, see placesToCompare. */
  reach: Reach;
  sets: readonly Readonly<{ place: Place; files: PanelFiles }>[];
  targets: readonly Readonly<{ region: string; file: Loadable<TargetsFile> }>[];
  indicators: Loadable<IndicatorsFile>;
}>;

/** When index.json was last checked for new data with success (null: never); number of failures since. */
type Freshness = Readonly<{ checkedAt: number | null; failures: number }>;

/** The store's slice of data files. */
export type DataState = Readonly<{
  shared: Loadable<Shared>;
  /** The four files of the region and period in view. */
  files: PanelFiles;
  /** What those are compared with, as far as the view needs it. */
  context: Context;
  freshness: Freshness;
}>;

export type DataActions = Readonly<{
  /**
   * Sets all at once: files must not appear with another set's index. Without `context`, the old one stays.
   */
  setData: (shared: Loadable<Shared>, files: PanelFiles, context?: Context) => void;
  setFreshness: (freshness: Freshness) => void;
}>;

/** null: the default of index.json. */
export type WantedPlace = Readonly<{ region: string | null; period: string | null }>;

/** The keys of the view that decide which files are needed. */
export type WantedView = WantedPlace &
  Readonly<{ deskPage: string | null; indicator: string | null; figure: string | null }>;

/** The part of the store that code reading files may use. */
export type DataStore = Readonly<{
  getState: () => DataState & DataActions & WantedView;
  subscribe: (listener: () => void) => () => void;
}>;

export const noFiles: PanelFiles = {
  industry: loading,
  projects: loading,
  'business-environment': loading,
  livelihood: loading,
};

export const noContext: Context = { reach: 'near', sets: [], targets: [], indicators: loading };

export function filesOfContext({ sets, targets, indicators }: Context): readonly Loadable<unknown>[] {
  return [
    indicators,
    ...targets.map(({ file }) => file),
    ...sets.flatMap(({ files }) => Object.values(files)),
  ];
}
