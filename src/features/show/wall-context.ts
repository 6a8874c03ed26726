import { createContext, useContext } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import type { Turning } from '../../model/show/auto-play';
import type { PresentCommandId, Wall } from './present-commands';

/** What every part of a page on the wall may ask for. */
export type Presented = Readonly<{
  page: RunningPage;
  /** How many pages the show has. */
  pages: number;
  wall: Wall;
  /** How long the page stays; null where pages do not turn by themselves. */
  turning: Turning | null;
  run: (id: PresentCommandId) => void;
}>;

export const PresentedContext = createContext<Presented | null>(null);

export function usePresented(): Presented {
  const presented = useContext(PresentedContext);
  if (!presented) throw new Error('Not within a wall.');
  return presented;
}
