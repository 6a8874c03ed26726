import { type Codes, type Points, pointsOf, type Weights } from './cross-filter-points';

/**
 * The dimensions dealt to two sides, so that a cell (records with the same codes in all dimensions) is an entry of a
 * sparse matrix: its row is a combination of codes of one side, its column one of the other.
 */
export type Cube = readonly [CubeSide, CubeSide];

export type CubeSide = Readonly<{
  /** The combinations of the side's codes. */
  points: Points;
  /** By measure, for each point: the sum over its cells that the other side's clauses leave. */
  left: readonly Float64Array[];
  /** The same without clauses. */
  all: readonly Float64Array[];
  /** The cells of point `p` are numbers `starts[p]` to `starts[p + 1]`. */
  starts: Uint32Array;
  /** Of each cell, its point of the other side. */
  opposite: Uint32Array;
  /** By measure, of each cell. */
  weights: readonly Float64Array[];
  /** 1 for each point that is contained in what the other side has `left`. */
  counted: Uint8Array;
}>;

/** Which dimensions stand on each side, and how many combinations of codes each side has. */
export type Split = Readonly<{ sides: readonly [readonly number[], readonly number[]]; points: number }>;

/** Deals dimensions, the largest first, to the side that has fewer combinations so far, which keeps both few. */
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
 * Merges records into cells. Time and passing memory grow with records and points, what stays with cells and points.
 * `codes` by dimension, below `sizes`. Counts stand before the measures.
 */
export function buildCube(
  codes: readonly Codes[],
  sizes: readonly number[],
  measures: readonly Weights[],
  { sides: [first, second] }: Split,
): Cube {
  const cells = mergeRecords(codes, sizes, measures, [first, second]);
  return [
    sideOf(combinations(codes.length, sizes, first), cells),
    sideOf(combinations(codes.length, sizes, second), transpose(cells, sizeOf(sizes, second))),
  ];
}

/** Brings up to date what the other side has left after a clause of `from` has changed. */
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
 * Sums are whole numbers, so that adding and taking away loses nothing: from where the fewest cells are to be touched,
 * which is what stands there, nothing, or everything.
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
  for (const [measure, sums] of to.left.entries()) {
    if (open < closed) sums.fill(0);
    else sums.set(to.all[measure] ?? []);
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
  for (let measure = 0; measure < weights.length; measure++) {
    const added = weights[measure] ?? none;
    const sums = left[measure] ?? none;
    for (let cell = start; cell < end; cell++) {
      const other = opposite[cell] ?? 0;
      sums[other] = (sums[other] ?? 0) + sign * (added[cell] ?? 0);
    }
  }
}

/** How many combinations of codes the dimensions have. */
function sizeOf(sizes: readonly number[], dimensions: readonly number[]): number {
  return dimensions.reduce((product, dimension) => product * (sizes[dimension] ?? 1), 1);
}

/** Of each record, the number of its combination of codes: digits of a mixed radix, the last dimension's lowest. */
function numberCombinations(
  codes: readonly Codes[],
  sizes: readonly number[],
  dimensions: readonly number[],
): Uint32Array {
  const numbers = new Uint32Array(codes[0]?.length ?? 0);
  for (const dimension of dimensions) {
    const radix = sizes[dimension] ?? 1;
    const own = codes[dimension] ?? new Uint8Array();
    for (let record = 0; record < numbers.length; record++) {
      numbers[record] = (numbers[record] ?? 0) * radix + (own[record] ?? 0);
    }
  }
  return numbers;
}

/** All combinations in the order of their numbers. Dimensions of the other side have no codes. */
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

type Cells = Pick<CubeSide, 'starts' | 'opposite' | 'weights'>;

/** A table of all cells that could be pays up to so many a record; beyond, most of it would be empty. */
const TABLE_PER_RECORD = 4;

