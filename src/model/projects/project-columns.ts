import { figureOf } from '../figure';
import { memoizeByObject } from '../memoize';
import type { RecordOf } from '../record-schema';
import { type ColumnId, columnIds, type OptionalColumn } from './project-view';

type ProjectRecord = RecordOf<'project'>;

/** Whether a project has a value in the column. */
const isStated: Readonly<Record<OptionalColumn, (project: ProjectRecord) => boolean>> = {
  town: ({ town }) => town !== undefined,
  'annual-plan': ({ annualPlan }) => annualPlan !== undefined,
  completed: ({ completed }) => completed !== undefined,
  progress: (project) => figureOf(project, 'progress') !== undefined,
  start: ({ start }) => eventOf(start) !== null,
  finish: ({ finish }) => eventOf(finish) !== null,
  lead: ({ lead }) => lead !== undefined,
};

/** The columns to choose from: those that a register need not have only where a project has a value in them. */
export const offeredColumns = memoizeByObject((projects: readonly ProjectRecord[]): readonly ColumnId[] => {
  const rules: Partial<Record<ColumnId, (project: ProjectRecord) => boolean>> = isStated;
  return columnIds.filter((column) => {
    const rule = rules[column];
    return rule === undefined || projects.some(rule);
  });
});

type Event = Readonly<{ date: string; isPlanned: boolean }>;

/** When something happened, else when it is planned to; null if neither is stated. */
export function eventOf(dates: ProjectRecord['start']): Event | null {
  if (dates?.actual !== undefined) return { date: dates.actual, isPlanned: false };
  return dates?.planned === undefined ? null : { date: dates.planned, isPlanned: true };
}
