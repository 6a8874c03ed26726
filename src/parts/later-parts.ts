import { later } from '../ui/later';
import { NotFetched } from '../ui/not-fetched';

/** What it takes to judge a plan comes after the desk, with the rest of what figures are compared with. */
export const ProgrammeNote = later(
  () => import('./programme-note').then((module) => module.ProgrammeNote),
  () => null,
);

/** The values of a dimension, to be ticked. */
export const FilterValues = later(
  () => import('./filter-values').then((module) => module.FilterValues),
  NotFetched,
);

/** A panel's records as a table. */
export const RecordTable = later(
  () => import('./record-table').then((module) => module.RecordTable),
  NotFetched,
);
