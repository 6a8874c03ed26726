import { recordsOfType } from '../../../model/dataset';
import type { Dimension } from '../../../model/filter/dimensions';
import type { Mark, MarkState } from '../../../model/filter/marks';
import { valuesOf } from '../../../model/filter/values-of';
import { projectCounts } from '../../../model/projects/project-counts';
import type { RecordOf } from '../../../model/record-schema';
import type { PanelInput } from '../../../parts/use-panel';

export type ProjectMark = Mark<RecordOf<'project'>>;

/** One value of a chart's dimension with the named projects that have it. */
export type ProjectGroup<V extends string = string> = Readonly<{
  value: V;
  state: MarkState;
  /** The named projects that match every clause but the chart's own. */
  count: number;
  /** Those with a place in the chart: all where what does not match steps back, else `count`. */
  size: number;
  /** A mark for each with a place; empty if the chart has bars. */
  projects: readonly ProjectMark[];
  /** The length of its bar, 0–1; null if the chart has dots. */
  bar: number | null;
}>;

/** More dots neither fit nor can be taken in at a glance. */
const MOST_DOTS = 40;

/** Whether the chart has bars depends on all its projects: a filter does not change the form of a chart. */
export function projectGroups<V extends string>(
  { records, clauses, sectors, unmatched }: PanelInput,
  dimension: Dimension,
  values: readonly V[],
): readonly ProjectGroup<V>[] {
  const { byValue, unfiltered, left } = projectCounts(records, sectors);
  const counts = byValue(clauses, dimension);
  const all = unfiltered(dimension);
  const groups = values.map((value) => {
    const count = counts.get(value) ?? 0;
    const size = unmatched === 'leave' ? count : (all.get(value) ?? 0);
    return { value, state: stateOf(value, clauses[dimension]), count, size };
  });
  if (Math.max(...values.map((value) => all.get(value) ?? 0)) > MOST_DOTS) {
    const largest = Math.max(...groups.map(({ size }) => size), 1);
    return groups.map((group) => ({ ...group, projects: [], bar: group.count / largest }));
  }
  const matching = left(clauses, { except: dimension });
  const isMatching = new Set(matching);
  const placed = unmatched === 'leave' ? matching : recordsOfType(records, 'project');
  return groups.map((group) => ({
    ...group,
    projects: placed
      .filter((record) => valuesOf(record, dimension)?.includes(group.value))
      .map((record) => ({ record, state: isMatching.has(record) ? group.state : 'dimmed' })),
    bar: null,
  }));
}

function stateOf(value: string, selected: readonly string[] | undefined): MarkState {
  if (selected === undefined) return 'plain';
  return selected.includes(value) ? 'selected' : 'dimmed';
}
