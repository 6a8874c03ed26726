import { recordsOfType } from '../../../model/dataset';
import { figuresOf } from '../../../model/figure';
import { type Dimension, fixedValues } from '../../../model/filter/dimensions';
import { chartMarks, type Mark, type MarkState } from '../../../model/filter/marks';
import { valuesOf } from '../../../model/filter/values-of';
import { projectCounts } from '../../../model/projects/project-counts';
import type { RecordOf } from '../../../model/record-schema';
import { type Stage, stages } from '../../../model/record-values';
import { type FiguredMark, figuredList } from '../../../parts/figured-marks';
import { leading } from '../../../parts/lead-text';
import type { PanelInput } from '../../../parts/use-panel';

type ProjectMark = Mark<RecordOf<'project'>>;
type TotalMark = FiguredMark<RecordOf<'total'>>;

/** One value of a chart's dimension with the named projects that have it. Counts are of named projects only. */
export type ProjectGroup<V extends string = string> = Readonly<{
  value: V;
  state: MarkState;
  count: number;
  /** Empty if the chart has bars: projects are then not drawn one by one. */
  projects: readonly ProjectMark[];
}>;

type StageNode = ProjectGroup<Stage> & {
  /** Published totals of this stage: they overlap with the named projects and with each other. */
  readonly totals: readonly TotalMark[];
};

export type ProjectsModel = Readonly<{
  stages: readonly StageNode[];
  scales: readonly ProjectGroup[];
  categories: readonly ProjectGroup[];
  /** Published totals of no single stage; shown whatever stage is selected, like those of a stage. */
  otherTotals: readonly TotalMark[];
  /** All totals that the filter leaves. */
  totals: readonly TotalMark[];
  /** There may be tens of thousands, so only the first are listed, without their figures. */
  named: Readonly<{ count: number; first: readonly ProjectMark[] }>;
  measures: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  indicators: readonly FiguredMark[];
  /** Of these those with a figure, the most important first. */
  leading: readonly FiguredMark[];
}>;

export function projectsModel(input: PanelInput): ProjectsModel {
  const { records, clauses, sectors } = input;
  const totals = figuredList(recordsOfType(records, 'total'), input);
  const indicators = figuredList(recordsOfType(records, 'indicator'), input);
  const flowTotals = chartMarks(recordsOfType(records, 'total'), clauses, sectors, 'stage').map((mark) => ({
    ...mark,
    figures: figuresOf(mark.record),
  }));
  return {
    stages: groupsOf(input, 'stage', stages).map((node) => ({
      ...node,
      totals: node.value === 'unstated' ? [] : flowTotals.filter(({ record }) => record.stage === node.value),
    })),
    scales: groupsOf(input, 'scale', fixedValues.scale).filter(({ count }) => count > 0),
    categories: groupsOf(input, 'category', fixedValues.category).filter(({ count }) => count > 0),
    otherTotals: flowTotals.filter(({ record }) => record.stage === 'unstated'),
    totals,
    named: {
      count: projectCounts(records).total(clauses),
      first: projectCounts(records)
        .left(clauses, { most: MOST_LISTED })
        .map((record) => ({ record, state: 'plain' })),
    },
    measures: figuredList(recordsOfType(records, 'measure'), input),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    indicators,
    leading: leading(indicators, input),
  };
}

/** Nobody reads more from a wall, and fewer fit on the desk; the table of projects has all. */
const MOST_LISTED = 60;

/** Whether there is anything to draw by stage. */
export function hasStages({ stages: nodes }: ProjectsModel): boolean {
  return nodes.some(({ count, totals }) => count + totals.length > 0);
}

/** More dots neither fit nor can be taken in at a glance. */
const MOST_DOTS = 40;

/** The size of a chart's largest group, to which all its groups are scaled. */
export function mostProjects(groups: readonly Pick<ProjectGroup, 'count'>[]): number {
  return groups.reduce((most, { count }) => Math.max(most, count), 0);
}

/** Whether a chart with this many projects in its largest group has bars instead of dots. */
export function areBars(most: number): boolean {
  return most > MOST_DOTS;
}

/** Counts under every clause except the dimension's own, which the states show. */
function groupsOf<V extends string>(
  { records, clauses }: PanelInput,
  dimension: Dimension,
  values: readonly V[],
): readonly ProjectGroup<V>[] {
  const { byValue, left } = projectCounts(records);
  const counts = byValue(clauses, dimension);
  const groups = values.map((value) => ({
    value,
    state: stateOf(value, clauses[dimension]),
    count: counts.get(value) ?? 0,
  }));
  const drawn = areBars(mostProjects(groups)) ? [] : left(clauses, { except: dimension });
  return groups.map((group) => ({
    ...group,
    projects: drawn
      .filter((record) => valuesOf(record, dimension)?.includes(group.value))
      .map((record) => ({ record, state: group.state })),
  }));
}

function stateOf(value: string, selected: readonly string[] | undefined): MarkState {
  if (selected === undefined) return 'plain';
  return selected.includes(value) ? 'selected' : 'dimmed';
}
