import { buildCube, type CubeSide, passOn, type Split, splitDimensions } from './cross-filter-cube';
import {
  addByCode,
  applyClause,
  type Codes,
  MOST_DIMENSIONS,
  type Points,
  pointsOf,
  type Weights,
} from './cross-filter-points';

/**
 * A dimension as numbers. A record has one code for its whole set of values, so a record with several is one
 * point, counted once in each of its values and once in totals.
 */
export type CodedDimension = Readonly<{
  /** For each record, an index into `sets`. */
  codes: Codes;
  /** Numbers of values, each below `values`; null: the record lacks the dimension and passes any clause. */
  sets: readonly (readonly number[] | null)[];
  /** The number of values. */
  values: number;
}>;

/** Counts and sums, indexed by value. */
type Groups = Readonly<{ counts: Float64Array; sums: readonly Float64Array[] }>;
type Total = Readonly<{ count: number; sums: readonly number[] }>;

export type CrossFilter = Readonly<{
  plan: Plan;
  /** Replaces a dimension's clause; null removes it, and [] excludes every record with the dimension. */
  select: (dimension: number, values: readonly number[] | null) => void;
  /** Under the clauses of all other dimensions. */
  groups: (dimension: number) => Groups;
  /** Under all clauses. */
  total: () => Total;
}>;

/** Apply clauses to records, or to cells of records alike in all dimensions. The results are the same. */
export type Plan = 'rows' | 'cube';

/**
 * A click on a cube costs as much per combination of codes as rows cost per record, so a cube pays if there
 * are fewer combinations; four times fewer, as it must also be built (docs/decisions/021).
 */
const RECORDS_PER_POINT = 4;

function choosePlan(records: number, { points }: Split): Plan {
  return points * RECORDS_PER_POINT <= records ? 'cube' : 'rows';
}

/**
 * Counts records and adds up their amounts under clauses, by the values of each dimension. Codes and amounts
 * must not change afterwards: the `rows` plan keeps them. Throws RangeError if there are no dimensions or
 * more than 32, if columns differ in length, or if a sum could exceed the exact integers.
 */
export function crossFilter(
  dimensions: readonly CodedDimension[],
  amounts: readonly Weights[],
  plan?: Plan,
): CrossFilter {
  const { plan: chosen, parts, partOf, changed } = layoutOf(dimensions, amounts, plan);
  // Without the codes, so that the `cube` plan does not retain them.
  const described = dimensions.map(({ sets, values }) => ({ sets, values }));
  const passes = described.map(({ sets }) => new Uint8Array(sets.length).fill(1));
  /** By dimension and amount; outdated for `stale` dimensions. */
  const sums = passes.map(({ length }) => parts[0].weights.map(() => new Float64Array(length)));
  const stale = passes.map(() => true);

  const byCode = (dimension: number): readonly Float64Array[] => {
    const own = sums[dimension] ?? [];
    const part = parts[partOf[dimension] ?? 0];
    if (stale[dimension] && part !== undefined) {
      part.weights.forEach((each, amount) => {
        const into = own[amount];
        if (into !== undefined) addByCode(part.points, dimension, each, into);
      });
      stale[dimension] = false;
    }
    return own;
  };
  return {
    plan: chosen,
    select: (dimension, values) => {
      const own = passes[dimension];
      const side = partOf[dimension];
      const points = parts[side ?? -1]?.points;
      if (own === undefined || side === undefined || points === undefined) {
        throw new RangeError(`There is no dimension ${dimension}.`);
      }
      markPassing(own, described[dimension]?.sets ?? [], values);
      applyClause(points, dimension, own);
      changed(side);
      for (let other = 0; other < stale.length; other++) if (other !== dimension) stale[other] = true;
    },
    groups: (dimension) => {
      const { sets, values } = described[dimension] ?? { sets: [], values: 0 };
      const [counts = new Float64Array(), ...added] = byCode(dimension).map((each) =>
        byValue(each, sets, values),
      );
      return { counts, sums: added };
    },
    // The codes of a dimension partition the records; the total adds those that also pass its own clause.
    total: () => {
      const own = passes[0] ?? new Uint8Array();
      const [count = 0, ...added] = byCode(0).map((each) =>
        each.reduce((sum, value, code) => (own[code] === 1 ? sum + value : sum), 0),
      );
      return { count, sums: added };
    },
  };
}

