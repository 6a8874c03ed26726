import { byImportance } from '../../../model/compare/importance';
import { recordsOfType } from '../../../model/dataset';
import type { Figure } from '../../../model/figure';
import { type Mark, marksOf } from '../../../model/filter/marks';
import type { DataRecord, RecordOf } from '../../../model/record-schema';
import { drawnFigures, type FiguredMark, figuredList } from '../../../parts/figured-marks';
import { leading } from '../../../parts/lead-text';
import type { PanelInput } from '../../../parts/use-panel';

export type ShareMark = Mark<RecordOf<'indicator'>> & {
  readonly figure: Figure;
  readonly others: readonly Figure[];
};

export type LivelihoodModel = Readonly<{
  /** Shares on one axis of 0–100%. */
  shares: readonly ShareMark[];
  /** Everything else, grouped by first topic, in the order in which topics first occur. */
  topics: readonly Readonly<{ topic: string; marks: readonly FiguredMark[] }>[];
  /** Of all that is not a share the measured, the largest amounts first. */
  leading: readonly FiguredMark[];
}>;

const figuresIn = drawnFigures('quantity');

export function livelihoodModel(input: PanelInput): LivelihoodModel {
  const { records } = input;
  const isShare = (record: DataRecord) =>
    record.type === 'indicator' && record.quantity?.unit.id === 'percent';
  const shares = marksOf(recordsOfType(records, 'indicator').filter(isShare), input);
  const byTopic = new Map<string, FiguredMark[]>();
  const others = figuredList(
    records.filter((record) => !isShare(record)),
    input,
  );
  for (const mark of others) {
    const topic = mark.record.topics[0] ?? '';
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), mark]);
  }
  const important = byImportance(input);
  return {
    shares: [...shares]
      .sort((a, b) => important(a.record, b.record))
      .flatMap((mark) => {
        const { drawn, others } = figuresIn(mark.record);
        return drawn.quantity ? [{ ...mark, figure: drawn.quantity, others }] : [];
      }),
    leading: leading(others, input),
    topics: [...byTopic].map(([topic, marks]) => ({ topic, marks })),
  };
}
