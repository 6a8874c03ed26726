import { recordsOfType } from '../../../model/dataset';
import type { Figure } from '../../../model/figure';
import { type Mark, marksOf } from '../../../model/filter/marks';
import type { RecordOf } from '../../../model/record-schema';
import { drawnFigures, type FiguredMark, figuredList } from '../../../parts/figured-marks';
import type { PanelInput } from '../../../parts/use-panel';

export type GrowthMark = Mark<RecordOf<'indicator'>> & {
  readonly figure: Figure;
  /** The indicator's other figures, such as its level. */
  readonly others: readonly Figure[];
};

export type IndustryModel = Readonly<{
  /** Rates of change, fastest first. */
  growth: readonly GrowthMark[];
  /** Everything else: indicators without a rate, and projects and totals of other panels. */
  counts: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  measures: readonly FiguredMark[];
  references: PanelInput['referenceLines'];
}>;

const figuresIn = drawnFigures('growth');

export function industryModel(input: PanelInput): IndustryModel {
  const { records, referenceLines } = input;
  const indicators = recordsOfType(records, 'indicator');
  const growth = marksOf(
    indicators.filter((record) => record.growth),
    input,
  ).flatMap((mark) => {
    const { drawn, others } = figuresIn(mark.record);
    return drawn.growth ? [{ ...mark, figure: drawn.growth, others }] : [];
  });
  return {
    growth: growth.sort((a, b) => b.figure.quantity.amount - a.figure.quantity.amount),
    counts: figuredList(
      records.filter(
        (record) =>
          record.type === 'project' ||
          record.type === 'total' ||
          (record.type === 'indicator' && !record.growth),
      ),
      input,
    ),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    measures: figuredList(recordsOfType(records, 'measure'), input),
    references: referenceLines,
  };
}
