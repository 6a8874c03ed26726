import type { Dataset } from '../dataset';
import type { FigureRef } from '../figure';
import { splitRef } from '../figure';
import { parsePeriod } from '../period';
import type { RecordOf } from '../record-schema';
import { type Comparison, compareUpwards } from './comparison';
import { figureAt, type Library, type LoadedSet, type PlacedFigure } from './library';
import { progressOf, type TargetProgress, targetOf } from './targets';

/** One line of the board of main indicators. */
export type MainIndicator = Readonly<{
  record: RecordOf<'indicator'>;
  level: PlacedFigure | null;
  growth: PlacedFigure | null;
  /** Its growth, or its level where it has no growth, beside that of the nearest region above that has one too. */
  above: Extract<Comparison, { kind: 'pair' }> | null;
  /** Against the year's target for its growth, else for its level. */
  target: TargetProgress | null;
}>;

/**
 * The main indicators of a place: those of main.json in their order, then the indicators among the headlines that are not
 * there.
 */
export function mainIndicators(
  library: Library,
  { place, dataset }: LoadedSet,
  headlines: readonly FigureRef[],
): readonly MainIndicator[] {
  const { region, period } = place;
  return recordsOf(dataset, headlines).map((record) => {
    const at = (kind: 'quantity' | 'growth') => {
      const figure = figureAt(library, region, period.code, record.id, kind);
      return typeof figure === 'string' ? null : figure;
    };
    const [level, growth] = [at('quantity'), at('growth')];
    const compared = compareUpwards(library, place, record.id, growth ? 'growth' : 'quantity').find(
      (comparison) => comparison.kind === 'pair',
    );
    const { year } = parsePeriod(period.code);
    const target =
      targetOf(library, region, record.id, 'growth', year) ??
      targetOf(library, region, record.id, 'quantity', year);
    return {
      record,
      level,
      growth,
      above: compared ?? null,
      target: target ? progressOf(library, region, period.code, target) : null,
    };
  });
}

function recordsOf(dataset: Dataset, headlines: readonly FigureRef[]): readonly RecordOf<'indicator'>[] {
  const main = dataset.records.filter(({ panel }) => panel === 'main');
  const others = headlines.flatMap((ref) => dataset.byId.get(splitRef(ref).recordId) ?? []);
  return [...new Set([...main, ...others])].filter((record) => record.type === 'indicator');
}
