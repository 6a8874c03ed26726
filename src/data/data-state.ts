import type { IndicatorsFile, PanelFile, TargetsFile } from '../model/file-schema';
import type { Shared } from '../model/integrity';
import type { Place, Reach } from '../model/places';
import type { PanelId } from '../model/record-values';
import { type Loadable, loading } from './loadable';

export type PanelFiles = Readonly<Record<PanelId, Loadable<PanelFile>>>;

/** Files of other regions and periods, of targets, and of what indicators mean. Each may fail without the others. */
export type Context = Readonly<{
  /** How far the sets reach, see placesToCompare. */
  reach: Reach;
  sets: readonly Readonly<{ place: Place; files: PanelFiles }>[];
  targets: readonly Readonly<{ region: string; file: Loadable<TargetsFile> }>[];
  indicators: Loadable<IndicatorsFile>;
}>;

/** When index.json was last asked for new data with success, and how many times it failed since; null: not asked yet. */
type Freshness = Readonly<{ checkedAt: number | null; failures: number }>;

/** What the store holds of the data files. */
export type DataState = Readonly<{
  shared: Loadable<Shared>;
  /** The four files of the region and period in view. */
  files: PanelFiles;
  /** What those are compared with, as far as the view asks for it. */
  context: Context;
  freshness: Freshness;
}>;

export type DataActions = Readonly<{
  /** All at once, so that nobody sees files beside another set's index. Without `context` that stays. */
  setData: (shared: Loadable<Shared>, files: PanelFiles, context?: Context) => void;
  setFreshness: (freshness: Freshness) => void;
}>;

/** A region and period by name; null: the default of index.json. */
export type WantedPlace = Readonly<{ region: string | null; period: string | null }>;

/** The keys of the view that say which files are wanted. */
export type WantedView = WantedPlace &
  Readonly<{ deskPage: string | null; indicator: string | null; figure: string | null }>;

/** The store as far as data is concerned, described by its shape: what reads files knows nothing else of it. */
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