/** Cells in the order of their rows. */
function mergeRecords(
  codes: readonly Codes[],
  sizes: readonly number[],
  measures: readonly Weights[],
  [first, second]: Split['sides'],
): Cells {
  const [rows, columns] = [sizeOf(sizes, first), sizeOf(sizes, second)];
  if (rows * columns <= TABLE_PER_RECORD * (codes[0]?.length ?? 0)) {
    const places = numberCombinations(codes, sizes, [...first, ...second]);
    return mergeByTable(places, rows, columns, measures);
  }
  const rowOf = numberCombinations(codes, sizes, first);
  return mergeBySorting(rowOf, numberCombinations(codes, sizes, second), rows, columns, measures);
}

function mergeByTable(
  places: Uint32Array,
  rows: number,
  columns: number,
  measures: readonly Weights[],
): Cells {
  const counts = new Float64Array(rows * columns);
  for (let record = 0; record < places.length; record++) {
    const place = places[record] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const table = [counts, ...measures.map((own) => addByCell(own, places, counts.length))];
  const starts = new Uint32Array(rows + 1);
  const filled = new Uint32Array(counts.length);
  let next = 0;
  for (let place = 0; place < counts.length; place++) {
    if (place % columns === 0) starts[place / columns] = next;
    if (counts[place] !== 0) filled[next++] = place;
  }
  starts[rows] = next;
  const cells = filled.slice(0, next);
  return {
    starts,
    opposite: cells.map((place) => place % columns),
    weights: table.map((own) => pick(own, cells)),
  };
}

function mergeBySorting(
  rowOf: Uint32Array,
  columnOf: Uint32Array,
  rows: number,
  columns: number,
  measures: readonly Weights[],
): Cells {
  const bounds = startsOf(rowOf, rows);
  const order = sortByNumber(rowOf, bounds);
  const cellOf = new Uint32Array(order.length);
  const starts = new Uint32Array(rows + 1);
  const opposite = new Uint32Array(order.length);
  const counts = new Float64Array(order.length);
  /** The cell of each column in the row at hand; cells of earlier rows are below its start. */
  const latest = new Int32Array(columns).fill(-1);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const start = next;
    starts[row] = start;
    for (let at = bounds[row] ?? 0; at < (bounds[row + 1] ?? 0); at++) {
      const record = order[at] ?? 0;
      const column = columnOf[record] ?? 0;
      let cell = latest[column] ?? -1;
      if (cell < start) {
        cell = next++;
        latest[column] = cell;
        opposite[cell] = column;
      }
      cellOf[record] = cell;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  starts[rows] = next;
  return {
    starts,
    opposite: opposite.slice(0, next),
    weights: [counts.slice(0, next), ...measures.map((own) => addByCell(own, cellOf, next))],
  };
}

function addByCell(weights: Weights, cellOf: Uint32Array, cells: number): Float64Array {
  const sums = new Float64Array(cells);
  for (let record = 0; record < cellOf.length; record++) {
    const cell = cellOf[record] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (weights[record] ?? 0);
  }
  return sums;
}

/** What stands at each of the places, in their order. */
function pick(values: Float64Array, places: Uint32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let at = 0; at < picked.length; at++) picked[at] = values[places[at] ?? 0] ?? 0;
  return picked;
}

/** The same cells by column. */
function transpose({ starts, opposite, weights }: Cells, columns: number): Cells {
  const columnStarts = startsOf(opposite, columns);
  const order = sortByNumber(opposite, columnStarts);
  const rowOf = new Uint32Array(opposite.length);
  for (let row = 0; row + 1 < starts.length; row++) rowOf.fill(row, starts[row], starts[row + 1]);
  return {
    starts: columnStarts,
    opposite: order.map((cell) => rowOf[cell] ?? 0),
    weights: weights.map((own) => pick(own, order)),
  };
}

/** Where the entries of each number start once they are sorted, and at the end how many there are. */
function startsOf(numbers: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < numbers.length; at++) {
    const after = (numbers[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let number = 0; number < size; number++) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  return starts;
}

/** The positions in the order of their numbers: a stable counting sort. */
function sortByNumber(numbers: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const order = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const place = next[number] ?? 0;
    next[number] = place + 1;
    order[place] = at;
  }
  return order;
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
