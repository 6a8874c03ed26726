import { loadLate } from '../ui/load-late';

/** The four panels, requested at startup. They may load late: without figures they have nothing to show. */
export const panels = loadLate(() => import('./panel-registry').then(({ panelViews }) => panelViews));

/** What opens over or instead of the page, and the words for faults: fetched once the figures are loaded. */
export const rest = loadLate(() => import('./rest').then((module) => module.rest));
