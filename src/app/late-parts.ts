import { loadLate } from '../ui/load-late';

/** The four panels, asked for at the start: without figures there is nothing for them to show. */
export const panels = loadLate(() => import('./panel-registry').then(({ panelViews }) => panelViews));

/** What opens over the page or in its place, and the words of faults: fetched when the figures are there. */
export const rest = loadLate(() => import('./rest').then((module) => module.rest));
