import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import type { Turning } from '../../model/show/auto-play';
import { usePlace } from '../../store/hooks';
import { selectShownPage, selectShownPages } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import type { PresentCommandId, WallUi } from './present-commands';

/** What every part of a page on the wall may use. */
export type WallContextValue = Readonly<{
  page: RunningPage;
  /** Number of pages in the show. */
  pages: number;
  wall: WallUi;
  /** The page's timer; null if pages do not turn by themselves. */
  turning: Turning | null;
  run: (id: PresentCommandId) => void;
}>;

export const WallContext = createContext<WallContextValue | null>(null);

export function useWallContext(): WallContextValue {
  const context = useContext(WallContext);
  if (!context) throw new Error('Not within a wall.');
  return context;
}

/** The context of the page in view; null if the order has no page. */
export function useShownPage({
  wall,
  turning,
  run,
}: Pick<WallContextValue, 'wall' | 'turning' | 'run'>): WallContextValue | null {
  const page = useAppStore(selectShownPage);
  const pages = useAppStore(selectShownPages).length;
  const isReady = usePlace() !== null;
  // An address may name a page without the view that it pins: `?present=default&slide=3`.
  useLayoutEffect(() => {
    if (isReady) appStore.getState().showAsPinned();
  }, [isReady]);
  return useMemo(() => page && { page, pages, wall, turning, run }, [page, pages, wall, turning, run]);
}
