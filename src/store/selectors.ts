import type { Context, PanelFiles } from '../data/data-state';
import { absent, isWhole, type Loadable } from '../data/loadable';
import type { Library, LoadedSet } from '../model/compare/library';
import { type Dataset, datasetOf, datasetOfIndicators } from '../model/dataset';
import type { Figure, FigureRef } from '../model/figure';
import type { DataIndex, PanelFile, Region, Sector, SeriesFile } from '../model/file-schema';
import { noNames, type ValueNames, valueNames } from '../model/filter/value-names';
import { memoizeLast } from '../model/memoize';
import type { Place } from '../model/place';
import { fileIds, type PanelId } from '../model/record-values';
import type { AppState } from './app-state';
import { selectPlace } from './select-place';

const datasetOfReady = memoizeLast((...files: readonly (PanelFile | null)[]) =>
  datasetOf(files.filter((file) => file !== null)),
);

/** The records of all valid files; the same object until one of those files changes. */
export function selectDataset({ files }: AppState): Dataset {
  return datasetOfReady(
    ...fileIds.map((panel) => {
      const file = files[panel];
      return file.status === 'ready' ? file.value : null;
    }),
  );
}

/** The file of a panel, or of the records that it shows where it has none of its own. */
export function selectPanelFile(state: AppState, panel: PanelId): Loadable<PanelFile> {
  const { files } = state;
  if (files[panel].status !== 'absent') return files[panel];
  const [shown] = selectDataset(state).byPanel.get(panel) ?? [];
  if (shown) return files[shown.panel];
  return Object.values(files).find(({ status }) => status === 'loading') ?? absent;
}

const noSectors: ReadonlyMap<string, Sector> = new Map();

export function selectSectors({ shared }: AppState): ReadonlyMap<string, Sector> {
  return shared.status === 'ready' ? shared.value.sectors : noSectors;
}

/** The names of sectors, topics and the towns of the region in view; none until the shared files are loaded. */
export function selectValueNames(state: AppState): ValueNames {
  const place = selectPlace(state);
  return state.shared.status === 'ready' && place ? valueNames(state.shared.value, place.region) : noNames;
}

/** In the order of index.json; `figure` is null while its file is loading or missing. */
export type Headline = Readonly<{ ref: FigureRef; figure: Figure | null }>;

const headlinesOf = memoizeLast((dataset: Dataset, refs: readonly FigureRef[]): readonly Headline[] =>
  refs.map((ref) => ({ ref, figure: dataset.figures.get(ref) ?? null })),
);

const noRefs: readonly FigureRef[] = [];

export function selectHeadlines(state: AppState): readonly Headline[] {
  return headlinesOf(selectDataset(state), selectPlace(state)?.period.headlines ?? noRefs);
}

const contextSets = memoizeLast((sets: Context['sets']): readonly LoadedSet[] =>
  sets.map(({ place, files }) => ({
    place,
    dataset: datasetOf(
      fileIds.flatMap((panel) => {
        const file = files[panel];
        return file.status === 'ready' ? [file.value] : [];
      }),
    ),
    isComplete: isWhole(Object.values(files)),
  })),
);

/** The rows of series as sets of their periods, which have no files of their own. */
const seriesSets = memoizeLast((series: Context['series'], { regions }: DataIndex): readonly LoadedSet[] =>
  series.flatMap(({ file }) => {
    const region = file.status === 'ready' && regions.find(({ id }) => id === file.value.region);
    return region ? setsOf(region, file.value) : [];
  }),
);

function setsOf(region: Region, { dataVersion, indicators }: SeriesFile): readonly LoadedSet[] {
  const codes = new Set(indicators.map(({ period }) => period.code));
  return [...codes].map((code) => ({
    place: { region, period: { code, dataVersion, date: null, headlines: [] } },
    dataset: datasetOfIndicators(indicators.filter(({ period }) => period.code === code)),
    isComplete: true,
  }));
}

const libraryOf = memoizeLast(
  (
    shared: AppState['shared'],
    place: Place | null,
    files: PanelFiles,
    dataset: Dataset,
    context: Context,
  ): Library | null => {
    if (shared.status !== 'ready' || !place) return null;
    return {
      index: shared.value.index,
      documents: shared.value.documents,
      sets: [
        { place, dataset, isComplete: isWhole(Object.values(files)) },
        ...contextSets(context.sets),
        ...seriesSets(context.series, shared.value.index),
      ],
      targets: new Map(
        context.targets.flatMap(({ region, file }) =>
          file.status === 'ready' ? [[region, file.value]] : [],
        ),
      ),
      definitions: new Map(
        context.indicators.status === 'ready'
          ? context.indicators.value.indicators.map((definition) => [definition.id, definition])
          : [],
      ),
    };
  },
);

/** Everything figures can be compared with; null until the shared files are loaded. */
export function selectLibrary(state: AppState): Library | null {
  return libraryOf(state.shared, selectPlace(state), state.files, selectDataset(state), state.context);
}

const coloursOf = memoizeLast(
  (place: Place | null): ReadonlyMap<string, number> =>
    new Map(place?.region.colours?.map((id, position) => [id, position + 1])),
);

/** The colour, 1–8, of each sector that has one in the region in view. */
export function selectSectorColours(state: AppState): ReadonlyMap<string, number> {
  return coloursOf(selectPlace(state));
}

const linesOf = memoizeLast((lines: DataIndex['referenceLines'], region: string) =>
  lines.filter(({ regions }) => regions?.includes(region) ?? true),
);

const noLines: DataIndex['referenceLines'] = [];

/** Reference lines on the growth-rate axis, for the region in view. */
export function selectReferenceLines(state: AppState): DataIndex['referenceLines'] {
  const place = selectPlace(state);
  if (state.shared.status !== 'ready' || !place) return noLines;
  return linesOf(state.shared.value.index.referenceLines, place.region.id);
}
