import { bracketed, differenceIn, isRate, percentOf } from './computed-quantity';
import type {
  CitedQuantity,
  Growth,
  OwnPeriod,
  PeriodCode,
  Quantity,
  SourceRef,
  Text,
} from './quantity-schema';
import type { DataRecord, RecordOf, Revision } from './record-schema';
import type { Nature } from './record-values';

/** How a figure that no source prints was computed; such a figure is always shown as 测算. */
type Derivation = Readonly<{ formula: string; from: readonly FigureRef[] }>;

/**
 * `<record id>.<key>` in the region and period in view; keys are quantity, growth, before, change, investment,
 * annual-plan, completed, progress, funding, threshold, or a record's own. Anywhere else
 * `<region>.<period>.<record id>.<key>`. What is computed from two figures is `<ref>~<ref>`, see computed.ts.
 */
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
  /** `target` is what somebody wants to reach in a year. */
  nature: Nature | 'target';
  source: SourceRef;
  note: Text | null;
  derivation: Derivation | null;
}>;

/** Parts of a record that every record of the type has, so that their names belong to the interface. */
export type FigurePart =
  | 'growth'
  | 'before'
  | 'after'
  | 'change'
  | 'investment'
  | 'annualPlan'
  | 'completed'
  | 'progress'
  | 'difference'
  | 'share'
  | 'ahead'
  | 'funding'
  | 'threshold'
  | 'revised';

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
      figures.push(...(record.revisions ?? []).map((revision) => revisedFigure(record, revision)));
      break;
    case 'project':
      add('investment', 'investment', record.investment);
      add('annual-plan', 'annualPlan', record.annualPlan);
      add('completed', 'completed', record.completed);
      break;
    case 'total':
      add('quantity', null, record.quantity);
      add('threshold', 'threshold', record.threshold);
      add('funding', 'funding', record.funding);
      add('annual-plan', 'annualPlan', record.annualPlan);
      add('completed', 'completed', record.completed);
      break;
    case 'enterprise':
    case 'measure':
      break;
  }
  if (record.type !== 'total') {
    for (const own of record.figures ?? []) add(own.key, own.name, own);
  }
  for (const derived of [changeOf(record), progressOf(record)]) if (derived) figures.push(derived);
  return figures;
}

function revisedFigure(record: RecordOf<'indicator'>, revision: Revision): Figure {
  const growth = revision.key === 'growth' ? (record.growth ?? null) : null;
  const cited = { ...revision, period: { code: revision.of, printed: null }, note: revision.reason };
  return toFigure(record, revisionKey(revision), 'revised', cited, growth);
}

/** revised-2024h1-growth: keys are in small letters. */
export function revisionKey({ of, key }: Pick<Revision, 'of' | 'key'>): string {
  return `revised-${of.toLowerCase()}-${key}`;
}

/** The figure under `key`, or undefined where the record has none. */
export function figureOf(record: DataRecord, key: string): Figure | undefined {
  return figuresOf(record).find((figure) => figure.key === key);
}

/** A quantity of a record as a figure; for what no record holds itself (targets, revisions), give it one that says what it is. */
export function toFigure(
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

/**
 * The change from `before` to `quantity`, only where both are exact and of one unit: of a rate in points, of anything else
 * in percent of what it was.
 */
function changeOf(record: DataRecord): Figure | undefined {
  if (record.type !== 'indicator' || !record.before || !record.quantity) return undefined;
  const { before, quantity } = record;
  const areComparable =
    before.unit === quantity.unit && before.qualifier === 'exact' && quantity.qualifier === 'exact';
  if (!areComparable || !(isRate(quantity) || before.amount > 0)) return undefined;
  const [from, to] = [before.amount, quantity.amount];
  return {
    ...toFigure(record, 'change', 'change', quantity, null),
    quantity: isRate(quantity)
      ? differenceIn('percentage-point', quantity, before)
      : percentOf(((to - from) / from) * 100),
    derivation: {
      formula: isRate(quantity) ? `${to} − ${bracketed(from)}` : `(${to} − ${from}) ÷ ${from} × 100%`,
      from: [figureRef(record.id, 'before'), figureRef(record.id, 'quantity')],
    },
  };
}

/** Completed investment as a share of its year's plan in percent, one decimal; only of exact sums of money in one unit. */
function progressOf(record: DataRecord): Figure | undefined {
  if (record.type !== 'project' && record.type !== 'total') return undefined;
  const { annualPlan, completed } = record;
  const isComparable =
    annualPlan?.unit === completed?.unit &&
    annualPlan?.qualifier === 'exact' &&
    completed?.qualifier === 'exact' &&
    isOfOneYear(annualPlan.period ?? record.period, completed.period ?? record.period) &&
    annualPlan.amount > 0;
  if (!annualPlan || !completed || !isComparable) return undefined;
  return {
    ...toFigure(record, 'progress', 'progress', completed, null),
    quantity: percentOf((completed.amount / annualPlan.amount) * 100),
    derivation: {
      formula: `${completed.amount} ÷ ${annualPlan.amount} × 100%`,
      from: [figureRef(record.id, 'completed'), figureRef(record.id, 'annual-plan')],
    },
  };
}

/** Not where both say their year and the years differ; 年初以来 says none. */
function isOfOneYear({ code: one }: OwnPeriod, { code: other }: OwnPeriod): boolean {
  const yearOf = (code: string) => /^\d{4}/.exec(code)?.[0];
  const [a, b] = [yearOf(one), yearOf(other)];
  return a === undefined || b === undefined || a === b;
}

/** The ref under which a record itself is cited, for things that are named without a figure. */
export function recordRef(recordId: string): FigureRef {
  return figureRef(recordId, 'record');
}

/** No record has a figure of its own under this key. */
export const TARGET_KEY = 'target';

/** The ref of a target's figure, with which documents' numbers lead to it. */
export function targetRef(targetId: string): FigureRef {
  return figureRef(targetId, TARGET_KEY);
}

/** The same figure named from anywhere. */
export function placedRef(region: string, period: PeriodCode, ref: FigureRef): FigureRef {
  return `${region}.${period}.${ref}`;
}

/** Splits a ref into its record and key, and the place that it names, null where it is that in view. */
export function splitRef(ref: FigureRef): Readonly<{
  recordId: string;
  key: string;
  place: Readonly<{ region: string; period: PeriodCode }> | null;
}> {
  const [first = '', second = '', recordId, key = ''] = ref.split('.');
  if (recordId === undefined) return { recordId: first, key: second, place: null };
  return { recordId, key, place: { region: first, period: second } };
}
