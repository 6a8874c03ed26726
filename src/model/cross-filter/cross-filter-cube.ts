import { type Cells, mergeRecords, sizeOf, transpose } from './cross-filter-cells';
import { type Codes, type Points, pointsOf, type Weights } from './cross-filter-points';

/**
 * The dimensions are dealt to two sides, so that a cell (records with the same codes in all dimensions) is an
 * entry of a sparse matrix: its row is a combination of codes of one side, its column one of the other.
 */
export type Cube = readonly [CubeSide, CubeSide];

/** The cells by the points of one side; their columns are the points of the other. */
export type CubeSide = Cells &
  Readonly<{
    /** The combinations of the side's codes. */
    points: Points;
    /** By amount, for each point: the sum over its cells that pass the other side's clauses. */
    left: readonly Float64Array[];
    /** The same without clauses. */
    all: readonly Float64Array[];
    /** 1 for each point that is included in the other side's `left`. */
    counted: Uint8Array;
  }>;

/** The dimensions of each side, and the number of combinations of codes of both sides together. */
export type Split = Readonly<{ sides: readonly [readonly number[], readonly number[]]; points: number }>;

/** Deals dimensions, largest first, to the side with fewer combinations so far, which keeps both small. */
export function splitDimensions(sizes: readonly number[]): Split {
  const first: number[] = [];
  const second: number[] = [];
  let [ofFirst, ofSecond] = [1, 1];
  const largestFirst = sizes.map((size, dimension) => ({ size, dimension })).sort((a, b) => b.size - a.size);
  for (const { size, dimension } of largestFirst) {
    if (ofFirst <= ofSecond) {
      first.push(dimension);
      ofFirst *= size;
    } else {
      second.push(dimension);
      ofSecond *= size;
    }
  }
  return { sides: [first, second], points: ofFirst + ofSecond };
}

/**
 * Merges records into cells. Time and temporary memory grow with records and points, retained memory with
 * cells and points. `codes` is by dimension, each code below its entry in `sizes`. Counts come before the
 * amounts.
 */
export function buildCube(
  codes: readonly Codes[],
  sizes: readonly number[],
  amounts: readonly Weights[],
  { sides: [first, second] }: Split,
): Cube {
  const cells = mergeRecords(codes, sizes, amounts, [first, second]);
  return [
    sideOf(combinations(codes.length, sizes, first), cells),
    sideOf(combinations(codes.length, sizes, second), transpose(cells, sizeOf(sizes, second))),
  ];
}

/** Updates `to.left` after a clause of `from` has changed. */
export function passOn(from: CubeSide, to: CubeSide): void {
  startFromNearest(from, to);
  const { counted, points } = from;
  for (let point = 0; point < counted.length; point++) {
    const isOpen = openness(points, point);
    if (isOpen === counted[point]) continue;
    counted[point] = isOpen;
    addCells(from, point, isOpen === 1 ? 1 : -1, to.left);
  }
}

/**
 * Picks the start that touches the fewest cells: the current sums, nothing, or everything. Sums are whole
 * numbers, so adding and subtracting is exact.
 */
function startFromNearest({ counted, starts, opposite, points }: CubeSide, to: CubeSide): void {
  let changed = 0;
  let open = 0;
  for (let point = 0; point < counted.length; point++) {
    const cells = (starts[point + 1] ?? 0) - (starts[point] ?? 0);
    const isOpen = openness(points, point);
    open += isOpen * cells;
    if (isOpen !== counted[point]) changed += cells;
  }
  const closed = opposite.length - open;
  if (changed <= Math.min(open, closed)) return;
  counted.fill(open < closed ? 0 : 1);
  for (const [amount, sums] of to.left.entries()) {
    if (open < closed) sums.fill(0);
    else sums.set(to.all[amount] ?? []);
  }
}

function openness({ failing }: Points, point: number): 0 | 1 {
  return failing[point] === 0 ? 1 : 0;
}

const none = new Float64Array();

function addCells(
  { starts, opposite, weights }: CubeSide,
  point: number,
  sign: 1 | -1,
  left: readonly Float64Array[],
): void {
  const start = starts[point] ?? 0;
  const end = starts[point + 1] ?? 0;
  for (let amount = 0; amount < weights.length; amount++) {
    const added = weights[amount] ?? none;
    const sums = left[amount] ?? none;
    for (let cell = start; cell < end; cell++) {
      const other = opposite[cell] ?? 0;
      sums[other] = (sums[other] ?? 0) + sign * (added[cell] ?? 0);
    }
  }
}

/** All combinations in numeric order. Dimensions of the other side have no codes. */
function combinations(count: number, sizes: readonly number[], dimensions: readonly number[]): Points {
  const codes: Uint32Array[] = Array.from({ length: count }, () => new Uint32Array());
  const total = sizeOf(sizes, dimensions);
  let repeats = total;
  for (const dimension of dimensions) {
    const radix = sizes[dimension] ?? 1;
    repeats /= radix;
    const each = repeats;
    codes[dimension] = Uint32Array.from({ length: total }, (_, point) => Math.floor(point / each) % radix);
  }
  return pointsOf(codes, total);
}

function sideOf(points: Points, cells: Cells): CubeSide {
  const all = cells.weights.map((weights) => {
    const sums = new Float64Array(points.failing.length);
    for (let point = 0; point < sums.length; point++) {
      let sum = 0;
      for (let cell = cells.starts[point] ?? 0; cell < (cells.starts[point + 1] ?? 0); cell++) {
        sum += weights[cell] ?? 0;
      }
      sums[point] = sum;
    }
    return sums;
  });
  return {
    ...cells,
    points,
    all,
    left: all.map((sums) => sums.slice()),
    counted: new Uint8Array(points.failing.length).fill(1),
  };
}
