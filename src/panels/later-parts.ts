import { later } from '../ui/later';

/** What it takes to judge a plan comes after the desk, with the rest of what figures are compared with. */
export const ProgrammeNote = later(
  () => import('./programme-note').then((module) => module.ProgrammeNote),
  () => null,
);
