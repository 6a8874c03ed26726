import type { Dimension } from '../model/filter/dimensions';

/** What lies over the desk besides a source: the help sheet, the findings, the watch list, or the menu of a dimension. */
export type Overlay = 'help' | 'findings' | 'watch' | Dimension | null;
