import { useQueries, useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo } from 'react';
import { indicatorsQuery, panelQuery, targetsQuery } from '../data/data-queries';
import { toLoadable, toLoadables } from '../data/loaded';
import { dataClient } from '../data/query-client';
import { splitRef } from '../model/figure';
import type { Region } from '../model/file-schema';
import { type Place, placesToCompare, type Reach, regionsWithin } from '../model/places';
import { panelIds } from '../model/record-values';
import { type AppState, noContext } from './app-state';
import { assembleContext } from './assemble-context';
import { usePlace, useShared } from './hooks';
import { appStore, useAppStore } from './store';

const noPlaces: readonly Place[] = [];
const noRegions: readonly Region[] = [];

/**
 * Brings into the store what the figures in view are compared with: once they are there, so that they never wait for it.
 * Every period is fetched only while a series or the glossary is open. Mounted once.
 */
export function useContextLoading(): void {
  const shared = useShared();
  const place = usePlace();
  const isSettled = useAppStore(({ files }) =>
    Object.values(files).every(({ status }) => status !== 'loading'),
  );
  const reach = useAppStore(reachOf);
  const index = isSettled ? shared?.index : undefined;
  const places = useMemo(
    () => (index && place ? placesToCompare(index, place, reach) : noPlaces),
    [index, place, reach],
  );
  const regions = useMemo(
    () =>
      index && place ? regionsWithin(index, place.region, reach).filter(({ targets }) => targets) : noRegions,
    [index, place, reach],
  );
  const panels = useQueries(
    {
      queries: places.flatMap((of) => panelIds.map((panel) => panelQuery(of, panel))),
      combine: toLoadables,
    },
    dataClient,
  );
  const targets = useQueries({ queries: regions.map(targetsQuery), combine: toLoadables }, dataClient);
  const indicators = useQuery({ ...indicatorsQuery(), enabled: index !== undefined }, dataClient);
  const { data, error, isFetching } = indicators;
  const context = useMemo(
    () =>
      shared
        ? assembleContext(
            shared,
            { reach, places, panels, regions, targets },
            toLoadable({ data, error, isFetching }),
          )
        : noContext,
    [shared, reach, places, panels, regions, targets, data, error, isFetching],
  );
  useLayoutEffect(() => appStore.getState().setContext(context), [context]);
}

function reachOf({ deskPage, indicator, figure }: AppState): Reach {
  if (deskPage === 'glossary') return 'everywhere';
  const isElsewhere = figure !== null && splitRef(figure).place !== null;
  return indicator !== null || isElsewhere ? 'all' : 'near';
}
