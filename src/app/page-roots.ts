import { loadLate } from '../ui/load-late';

// One of these three fills the page and is requested at startup. They use panels-and-rest.ts, hence two files.

export const desk = loadLate(() => import('./desk').then(({ Desk }) => Desk));

/** The show on the wall. */
export const wall = loadLate(() => import('./wall').then(({ Wall }) => Wall));

/** The presenter's window of the show. */
export const presenter = loadLate(() =>
  import('../features/show/presenter-view').then(({ PresenterView }) => PresenterView),
);
