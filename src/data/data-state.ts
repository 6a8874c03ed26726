import type { IndicatorsFile, PanelFile, SeriesFile, TargetsFile } from '../model/file-schema';
import type { Place } from '../model/place';
import type { Reach } from '../model/places';
import type { FileId } from '../model/record-values';
import type { Shared } from '../model/shared';
import { type Loadable, loading } from './loadable';

export type PanelFiles = Readonly<Record<FileId, Loadable<PanelFile>>>;

/** Files of other places, targets, and indicator definitions. Each may fail independently. */
export type Context = Readonly<{
  /** How far the sets reach, see placesToCompare. */
  reach: Reach;
  sets: readonly Readonly<{ place: Place; files: PanelFiles }>[];
  targets: readonly Readonly<{ region: string; file: Loadable<TargetsFile> }>[];
  series: readonly Readonly<{ region: string; file: Loadable<SeriesFile> }>[];
  indicators: Loadable<IndicatorsFile>;
}>;

/** When index.json was last checked for new data with success (null: never); number of failures since. */
type Freshness = Readonly<{ checkedAt: number | null; failures: number }>;

/** The store's slice of data files. */
export type DataState = Readonly<{
  shared: Loadable<Shared>;
  /** The files of the region and period in view. */
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
  main: loading,
  industry: loading,
  projects: loading,
  'business-environment': loading,
  livelihood: loading,
};

export const noContext: Context = { reach: 'near', sets: [], targets: [], series: [], indicators: loading };

export function filesOfContext({ sets, targets, series, indicators }: Context): readonly Loadable<unknown>[] {
  return [
    indicators,
    ...[...targets, ...series].map(({ file }) => file),
    ...sets.flatMap(({ files }) => Object.values(files)),
  ];
}
