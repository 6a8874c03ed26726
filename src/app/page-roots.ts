import { loadLate } from '../ui/load-late';

// What fills the page is one of the first three, asked for at the start. They use late-parts.ts, which is therefore apart.

export const desk = loadLate(() => import('./desk').then(({ Desk }) => Desk));

/** The show on the wall. */
export const wall = loadLate(() => import('./wall').then(({ Wall }) => Wall));

/** The presenter's window of the show. */
export const presenter = loadLate(() =>
  import('../features/show/presenter-view').then(({ PresenterView }) => PresenterView),
);
