import { splitRef } from '../model/figure';
import type {
  DataIndex,
  IndicatorsFile,
  WrittenPanelFile,
  WrittenSeriesFile,
  WrittenTargetsFile,
} from '../model/file-schema';
import { memoizeLast } from '../model/memoize';
import type { Place } from '../model/place';
import { placesToCompare, type Reach, regionsWithin } from '../model/places';
import type { Shared } from '../model/shared';
import { assembleContext, type Surroundings } from './assemble-context';
import { assembleFiles } from './assemble-files';
import { assembleShared, type SharedFiles } from './assemble-shared';
import {
  type DataQuery,
  indicatorsQuery,
  panelQueries,
  seriesQuery,
  sharedQuery,
  targetsQuery,
} from './data-queries';
import { type DataState, noContext, noFiles, type PanelFiles, type WantedView } from './data-state';
import { absent, faultsIn, isSettled, type Loadable, loading } from './loadable';
import { placeOf } from './place-of';

/** The current state of a query's file. */
type Read = <T extends object>(query: DataQuery<T>) => Loadable<T>;

type ViewData = Pick<DataState, 'shared' | 'files' | 'context'> &
  /** The queries of all files that went into it. */
  Readonly<{ queries: readonly DataQuery[] }>;

/**
 * Assembles a view's data, and its context for comparison, from the files read so far; a part keeps its
 * reference while its files do. The context is requested if `isContextDue` and the view's own files have
 * settled.
 */
export function createViewAssembly(read: Read): (view: WantedView, isContextDue: boolean) => ViewData {
  const sharedOf = memoizeLast(sharedFrom);
  const placeIn = memoizeLast(placeOf);
  const filesOf = memoizeLast(filesFrom);
  const surroundingsOf = memoizeLast(surroundingsIn);
  const contextOf = memoizeLast(
    (
      shared: Shared,
      around: Surroundings,
      panels: readonly Loadable<WrittenPanelFile>[],
      targets: readonly Loadable<WrittenTargetsFile>[],
      series: readonly Loadable<WrittenSeriesFile>[],
      indicators: Loadable<IndicatorsFile>,
    ) => assembleContext(shared, around, { panels, targets, series, indicators }),
  );
  const samePanels = memoizeLast((...all: readonly Loadable<WrittenPanelFile>[]) => all);
  const sameTargets = memoizeLast((...all: readonly Loadable<WrittenTargetsFile>[]) => all);
  const sameSeries = memoizeLast((...all: readonly Loadable<WrittenSeriesFile>[]) => all);

  return (view, isContextDue) => {
    const ofShared = [
      sharedQuery('index'),
      sharedQuery('sectors'),
      sharedQuery('sources'),
      sharedQuery('units'),
    ] as const;
    // Panel files are requested once the index names them, in parallel with sectors.json and sources.json.
    const index = read(ofShared[0]);
    const shared = sharedOf(index, read(ofShared[1]), read(ofShared[2]), read(ofShared[3]));
    const place = index.status === 'ready' ? placeIn(index.value, view.region, view.period) : null;
    const ofPanels = place ? panelQueries(place) : [];
    const files = filesOf(shared, place, ...ofPanels.map((query) => (query ? read(query) : absent)));
    const own = [...ofShared, ...present(ofPanels)];
    if (!isContextDue || shared.status !== 'ready')
      return { shared, files, context: noContext, queries: own };

    const isOwnThere = isSettled(Object.values(files));
    const around = surroundingsOf(shared.value.index, isOwnThere ? place : null, reachOf(view));
    const ofOthers = around.places.flatMap(panelQueries);
    const ofTargets = around.withTargets.map(targetsQuery);
    const ofSeries = around.withSeries.map(seriesQuery);
    const ofIndicators = indicatorsQuery();
    const panels = samePanels(...ofOthers.map((query) => (query ? read(query) : absent)));
    const targets = sameTargets(...ofTargets.map(read));
    const series = sameSeries(...ofSeries.map(read));
    const context = contextOf(shared.value, around, panels, targets, series, read(ofIndicators));
    const queries = [...own, ofIndicators, ...present(ofOthers), ...ofTargets, ...ofSeries];
    return { shared, files, context, queries };
  };
}

function present<T>(all: readonly (T | null)[]): readonly T[] {
  return all.filter((one) => one !== null);
}

function sharedFrom(
  index: Loadable<SharedFiles['index']>,
  sectors: Loadable<SharedFiles['sectors']>,
  sources: Loadable<SharedFiles['sources']>,
  units: Loadable<SharedFiles['units']>,
): Loadable<Shared> {
  if (
    index.status === 'ready' &&
    sectors.status === 'ready' &&
    sources.status === 'ready' &&
    units.status === 'ready'
  ) {
    const reading = assembleShared({
      index: index.value,
      sectors: sectors.value,
      sources: sources.value,
      units: units.value,
    });
    return reading.ok
      ? { status: 'ready', value: reading.value }
      : { status: 'failed', faults: reading.faults };
  }
  const all = [index, sectors, sources, units];
  return isSettled(all) ? { status: 'failed', faults: faultsIn(all) } : loading;
}

function filesFrom(
  shared: Loadable<Shared>,
  place: Place | null,
  ...panels: readonly Loadable<WrittenPanelFile>[]
): PanelFiles {
  return shared.status === 'ready' && place ? assembleFiles(shared.value, place, panels) : noFiles;
}

/** Empty, with the smallest reach, until the place's own files have settled. */
function surroundingsIn(index: DataIndex, place: Place | null, reach: Reach): Surroundings {
  if (!place) return { reach: 'near', places: [], withTargets: [], withSeries: [] };
  const regions = regionsWithin(index, place.region);
  return {
    reach,
    places: placesToCompare(index, place, reach),
    withTargets: regions.filter(({ targets }) => targets),
    withSeries: regions.filter(({ series }) => series),
  };
}

/** Every period is loaded only while a series, the glossary, or a figure of another place is open. */
export function reachOf({ deskPage, indicator, figure }: WantedView): Reach {
  const isElsewhere = figure !== null && splitRef(figure).place !== null;
  return deskPage === 'glossary' || indicator !== null || isElsewhere ? 'all' : 'near';
}
