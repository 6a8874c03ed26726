import { type Family, familiesIn } from '../../../model/compare/families';
import { byImportance } from '../../../model/compare/importance';
import { recordsOfType } from '../../../model/dataset';
import type { Figure } from '../../../model/figure';
import { type Mark, marksOf } from '../../../model/filter/marks';
import type { RecordOf } from '../../../model/record-schema';
import { drawnFigures, type FiguredMark, figuredList } from '../../../parts/figured-marks';
import { leading } from '../../../parts/lead-text';
import type { PanelInput } from '../../../parts/use-panel';

export type GrowthMark = Mark<RecordOf<'indicator'>> & {
  readonly figure: Figure;
  /** The indicator's other figures, such as its level. */
  readonly others: readonly Figure[];
};

export type IndustryModel = Readonly<{
  /** Rates of change: main indicators, the most important first, then the parts of each whole, the most parts and the best first. */
  growth: readonly GrowthMark[];
  /** The families (families.ts) of those of them that are parts. */
  families: ReadonlyMap<string, Family>;
  /** What is none of the others: indicators without a rate, projects and totals of other panels. */
  counts: readonly FiguredMark[];
  /** Of these the measured, the most important first. */
  leading: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  measures: readonly FiguredMark[];
  references: PanelInput['referenceLines'];
}>;

const figuresIn = drawnFigures('growth');

export function industryModel(input: PanelInput): IndustryModel {
  const { records, sectors, referenceLines, breakdowns } = input;
  const families = familiesIn(records, sectors, breakdowns);
  const important = byImportance(input);
  const indicators = recordsOfType(records, 'indicator');
  const growth = marksOf(
    indicators.filter((record) => record.growth),
    input,
  ).flatMap((mark) => {
    const { drawn, others } = figuresIn(mark.record);
    return drawn.growth ? [{ ...mark, figure: drawn.growth, others }] : [];
  });
  const familyOf = ({ record }: GrowthMark) => families.get(record.id);
  const mains = growth.filter((mark) => familyOf(mark) === undefined);
  const parts = growth.filter((mark) => familyOf(mark) !== undefined);
  const size = (family: Family | undefined) => parts.filter((part) => familyOf(part) === family).length;
  const byFamily = (a: Family | undefined, b: Family | undefined) =>
    size(b) - size(a) || byName(a?.name ?? '', b?.name ?? '');
  const counts = figuredList(
    records.filter(
      (record) =>
        record.type === 'project' ||
        record.type === 'total' ||
        (record.type === 'indicator' && !record.growth),
    ),
    input,
  );
  return {
    growth: [
      ...mains.sort((a, b) => important(a.record, b.record)),
      ...[...parts].sort((a, b) => byFamily(familyOf(a), familyOf(b)) || goodness(b) - goodness(a)),
    ],
    families,
    counts,
    leading: leading(counts, input),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    measures: figuredList(recordsOfType(records, 'measure'), input),
    references: referenceLines,
  };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A rate, turned round where less is better. */
export function goodness({ record, figure }: Pick<GrowthMark, 'record' | 'figure'>): number {
  return record.better === 'lower' ? -figure.quantity.amount : figure.quantity.amount;
}
