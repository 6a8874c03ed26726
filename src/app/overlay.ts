import type { Dimension } from '../model/filter/dimensions';

/** What the desk itself has open: the board of main indicators, another sheet, or the menu of a dimension. */
export type Overlay = 'main' | 'help' | 'findings' | 'watch' | Dimension | null;
