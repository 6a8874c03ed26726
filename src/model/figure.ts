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
import { PERCENTAGE_POINT } from './standard-units';

/** How a figure was computed that is in no source; such a figure is always marked as 测算. */
type Derivation = Readonly<{ formula: string; from: readonly FigureRef[] }>;

/**
 * `<record id>.<key>` in the region and period in view; keys are quantity, growth, before, change,
 * investment, annual-plan, completed, progress, funding, threshold, or a record's own. In any other place:
 * `<region>.<period>.<record id>.<key>`. A figure computed from two is `<ref>~<ref>`, see computed.ts.
 */
export type FigureRef = string;

/** One figure with everything needed to verify it. */
export type Figure = Readonly<{
  ref: FigureRef;
  record: DataRecord;
  key: string;
  /** What the figure is within its record; null if the record's name says it. */
  part: Text | FigurePart | null;
  quantity: Quantity;
  growth: Pick<Growth, 'basis' | 'kind'> | null;
  period: OwnPeriod;
  /** `target`: a value to be reached in a year. */
  nature: Nature | 'target';
  source: SourceRef;
  note: Text | null;
  derivation: Derivation | null;
}>;

/** Parts that all records of a type share, so the interface names them. */
export type FigurePart =
  | 'growth'
  | 'before'
  | 'after'
  | 'change'
  | 'investment'
  | 'annualPlan'
  | 'completed'
  | 'completedTotal'
  | 'contribution'
  | 'shareOfWhole'
  | 'progress'
  | 'lateStart'
  | 'lateFinish'
  | 'difference'
  | 'share'
  | 'ahead'
  | 'funding'
  | 'threshold'
  | 'revised';

function figureRef(recordId: string, key: string): FigureRef {
  return `${recordId}.${key}`;
}

/** All figures of a record: published ones in field order, derived ones last. */
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
      add('share', 'shareOfWhole', record.share);
      add('contribution', 'contribution', record.contribution);
      figures.push(...(record.revisions ?? []).map((revision) => revisedFigure(record, revision)));
      break;
    case 'project':
      add('investment', 'investment', record.investment);
      add('annual-plan', 'annualPlan', record.annualPlan);
      add('completed', 'completed', record.completed);
      add('completed-total', 'completedTotal', record.completedTotal);
      break;
    case 'total':
      add('quantity', null, record.quantity);
      add('threshold', 'threshold', record.threshold);
      add('investment', 'investment', record.investment);
      add('funding', 'funding', record.funding);
      add('annual-plan', 'annualPlan', record.annualPlan);
      add('completed', 'completed', record.completed);
      add('completed-total', 'completedTotal', record.completedTotal);
      break;
    case 'enterprise':
    case 'measure':
      break;
  }
  for (const own of record.figures ?? []) add(own.key, own.name, own);
  for (const derived of [changeOf(record), progressOf(record)]) if (derived) figures.push(derived);
  return figures;
}

function revisedFigure(record: RecordOf<'indicator'>, revision: Revision): Figure {
  const growth = revision.key === 'growth' ? (record.growth ?? null) : null;
  const cited = { ...revision, period: { code: revision.of, printed: null }, note: revision.reason };
  return toFigure(record, revisionKey(revision), 'revised', cited, growth);
}

/** revised-2024h1-growth: keys are lower-case. */
export function revisionKey({ of, key }: Pick<Revision, 'of' | 'key'>): string {
  return `revised-${of.toLowerCase()}-${key}`;
}

export function figureOf(record: DataRecord, key: string): Figure | undefined {
  return figuresOf(record).find((figure) => figure.key === key);
}

/**
 * A quantity of a record as a figure. For one outside records (a target), pass a record that describes it.
 */
export function toFigure(
  record: DataRecord,
  key: string,
  part: Figure['part'],
  cited: CitedQuantity,
  growth: Growth | null,
): Figure {
  const { amount, printed, unit, qualifier, outOf } = cited;
  return {
    ref: figureRef(record.id, key),
    record,
    key,
    part,
    quantity: { amount, printed, unit, qualifier, ...(outOf !== undefined && { outOf }) },
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
    before.unit.id === quantity.unit.id && before.qualifier === 'exact' && quantity.qualifier === 'exact';
  if (!areComparable || !(isRate(quantity) || before.amount > 0)) return undefined;
  const [from, to] = [before.amount, quantity.amount];
  return {
    ...toFigure(record, 'change', 'change', quantity, null),
    quantity: isRate(quantity)
      ? differenceIn(PERCENTAGE_POINT, quantity, before)
      : percentOf(((to - from) / from) * 100),
    derivation: {
      formula: isRate(quantity) ? `${to} − ${bracketed(from)}` : `(${to} − ${from}) ÷ ${from} × 100%`,
      from: [figureRef(record.id, 'before'), figureRef(record.id, 'quantity')],
    },
  };
}

/**
 * Completed investment in percent of the year's plan, one decimal; only if both are exact and in one unit.
 */
function progressOf(record: DataRecord): Figure | undefined {
  if (record.type !== 'project' && record.type !== 'total') return undefined;
  const { annualPlan, completed } = record;
  const isComparable =
    annualPlan?.unit.id === completed?.unit.id &&
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

/** False only if both state a year and the years differ; 年初以来 states none. */
function isOfOneYear({ code: one }: OwnPeriod, { code: other }: OwnPeriod): boolean {
  const yearOf = (code: string) => /^\d{4}/.exec(code)?.[0];
  const [a, b] = [yearOf(one), yearOf(other)];
  return a === undefined || b === undefined || a === b;
}

/** The ref under which a record itself is cited, for things that are named without a figure. */
export function recordRef(recordId: string): FigureRef {
  return figureRef(recordId, 'record');
}

/** Reserved: no record may have a figure of its own under this key. */
export const TARGET_KEY = 'target';

/** The ref of a target's figure, by which numbers of documents point to it. */
export function targetRef(targetId: string): FigureRef {
  return figureRef(targetId, TARGET_KEY);
}

/** The same figure, with its place. */
export function placedRef(region: string, period: PeriodCode, ref: FigureRef): FigureRef {
  return `${region}.${period}.${ref}`;
}

/** Splits a ref into its record, key and place; the place is null for the one in view. */
export function splitRef(ref: FigureRef): Readonly<{
  recordId: string;
  key: string;
  place: Readonly<{ region: string; period: PeriodCode }> | null;
}> {
  const [first = '', second = '', recordId, key = ''] = ref.split('.');
  if (recordId === undefined) return { recordId: first, key: second, place: null };
  return { recordId, key, place: { region: first, period: second } };
}