type Part = Readonly<{ points: Points; weights: readonly Weights[] }>;

/** The points that clauses are applied to, in parts, with their weights under the clauses of other parts. */
type Layout = Readonly<{
  parts: readonly [Part, ...Part[]];
  /** By dimension. */
  partOf: readonly number[];
  /** Called after a clause of the part has been applied to its points. */
  changed: (part: number) => void;
}>;

/** Counts come before the amounts. */
function layoutOf(
  dimensions: readonly CodedDimension[],
  amounts: readonly Weights[],
  plan: Plan | undefined,
): Layout & { readonly plan: Plan } {
  const records = checkedLength(dimensions, amounts);
  const codes = dimensions.map((dimension) => dimension.codes);
  const sizes = dimensions.map(({ sets }) => sets.length);
  const split = splitDimensions(sizes);
  const chosen = plan ?? choosePlan(records, split);
  return chosen === 'cube'
    ? { plan: chosen, ...cubeLayout(codes, sizes, amounts, split) }
    : { plan: chosen, ...rowLayout(codes, amounts, records) };
}

function rowLayout(codes: readonly Codes[], amounts: readonly Weights[], records: number): Layout {
  const weights = [new Uint8Array(records).fill(1), ...amounts];
  return {
    parts: [{ points: pointsOf(codes, records), weights }],
    partOf: codes.map(() => 0),
    changed: () => undefined,
  };
}

function cubeLayout(
  codes: readonly Codes[],
  sizes: readonly number[],
  amounts: readonly Weights[],
  split: Split,
): Layout {
  const [first, second] = buildCube(codes, sizes, amounts, split);
  const asPart = ({ points, left }: CubeSide): Part => ({ points, weights: left });
  return {
    parts: [asPart(first), asPart(second)],
    partOf: sizes.map((_, dimension) => (split.sides[0].includes(dimension) ? 0 : 1)),
    changed: (part) => (part === 0 ? passOn(first, second) : passOn(second, first)),
  };
}

function markPassing(
  passes: Uint8Array,
  sets: CodedDimension['sets'],
  values: readonly number[] | null,
): void {
  const selected = values && new Set(values);
  sets.forEach((set, code) => {
    const isLeft = selected === null || set === null || set.some((value) => selected.has(value));
    passes[code] = isLeft ? 1 : 0;
  });
}

function byValue(byCode: Float64Array, sets: CodedDimension['sets'], values: number): Float64Array {
  const sums = new Float64Array(values);
  sets.forEach((set, code) => {
    for (const value of set ?? []) sums[value] = (sums[value] ?? 0) + (byCode[code] ?? 0);
  });
  return sums;
}

/** Checks the input and returns the number of records. */
function checkedLength(dimensions: readonly CodedDimension[], amounts: readonly Weights[]): number {
  const [first] = dimensions;
  if (first === undefined || dimensions.length > MOST_DIMENSIONS) {
    throw new RangeError(`There are ${dimensions.length} dimensions, not 1 to ${MOST_DIMENSIONS}.`);
  }
  const records = first.codes.length;
  const lengths = [...dimensions.map(({ codes }) => codes.length), ...amounts.map(({ length }) => length)];
  if (lengths.some((length) => length !== records)) throw new RangeError('Columns differ in length.');
  amounts.forEach(refuseInexact);
  return records;
}

function refuseInexact(amount: Weights): void {
  const isWhole = !(amount instanceof Float64Array);
  let most = 0;
  for (let record = 0; record < amount.length; record++) {
    const each = amount[record] ?? Number.NaN;
    if (!(isWhole || Number.isInteger(each))) throw new RangeError(`${each} is not a whole number.`);
    most += Math.abs(each);
  }
  if (most > Number.MAX_SAFE_INTEGER) throw new RangeError('Sums would be inexact.');
}
