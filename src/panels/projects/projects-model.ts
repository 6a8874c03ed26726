import { recordsOfType } from '../../domain/dataset';
import { type Dimension, fixedValues, valuesOf } from '../../domain/dimensions';
import { figuresOf } from '../../domain/figure';
import { chartMarks, type Mark, type MarkState } from '../../domain/marks';
import { type RecordOf, type Stage, stages } from '../../domain/record-schema';
import { type FiguredMark, figuredList } from '../figured-marks';
import type { PanelInput } from '../panel-kit';

type ProjectMark = Mark<RecordOf<'project'>>;
type TotalMark = FiguredMark<RecordOf<'total'>>;

/** One value of a chart's dimension with the named projects that have it. Counts are of named projects only. */
export type ProjectGroup<V extends string = string> = Readonly<{
  value: V;
  state: MarkState;
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
  /** Published totals of no one stage; like those of a stage, seen by the flow whatever stage is selected. */
  otherTotals: readonly TotalMark[];
  /** All totals that the filter leaves. */
  totals: readonly TotalMark[];
  named: readonly FiguredMark<RecordOf<'project'>>[];
  measures: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  /** Of other panels. */
  indicators: readonly FiguredMark[];
}>;

export function projectsModel(input: PanelInput): ProjectsModel {
  const { records, clauses, sectors } = input;
  const projects = recordsOfType(records, 'project');
  const group = <V extends string>(dimension: Dimension, values: readonly V[]) =>
    groupsOf(chartMarks(projects, clauses, sectors, dimension), dimension, values, clauses[dimension]);
  const totals = figuredList(recordsOfType(records, 'total'), input);
  const flowTotals = chartMarks(recordsOfType(records, 'total'), clauses, sectors, 'stage').map((mark) => ({
    ...mark,
    figures: figuresOf(mark.record),
  }));
  return {
    stages: group('stage', stages).map((node) => ({
      ...node,
      totals: node.value === 'unstated' ? [] : flowTotals.filter(({ record }) => record.stage === node.value),
    })),
    scales: group('scale', fixedValues.scale).filter(({ projects: members }) => members.length > 0),
    categories: group('category', fixedValues.category).filter(({ projects: members }) => members.length > 0),
    otherTotals: flowTotals.filter(({ record }) => record.stage === 'unstated'),
    totals,
    named: figuredList(projects, input),
    measures: figuredList(recordsOfType(records, 'measure'), input),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    indicators: figuredList(recordsOfType(records, 'indicator'), input),
  };
}

function groupsOf<V extends string>(
  marks: readonly ProjectMark[],
  dimension: Dimension,
  values: readonly V[],
  selected: readonly string[] | undefined,
): readonly ProjectGroup<V>[] {
  return values.map((value) => ({
    value,
    state: stateOf(value, selected),
    projects: marks.filter(({ record }) => valuesOf(record, dimension)?.includes(value)),
  }));
}

function stateOf(value: string, selected: readonly string[] | undefined): MarkState {
  if (selected === undefined) return 'plain';
  return selected.includes(value) ? 'selected' : 'dimmed';
}
