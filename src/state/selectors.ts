import { type Dataset, datasetOf } from '../domain/dataset';
import type { Figure, FigureRef } from '../domain/figure';
import type { PanelFile, Sector } from '../domain/file-schema';
import { panelIds } from '../domain/record-schema';
import type { AppState } from './app-state';
import { memoizeLast } from './memoize-last';
import { type Place, placeOf } from './place';

const datasetOfReady = memoizeLast((...files: readonly (PanelFile | null)[]) =>
  datasetOf(files.filter((file) => file !== null)),
);

/** The records of every file that is fit to be shown; the same object until one of those files changes. */
export function selectDataset({ files }: AppState): Dataset {
  return datasetOfReady(
    ...panelIds.map((panel) => {
      const file = files[panel];
      return file.status === 'ready' ? file.value : null;
    }),
  );
}

const memoizedPlace = memoizeLast(placeOf);

/** The region and period in view; null until index.json is there. */
export function selectPlace({ shared, region, period }: AppState): Place | null {
  return shared.status === 'ready' ? memoizedPlace(shared.value.index, region, period) : null;
}

const noSectors: ReadonlyMap<string, Sector> = new Map();

export function selectSectors({ shared }: AppState): ReadonlyMap<string, Sector> {
  return shared.status === 'ready' ? shared.value.sectors : noSectors;
}

/** In the order of index.json; a headline without a figure is one whose file is not there, or not yet. */
export type Headline = Readonly<{ ref: FigureRef; figure: Figure | null }>;

const headlinesOf = memoizeLast((dataset: Dataset, refs: readonly FigureRef[]): readonly Headline[] =>
  refs.map((ref) => ({ ref, figure: dataset.figures.get(ref) ?? null })),
);

const noRefs: readonly FigureRef[] = [];

export function selectHeadlines(state: AppState): readonly Headline[] {
  return headlinesOf(selectDataset(state), selectPlace(state)?.period.headlines ?? noRefs);
}
