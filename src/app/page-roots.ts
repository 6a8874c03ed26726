import { later } from '../ui/later';

// What fills the page is one of the first three. Apart from the other parts that come later, which open on them.

export const Desk = later(() => import('./desk').then((module) => module.Desk));

/** The show on the wall. */
export const Wall = later(() => import('./wall').then((module) => module.Wall));

/** The presenter's window of the show. */
export const PresenterView = later(() =>
  import('../features/show/presenter-view').then((module) => module.PresenterView),
);
