import { recordsOfType } from '../../../model/dataset';
import { projectCounts } from '../../../model/projects/project-counts';
import type { PanelInput } from '../../../parts/use-panel';
import type { ProjectMark } from './project-group';

/** As many as fit on one screen with the rest of the desk; the table of projects has all. */
export const LISTED = 12;
/** Nobody reads more from a wall. */
const MOST_LISTED = 60;

/** There may be tens of thousands, so only the first are listed, without their figures. */
export type NamedProjects = Readonly<{ count: number; first: readonly ProjectMark[] }>;

/**
 * Projects that do not match keep their place in the list if all fit on the desk; else they only fill the
 * places behind those that match, so that none of those is missed.
 */
export function namedProjects({ records, clauses, sectors, unmatched }: PanelInput): NamedProjects {
  const { total, left } = projectCounts(records, sectors);
  const matching = left(clauses, { most: MOST_LISTED });
  const count = total(clauses);
  const plain = matching.map((record): ProjectMark => ({ record, state: 'plain' }));
  if (unmatched === 'leave' || matching.length >= LISTED) return { count, first: plain };
  const isMatching = new Set(matching);
  const all = recordsOfType(records, 'project');
  const others = all
    .slice(0, LISTED + matching.length)
    .filter((record) => !isMatching.has(record))
    .map((record): ProjectMark => ({ record, state: 'dimmed' }));
  const first = [...plain, ...others].slice(0, LISTED);
  if (all.length <= LISTED) first.sort((a, b) => all.indexOf(a.record) - all.indexOf(b.record));
  return { count, first };
}
