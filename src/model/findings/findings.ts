import { type Library, setAt } from '../compare/library';
import type { Sector } from '../file-schema';
import type { Clauses } from '../filter/clauses';
import type { Place } from '../places';
import { type Finding, selectionOf } from './finding';
import { findAgainstRegions, findChanges, findLate, findProgrammes, findTargets } from './findings-compared';
import { findFamilies, findInvestments, findNoCounterparts, findNoResults } from './findings-within';

/** The findings about a place under the clauses, in the order in which leaders ask. */
export function findingsOf(
  library: Library,
  { region, period }: Place,
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): readonly Finding[] {
  const set = setAt(library, region.id, period.code);
  if (!set) return [];
  const selection = selectionOf(library, set, clauses, sectors);
  const finders = [
    findAgainstRegions,
    findTargets,
    findProgrammes,
    findChanges,
    findLate,
    ...(set.isComplete ? [findFamilies, findInvestments, findNoCounterparts, findNoResults] : []),
  ];
  return finders.flatMap((find) => find(selection));
}
