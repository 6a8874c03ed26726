/** Sector, stage, place and month. */
const CARDINALITIES: readonly number[] = [20, 8, 12, 36];
const MONTH = 3;

/** Codes by dimension, and the investment of each record in 万元. */
export type Columns = Readonly<{
  codes: readonly Uint8Array[];
  investment: Int32Array;
  values: readonly number[];
}>;

/** Every engine's answers, by dimension and value. */
export type Answers = Readonly<{
  counts: readonly ArrayLike<number>[];
  sums: readonly ArrayLike<number>[];
  total: Readonly<{ count: number; sum: number }>;
}>;

/** An engine's operations on the columns, which are the same for all. */
export type Engine = Readonly<{
  /** null: no clause. */
  select(dimension: number, values: readonly number[] | null): void | Promise<void>;
  /** The total, and counts and sums for every dimension but `changed`, whose own cannot have changed. */
  answers(changed: number): Answers | Promise<Answers>;
}>;

export type Gesture = Readonly<{ dimension: number; values: readonly number[] | null }>;
export type GestureKind = 'click' | 'brush' | 'multi';

/** Mulberry32: the same numbers in [0, 1) for the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every combination is equally likely, which is a cube's worst case. */
export function columnsOf(records: number, values: readonly number[] = CARDINALITIES): Columns {
  const random = randomFrom(records);
  return {
    codes: values.map((count) => Uint8Array.from({ length: records }, () => Math.floor(random() * count))),
    investment: Int32Array.from({ length: records }, () => Math.floor(random() * 100_000)),
    values,
  };
}

/**
 * A click selects one value or clears the clause; a brush slides 12 months; a multi-select takes half of the
 * values.
 */
export function gesturesOf(
  kind: GestureKind,
  times: number,
  values: readonly number[] = CARDINALITIES,
): Gesture[] {
  const random = randomFrom(times);
  return Array.from({ length: times }, (_, time): Gesture => {
    if (kind === 'brush') {
      const dimension = Math.min(MONTH, values.length - 1);
      const of = values[dimension] ?? 1;
      return { dimension, values: Array.from({ length: 12 }, (_, month) => (time + month) % of) };
    }
    const dimension = kind === 'click' ? Math.floor(time / 2) % values.length : time % values.length;
    const of = values[dimension] ?? 1;
    if (kind === 'multi') {
      return {
        dimension,
        values: Array.from({ length: of }, (_, value) => value).filter(() => random() < 0.5),
      };
    }
    return { dimension, values: time % 2 === 0 ? [Math.floor(random() * of)] : null };
  });
}
