import type { Codes, Weights } from './cross-filter-points';

/** A sparse matrix of cells; each cell merges the records that are alike in all dimensions. */
export type Cells = Readonly<{
  /** Row `r` has cells `starts[r]` to `starts[r + 1]`, exclusive. */
  starts: Uint32Array;
  /** The column of each cell. */
  opposite: Uint32Array;
  /** By amount, one value per cell; counts come first. */
  weights: readonly Float64Array[];
}>;

/** The number of combinations of codes of the dimensions. */
export function sizeOf(sizes: readonly number[], dimensions: readonly number[]): number {
  return dimensions.reduce((product, dimension) => product * (sizes[dimension] ?? 1), 1);
}

/** Each record's combination of codes as a mixed-radix number; its lowest digit is the last dimension. */
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

/** A table of all possible cells pays up to this many per record; beyond, most of it would be empty. */
const TABLE_PER_RECORD = 4;

/**
 * Merges records into cells, ordered by row. Rows are the numbered combinations of codes of the first
 * dimensions, columns those of the second.
 */
export function mergeRecords(
  codes: readonly Codes[],
  sizes: readonly number[],
  amounts: readonly Weights[],
  [first, second]: readonly [readonly number[], readonly number[]],
): Cells {
  const [rows, columns] = [sizeOf(sizes, first), sizeOf(sizes, second)];
  if (rows * columns <= TABLE_PER_RECORD * (codes[0]?.length ?? 0)) {
    const positions = numberCombinations(codes, sizes, [...first, ...second]);
    return mergeByTable(positions, rows, columns, amounts);
  }
  const rowOf = numberCombinations(codes, sizes, first);
  return mergeBySorting(rowOf, numberCombinations(codes, sizes, second), rows, columns, amounts);
}

function mergeByTable(
  positions: Uint32Array,
  rows: number,
  columns: number,
  amounts: readonly Weights[],
): Cells {
  const counts = new Float64Array(rows * columns);
  for (let record = 0; record < positions.length; record++) {
    const position = positions[record] ?? 0;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const table = [counts, ...amounts.map((own) => addByCell(own, positions, counts.length))];
  const starts = new Uint32Array(rows + 1);
  const filled = new Uint32Array(counts.length);
  let next = 0;
  for (let position = 0; position < counts.length; position++) {
    if (position % columns === 0) starts[position / columns] = next;
    if (counts[position] !== 0) filled[next++] = position;
  }
  starts[rows] = next;
  const cells = filled.slice(0, next);
  return {
    starts,
    opposite: cells.map((position) => position % columns),
    weights: table.map((own) => pick(own, cells)),
  };
}

function mergeBySorting(
  rowOf: Uint32Array,
  columnOf: Uint32Array,
  rows: number,
  columns: number,
  amounts: readonly Weights[],
): Cells {
  const bounds = startsOf(rowOf, rows);
  const order = sortByNumber(rowOf, bounds);
  const cellOf = new Uint32Array(order.length);
  const starts = new Uint32Array(rows + 1);
  const opposite = new Uint32Array(order.length);
  const counts = new Float64Array(order.length);
  /** The cell of each column in the current row; cells of earlier rows are below its start. */
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
    weights: [counts.slice(0, next), ...amounts.map((own) => addByCell(own, cellOf, next))],
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

/** The values at the given positions, in their order. */
function pick(values: Float64Array, positions: Uint32Array): Float64Array {
  const picked = new Float64Array(positions.length);
  for (let at = 0; at < picked.length; at++) picked[at] = values[positions[at] ?? 0] ?? 0;
  return picked;
}

/** The same cells by column. */
export function transpose({ starts, opposite, weights }: Cells, columns: number): Cells {
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

/** Where the entries of each number start once sorted; the last element is their total. */
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
    const position = next[number] ?? 0;
    next[number] = position + 1;
    order[position] = at;
  }
  return order;
}
