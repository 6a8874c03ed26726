import type { CitedQuantity, Growth, Nature, OwnPeriod, Quantity, SourceRef, Text } from './quantity-schema';
import type { DataRecord } from './record-schema';

/** How a figure that no source prints was computed; such a figure is always shown as 测算. */
type Derivation = Readonly<{ formula: string; from: readonly FigureRef[] }>;

/** `<record id>.<key>`; keys are quantity, growth, before, change, investment, funding, threshold, or a record's own. */
export type FigureRef = string;

/** One figure with all that it takes to trust it. */
export type Figure = Readonly<{
  ref: FigureRef;
  record: DataRecord;
  key: string;
  /** What the figure is within its record; null where the record's name says it. */
  part: Text | FigurePart | null;
  quantity: Quantity;
  growth: Pick<Growth, 'basis' | 'kind'> | null;
  period: OwnPeriod;
  nature: Nature;
  source: SourceRef;
  note: Text | null;
  derivation: Derivation | null;
}>;

/** Parts of a record that every record of the type has, so that their names belong to the interface. */
export type FigurePart = 'growth' | 'before' | 'after' | 'change' | 'investment' | 'funding' | 'threshold';

function figureRef(recordId: string, key: string): FigureRef {
  return `${recordId}.${key}`;
}

/** All figures of a record, the published ones in the order of the record's fields, derived ones last. */
export function figuresOf(record: DataRecord): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (key: string, part: Figure['part'], quantity: CitedQuantity | undefined, growth?: Growth) => {
    if (quantity) figures.push(toFigure(record, key, part, quantity, growth ?? null));
  };
  switch (record.type) {
    case 'indicator':
      add('quantity', record.before ? 'after' : null, record.quantity);
      add('before', 'before', record.before);
      add('growth', 'growth', record.growth, record.growth);
      break;
    case 'project':
      add('investment', 'investment', record.investment);
      break;
    case 'total':
      add('quantity', null, record.quantity);
      add('threshold', 'threshold', record.threshold);
      add('funding', 'funding', record.funding);
      break;
    case 'enterprise':
    case 'measure':
      break;
  }
  if (record.type !== 'total') {
    for (const own of record.figures ?? []) add(own.key, own.name, own);
  }
  const change = changeOf(record);
  if (change) figures.push(change);
  return figures;
}

/** The figure under `key`, or undefined where the record has none. */
export function figureOf(record: DataRecord, key: string): Figure | undefined {
  return figuresOf(record).find((figure) => figure.key === key);
}

function toFigure(
  record: DataRecord,
  key: string,
  part: Figure['part'],
  cited: CitedQuantity,
  growth: Growth | null,
): Figure {
  const { amount, printed, unit, qualifier } = cited;
  return {
    ref: figureRef(record.id, key),
    record,
    key,
    part,
    quantity: { amount, printed, unit, qualifier },
    growth: growth && { basis: growth.basis, kind: growth.kind },
    period: cited.period ?? record.period,
    nature: cited.nature ?? record.nature,
    source: cited.source,
    note: cited.note ?? record.note ?? null,
    derivation: null,
  };
}

/** The relative change from `before` to `quantity` in percent, one decimal; only where both are exact and of one unit. */
function changeOf(record: DataRecord): Figure | undefined {
  if (record.type !== 'indicator' || !record.before || !record.quantity) return undefined;
  const { before, quantity } = record;
  const comparable =
    before.unit === quantity.unit &&
    before.qualifier === 'exact' &&
    quantity.qualifier === 'exact' &&
    before.amount > 0;
  if (!comparable) return undefined;
  const percent = Math.round(((quantity.amount - before.amount) / before.amount) * 1000) / 10;
  return {
    ...toFigure(record, 'change', 'change', quantity, null),
    quantity: { amount: percent, printed: `${percent.toFixed(1)}%`, unit: 'percent', qualifier: 'exact' },
    derivation: {
      formula: `(${quantity.amount} − ${before.amount}) ÷ ${before.amount} × 100%`,
      from: [figureRef(record.id, 'before'), figureRef(record.id, 'quantity')],
    },
  };
}

/** The ref under which a record itself is cited, for things that are named without a figure. */
export function recordRef(recordId: string): FigureRef {
  return figureRef(recordId, 'record');
}

/** Splits a ref into its record and key. */
export function splitRef(ref: FigureRef): Readonly<{ recordId: string; key: string }> {
  const dot = ref.indexOf('.');
  return { recordId: ref.slice(0, dot), key: ref.slice(dot + 1) };
}
