import { recordsOfType } from '../../../model/dataset';
import { figuresOf } from '../../../model/figure';
import { fixedValues } from '../../../model/filter/dimensions';
import { marksOf } from '../../../model/filter/marks';
import type { RecordOf } from '../../../model/record-schema';
import { type Stage, stages } from '../../../model/record-values';
import { type FiguredMark, figuredList } from '../../../parts/figured-marks';
import { leading } from '../../../parts/lead-text';
import type { PanelInput } from '../../../parts/use-panel';
import { type NamedProjects, namedProjects } from './named-projects';
import { type ProjectGroup, projectGroups } from './project-group';

type TotalMark = FiguredMark<RecordOf<'total'>>;

type StageNode = ProjectGroup<Stage> & {
  /** Published totals of this stage: they overlap with the named projects and with each other. */
  readonly totals: readonly TotalMark[];
};

export type ProjectsModel = Readonly<{
  /** Empty where no project is listed: a flow of zeros says nothing. */
  stages: readonly StageNode[];
  scales: readonly ProjectGroup[];
  categories: readonly ProjectGroup[];
  /** Published totals that stand at no stage of the flow. */
  otherTotals: readonly TotalMark[];
  totals: readonly TotalMark[];
  named: NamedProjects;
  measures: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  indicators: readonly FiguredMark[];
  /** Of these those with a figure, the most important first. */
  leading: readonly FiguredMark[];
}>;

export function projectsModel(input: PanelInput): ProjectsModel {
  const { records } = input;
  const listsProjects = recordsOfType(records, 'project').length > 0;
  const indicators = figuredList(recordsOfType(records, 'indicator'), input);
  const totals = marksOf(recordsOfType(records, 'total'), input).map((mark) => ({
    ...mark,
    figures: figuresOf(mark.record),
  }));
  return {
    stages: (listsProjects ? projectGroups(input, 'stage', stages) : []).map((node) => ({
      ...node,
      totals: node.value === 'unstated' ? [] : totals.filter(({ record }) => record.stage === node.value),
    })),
    scales: known(projectGroups(input, 'scale', fixedValues.scale)),
    categories: known(projectGroups(input, 'category', fixedValues.category)),
    otherTotals: totals.filter(({ record }) => !listsProjects || record.stage === 'unstated'),
    totals,
    named: namedProjects(input),
    measures: figuredList(recordsOfType(records, 'measure'), input),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    indicators,
    leading: leading(indicators, input),
  };
}

/** The groups that have projects; none where all that is known is that their value is not stated. */
function known(groups: readonly ProjectGroup[]): readonly ProjectGroup[] {
  const filled = groups.filter(({ size }) => size > 0);
  return filled.some(({ value }) => value !== 'unstated') ? filled : [];
}

/** Whether there is anything to draw by stage. */
export function hasStages({ stages: nodes }: ProjectsModel): boolean {
  return nodes.some(({ size, totals }) => size + totals.length > 0);
}
