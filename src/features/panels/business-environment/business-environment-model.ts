import { byImportance } from '../../../model/compare/importance';
import { recordsOfType } from '../../../model/dataset';
import type { Figure } from '../../../model/figure';
import { type Mark, marksOf } from '../../../model/filter/marks';
import { toWanYuan } from '../../../model/quantity';
import type { RecordOf } from '../../../model/record-schema';
import { drawnFigures, type FiguredMark, figuredList } from '../../../parts/figured-marks';
import { leading } from '../../../parts/lead-text';
import type { PanelInput } from '../../../parts/use-panel';

type IndicatorMark = Mark<RecordOf<'indicator'>>;
/** `others`: the indicator's figures that the chart does not draw. */
type Others = { readonly others: readonly Figure[] };
export type ChangeMark = IndicatorMark &
  Others & {
    readonly before: Figure;
    readonly after: Figure;
    readonly change: Figure | null;
  };
export type AmountMark = IndicatorMark & Others & { readonly figure: Figure };

export type BusinessEnvironmentModel = Readonly<{
  /** Before → after. */
  changes: readonly ChangeMark[];
  /** Rates without an earlier value, on one axis of 0–100%. */
  cuts: readonly AmountMark[];
  /** Amounts of money, largest first, on one axis from zero. */
  money: readonly AmountMark[];
  /** Everything else that is counted or ranked, including projects and totals of other panels. */
  facts: readonly FiguredMark[];
  /** Of these the measured, the most important first. */
  leading: readonly FiguredMark[];
  /** The fields of a programme (六个环境), in the order of the data. */
  fields: readonly FiguredMark[];
  /** The programmes that the fields are part of, with their figures. */
  programmes: readonly FiguredMark[];
  enterprises: readonly FiguredMark[];
  mechanisms: readonly FiguredMark[];
}>;

export function businessEnvironmentModel(input: PanelInput): BusinessEnvironmentModel {
  const { records } = input;
  const indicators = recordsOfType(records, 'indicator');
  const measures = recordsOfType(records, 'measure');
  const important = byImportance(input);
  const isChange = (record: RecordOf<'indicator'>) =>
    record.before !== undefined && record.quantity !== undefined;
  const isRate = (record: RecordOf<'indicator'>) =>
    !isChange(record) && record.quantity?.unit.id === 'percent';
  const isMoney = (record: RecordOf<'indicator'>) =>
    !isChange(record) && record.quantity !== undefined && toWanYuan(record.quantity) !== undefined;
  const charted = (wanted: (record: RecordOf<'indicator'>) => boolean) =>
    marksOf(indicators.filter(wanted).sort(important), input);
  const programmeIds = new Set(
    measures.flatMap(({ kind, partOf }) => (kind === 'field' && partOf ? [partOf] : [])),
  );
  const facts = figuredList(
    records.filter(
      (record) =>
        record.type === 'project' ||
        record.type === 'total' ||
        (record.type === 'indicator' && !isChange(record) && !isRate(record) && !isMoney(record)),
    ),
    input,
  );
  return {
    changes: charted(isChange).flatMap(toChange),
    cuts: charted(isRate).flatMap(toAmount),
    money: [...charted(isMoney).flatMap(toAmount)].sort((a, b) => moneyOf(b) - moneyOf(a)),
    facts,
    leading: leading(facts, input),
    fields: figuredList(
      measures.filter(({ kind }) => kind === 'field'),
      input,
    ),
    programmes: figuredList(
      measures.filter(({ id }) => programmeIds.has(id)),
      input,
    ),
    enterprises: figuredList(recordsOfType(records, 'enterprise'), input),
    mechanisms: figuredList(
      measures.filter(({ id, kind }) => kind !== 'field' && !programmeIds.has(id)),
      input,
    ),
  };
}

const figuresOfChange = drawnFigures('before', 'quantity', 'change');
const figuresOfAmount = drawnFigures('quantity');

function toChange(mark: IndicatorMark): readonly ChangeMark[] {
  const { drawn, others } = figuresOfChange(mark.record);
  const { before, quantity: after, change } = drawn;
  return before && after ? [{ ...mark, before, after, change, others }] : [];
}

function toAmount(mark: IndicatorMark): readonly AmountMark[] {
  const { drawn, others } = figuresOfAmount(mark.record);
  return drawn.quantity ? [{ ...mark, figure: drawn.quantity, others }] : [];
}

/** In 万元, for comparing amounts that are printed in different units. */
export function moneyOf({ figure }: AmountMark): number {
  return toWanYuan(figure.quantity) ?? 0;
}
