import type { Dimension } from '../model/filter/dimensions';

/** What the desk itself has open: the help, findings or watch sheet, or the menu of a dimension. */
export type Overlay = 'help' | 'findings' | 'watch' | Dimension | null;
