import type { QueryClient } from '@tanstack/react-query';
import { assembleShared } from '../data/assemble-shared';
import { indicatorsPath, panelPath, sharedPaths, targetsPath } from '../data/data-paths';
import { indicatorsQuery, panelQuery, readData, sharedQuery, targetsQuery } from '../data/data-queries';
import { type Loadable, loading } from '../data/loadable';
import { placeOf } from '../data/place-of';
import { RefusedFile } from '../data/query-client';
import type { DataIndex } from '../model/file-schema';
import type { Shared } from '../model/integrity';
import { type Place, panelsOf, placesToCompare, regionsWithin } from '../model/places';
import { panelIds } from '../model/record-values';
import type { AppState } from './app-state';
import { assembleFiles } from './assemble-files';
import { selectShownPages, viewOf } from './show';

/** Something to be put where the application finds what it has loaded. */
export type Put = (client: QueryClient) => void;

/** All files that are not what is loaded; null where there is nothing new. Throws where there is and it is not sound. */
export async function newData(
  client: QueryClient,
  state: AppState,
  signal: AbortSignal,
): Promise<readonly Put[] | null> {
  const index = await readData('index', sharedPaths.index, signal);
  const loaded = client.getQueryData(sharedQuery('index').queryKey);
  if (isSame(index, loaded) && !isBroken(state)) return null;
  const [sectors, sources] = await Promise.all([
    readData('sectors', sharedPaths.sectors, signal),
    readData('sources', sharedPaths.sources, signal),
  ]);
  const shared = assembleShared({ index, sectors, sources });
  if (!shared.ok) throw new RefusedFile(shared.faults);
  const places = placesShown(index, state);
  const panels = await Promise.all(
    places.map((place) => {
      const read = newPanels(client, shared.value, place, signal);
      // A set that was faulty before, and is no other now, keeps nothing new from the others.
      return isListed(loaded, place) ? read.catch((): readonly Put[] => []) : read;
    }),
  );
  const compared = await comparedWith(client, index, places, signal);
  return [
    ...panels.flat(),
    ...compared,
    (to) => to.setQueryData(sharedQuery('sectors').queryKey, sectors),
    (to) => to.setQueryData(sharedQuery('sources').queryKey, sources),
    (to) => to.setQueryData(sharedQuery('index').queryKey, index),
  ];
}

/** Both come from the same schema, which puts their keys in the same order. */
function isSame(index: DataIndex, loaded: DataIndex | undefined): boolean {
  return JSON.stringify(index) === JSON.stringify(loaded);
}

function isListed(loaded: DataIndex | undefined, { region, period }: Place): boolean {
  const entries = loaded?.regions.find(({ id }) => id === region.id)?.periods ?? [];
  return entries.some(({ code, dataVersion }) => code === period.code && dataVersion === period.dataVersion);
}

/** A screen that was switched on before its server, or in the middle of an upload, must not stay so for days. */
function isBroken({ shared, files }: AppState): boolean {
  return [shared, ...Object.values(files)].some(({ status }) => status === 'failed');
}

/** The regions and periods of every page of the show. */
function placesShown(index: DataIndex, state: AppState): readonly Place[] {
  const wanted = [state, ...selectShownPages(state).map(viewOf)];
  const places = wanted.flatMap(({ region, period }) => placeOf(index, region, period) ?? []);
  return places.filter((place, at) => places.findIndex((other) => other.period === place.period) === at);
}

/** The panel files of a place; none where those that are loaded are of this upload and sound. */
async function newPanels(client: QueryClient, shared: Shared, place: Place, signal: AbortSignal) {
  const listed = panelsOf(place);
  const before = panelIds.map((panel) => client.getQueryData(panelQuery(place, panel).queryKey));
  const known = before.map(
    (value): Loadable<NonNullable<typeof value>> =>
      value === undefined ? loading : { status: 'ready', value },
  );
  if (isWhole(assembleFiles(shared, place, known))) return [];
  const read = await Promise.all(
    panelIds.map((panel) =>
      listed.includes(panel)
        ? readData('panel', panelPath(place.region.id, place.period.code, panel), signal)
        : null,
    ),
  );
  const files = assembleFiles(
    shared,
    place,
    read.map((value) => (value === null ? loading : { status: 'ready', value })),
  );
  if (!isWhole(files)) throw new RefusedFile(faultsIn(files));
  return panelIds.flatMap((panel, at): readonly Put[] => {
    const value = read[at];
    return value ? [(to) => to.setQueryData(panelQuery(place, panel).queryKey, value)] : [];
  });
}

function isWhole(files: ReturnType<typeof assembleFiles>): boolean {
  return Object.values(files).every(({ status }) => status === 'ready' || status === 'absent');
}

function faultsIn(files: ReturnType<typeof assembleFiles>) {
  return Object.values(files).flatMap((file) => (file.status === 'failed' ? file.faults : []));
}

/** What figures are compared with. The show does without what cannot be had of it, as it does when it is first loaded. */
async function comparedWith(
  client: QueryClient,
  index: DataIndex,
  places: readonly Place[],
  signal: AbortSignal,
): Promise<readonly Put[]> {
  const others = places
    .flatMap((place) => placesToCompare(index, place, 'near'))
    .filter(({ period }) => places.every((place) => place.period !== period));
  const regions = places.flatMap(({ region }) => regionsWithin(index, region, 'near'));
  const isNew = (key: readonly unknown[]) => client.getQueryData(key) === undefined;
  const panels = others.flatMap((place) =>
    panelsOf(place).flatMap((panel) => {
      const key = panelQuery(place, panel).queryKey;
      const path = panelPath(place.region.id, place.period.code, panel);
      return isNew(key) ? [{ key, read: () => readData('panel', path, signal) }] : [];
    }),
  );
  const targets = regions.flatMap((region) => {
    const key = targetsQuery(region).queryKey;
    const read = () => readData('targets', targetsPath(region.id), signal);
    return region.targets && isNew(key) ? [{ key, read }] : [];
  });
  const definitions = {
    key: indicatorsQuery().queryKey,
    read: () => readData('indicators', indicatorsPath, signal),
  };
  const wanted = [
    ...new Map([definitions, ...panels, ...targets].map((one) => [String(one.key), one])).values(),
  ];
  const puts = await Promise.all(
    wanted.map(async ({ key, read }): Promise<readonly Put[]> => {
      try {
        const value = await read();
        return [(to) => to.setQueryData(key, value)];
      } catch {
        return [];
      }
    }),
  );
  return puts.flat();
}
