import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { DataIndex, WrittenPanelFile } from '../model/file-schema';
import type { Place } from '../model/place';
import { placesToCompare, regionsWithin } from '../model/places';
import type { Shared } from '../model/shared';
import { assembleFiles } from './assemble-files';
import { assembleShared } from './assemble-shared';
import {
  type DataQuery,
  indicatorsQuery,
  panelQueries,
  seriesQuery,
  sharedQuery,
  targetsQuery,
} from './data-queries';
import type { DataState, WantedPlace } from './data-state';
import { absent, faultsIn, isWhole, type Loadable, loading } from './loadable';
import { placeOf } from './place-of';
import { RefusedFile } from './query-client';

/** Files, each with its query key. */
export type KeyedFiles = readonly (readonly [QueryKey, object])[];

/**
 * The files of the places that differ from those in `client`; null if there is nothing new. Does not touch
 * what is shown. Throws if there is new data with faults.
 */
export async function newData(
  client: QueryClient,
  { shared: shown, files }: DataState,
  wanted: readonly WantedPlace[],
  signal: AbortSignal,
): Promise<KeyedFiles | null> {
  const index = await read(sharedQuery('index'), signal);
  const loaded = fileIn(client, sharedQuery('index'));
  // A screen started before its server, or during an upload, must not stay broken for days.
  const isBroken = faultsIn([shown, ...Object.values(files)]).length > 0;
  if (isSame(index, loaded) && !isBroken) return null;
  const [sectors, sources, units] = await Promise.all([
    read(sharedQuery('sectors'), signal),
    read(sharedQuery('sources'), signal),
    read(sharedQuery('units'), signal),
  ]);
  const shared = assembleShared({ index, sectors, sources, units });
  if (!shared.ok) throw new RefusedFile(shared.faults);
  const places = placesIn(index, wanted);
  const panels = await Promise.all(
    places.map((place) => {
      const panels = newPanels(client, shared.value, place, signal);
      // A faulty set that has not changed must not block new data of the others.
      return isListed(loaded, place) ? panels.catch((): KeyedFiles => []) : panels;
    }),
  );
  return [
    ...panels.flat(),
    ...(await newSurroundings(client, index, places, signal)),
    [sharedQuery('sectors').queryKey, sectors],
    [sharedQuery('sources').queryKey, sources],
    [sharedQuery('units').queryKey, units],
    [sharedQuery('index').queryKey, index],
  ];
}

function read<T extends object>({ queryFn }: DataQuery<T>, signal: AbortSignal): Promise<T> {
  return queryFn({ signal });
}

function fileIn<T extends object>(client: QueryClient, { queryKey }: DataQuery<T>): T | undefined {
  return client.getQueryData<T>(queryKey);
}

/** Both have the key order of the same schema. */
function isSame(index: DataIndex, loaded: DataIndex | undefined): boolean {
  return JSON.stringify(index) === JSON.stringify(loaded);
}

function isListed(loaded: DataIndex | undefined, { region, period }: Place): boolean {
  const entries = loaded?.regions.find(({ id }) => id === region.id)?.periods ?? [];
  return entries.some(({ code, dataVersion }) => code === period.code && dataVersion === period.dataVersion);
}

function placesIn(index: DataIndex, wanted: readonly WantedPlace[]): readonly Place[] {
  const places = wanted.flatMap(({ region, period }) => placeOf(index, region, period) ?? []);
  return places.filter((place, at) => places.findIndex((other) => other.period === place.period) === at);
}

/** The panel files of a place; empty if `client` has valid ones of this upload. */
async function newPanels(
  client: QueryClient,
  shared: Shared,
  place: Place,
  signal: AbortSignal,
): Promise<KeyedFiles> {
  const queries = panelQueries(place);
  const assemble = (files: readonly (WrittenPanelFile | null | undefined)[]) =>
    Object.values(assembleFiles(shared, place, files.map(asLoadable)));
  if (isWhole(assemble(queries.map((query) => query && fileIn(client, query))))) return [];
  const files = await Promise.all(queries.map((query) => query && read(query, signal)));
  const assembled = assemble(files);
  if (!isWhole(assembled)) throw new RefusedFile(faultsIn(assembled));
  return queries.flatMap((query, i) => (query && files[i] ? [[query.queryKey, files[i]] as const] : []));
}

function asLoadable(file: WrittenPanelFile | null | undefined): Loadable<WrittenPanelFile> {
  if (file === null) return absent;
  return file ? { status: 'ready', value: file } : loading;
}

/** The files that figures are compared with. A file that fails is left out, as on first load. */
async function newSurroundings(
  client: QueryClient,
  index: DataIndex,
  places: readonly Place[],
  signal: AbortSignal,
): Promise<KeyedFiles> {
  const others = places
    .flatMap((place) => placesToCompare(index, place, 'near'))
    .filter(({ period }) => places.every((place) => place.period !== period));
  const regions = places.flatMap(({ region }) => regionsWithin(index, region));
  const versioned: readonly DataQuery[] = [
    ...others.flatMap((place) => panelQueries(place).filter((query) => query !== null)),
    ...regions.filter(({ targets }) => targets).map(targetsQuery),
    ...regions.filter(({ series }) => series).map(seriesQuery),
  ];
  const missing = versioned.filter((query) => !fileIn(client, query));
  // Several places may need the same files.
  const queries = new Map([indicatorsQuery(), ...missing].map((query) => [String(query.queryKey), query]));
  const files = await Promise.all(
    [...queries.values()].map(async (query): Promise<KeyedFiles> => {
      try {
        return [[query.queryKey, await read(query, signal)]];
      } catch {
        return [];
      }
    }),
  );
  return files.flat();
}
