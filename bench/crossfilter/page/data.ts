/** Sector, stage, place and month. */
const CARDINALITIES: readonly number[] = [20, 8, 12, 36];
const MONTH = 3;

/** Codes by dimension, and the investment of each record in 万元. */
export type Columns = Readonly<{
  codes: readonly Uint8Array[];
  investment: Int32Array;
  values: readonly number[];
}>;

/** What all engines answer, by dimension and by value. */
export type Answers = Readonly<{
  counts: readonly ArrayLike<number>[];
  sums: readonly ArrayLike<number>[];
  total: Readonly<{ count: number; sum: number }>;
}>;

/** What each engine does with the same columns. */
export type Engine = Readonly<{
  /** null: no clause. */
  select(dimension: number, values: readonly number[] | null): void | Promise<void>;
  /** Counts and sums by every dimension but `changed`, whose own cannot have changed, and the total. */
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

/** Every combination is as likely as any other, which is the worst that can happen to a cube. */
export function columnsOf(records: number, values: readonly number[] = CARDINALITIES): Columns {
  const random = randomFrom(records);
  return {
    codes: values.map((count) => Uint8Array.from({ length: records }, () => Math.floor(random() * count))),
    investment: Int32Array.from({ length: records }, () => Math.floor(random() * 100_000)),
    values,
  };
}

/** A click selects one value or takes the clause away; a brush slides 12 months; a multi-select is half of the values. */
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
