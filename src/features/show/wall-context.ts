import { createContext, useContext } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import type { Turning } from '../../model/show/auto-play';
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
  const presented = useContext(WallContext);
  if (!presented) throw new Error('Not within a wall.');
  return presented;
}
