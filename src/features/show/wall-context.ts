import { createContext, useContext } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import type { Turning } from '../../model/show/auto-play';
import type { PresentCommandId, WallUi } from './present-commands';

/** What every part of a page on the wall may ask for. */
export type WallContextValue = Readonly<{
  page: RunningPage;
  /** How many pages the show has. */
  pages: number;
  wall: WallUi;
  /** How long the page stays; null where pages do not turn by themselves. */
  turning: Turning | null;
  run: (id: PresentCommandId) => void;
}>;

export const WallContext = createContext<WallContextValue | null>(null);

export function useWallContext(): WallContextValue {
  const presented = useContext(WallContext);
  if (!presented) throw new Error('Not within a wall.');
  return presented;
}
