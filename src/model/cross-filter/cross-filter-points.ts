/** One code per point, of one dimension. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A whole number per point: its count of records, or the sum of an amount over them. */
export type Weights = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The entries that clauses are applied to one by one: records, or combinations of codes. */
export type Points = Readonly<{
  /** By dimension. */
  codes: readonly Codes[];
  /** Bit `n` of a point is set while the clause of dimension `n` rules it out. */
  failing: Uint32Array;
}>;

/** More would not fit into the bits of `failing`. */
export const MOST_DIMENSIONS = 32;

export function pointsOf(codes: readonly Codes[], size: number): Points {
  return { codes, failing: new Uint32Array(size) };
}

/** Visits every point. `passes` is 1 for each code of the dimension that passes its clause. */
export function applyClause({ codes, failing }: Points, dimension: number, passes: Uint8Array): void {
  const own = codes[dimension] ?? new Uint8Array();
  const bit = 1 << dimension;
  for (let point = 0; point < failing.length; point++) {
    const others = (failing[point] ?? 0) & ~bit;
    failing[point] = passes[own[point] ?? 0] === 1 ? others : others | bit;
  }
}

/** Adds up the weights by the dimension's codes, under every clause but its own. Visits every point. */
export function addByCode(
  { codes, failing }: Points,
  dimension: number,
  weights: Weights,
  sums: Float64Array,
): void {
  const own = codes[dimension] ?? new Uint8Array();
  const otherBits = ~(1 << dimension);
  sums.fill(0);
  for (let point = 0; point < failing.length; point++) {
    if (((failing[point] ?? 0) & otherBits) !== 0) continue;
    const code = own[point] ?? 0;
    sums[code] = (sums[code] ?? 0) + (weights[point] ?? 0);
  }
}
