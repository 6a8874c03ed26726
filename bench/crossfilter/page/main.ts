import type { Plan } from '../../../src/model/cross-filter/cross-filter';
import { type Answers, type Columns, columnsOf, type Engine, type GestureKind, gesturesOf } from './data';
import { create, createRows, filterOf } from './yiping';

type EngineModule = {
  /** Prepares what the engine needs before there is data. */
  start?: () => Promise<void>;
  create: (columns: Columns) => Engine | Promise<Engine>;
};

const engines: Readonly<Record<string, () => Promise<EngineModule>>> = {
  yiping: async () => ({ create }),
  rows: async () => ({ create: createRows }),
  crossfilter2: () => import('./crossfilter2.js') as Promise<EngineModule>,
  'duckdb-wasm': () => import('./duckdb.js') as Promise<EngineModule>,
  arquero: () => import('./arquero.js') as Promise<EngineModule>,
  naive: () => import('./naive.js') as Promise<EngineModule>,
};

/** Unmeasured gestures at the start, so that every engine runs compiled. */
const WARM_UP = 6;

let columns: Columns | null = null;
let engineModule: EngineModule | null = null;
let engine: Engine | null = null;

/** crossfilter.ts calls these step by step, so that it can collect garbage and read the heap in between. */
const steps = {
  async start(name: string): Promise<void> {
    engineModule = (await engines[name]?.()) ?? null;
    await engineModule?.start?.();
  },
  prepare(records: number): void {
    columns = columnsOf(records);
  },
  /** Milliseconds from columns to the first answers. */
  async build(): Promise<number> {
    if (!columns || !engineModule) throw new Error('Nothing to build from.');
    const before = performance.now();
    engine = await engineModule.create(columns);
    await engine.answers(-1);
    const took = performance.now() - before;
    columns = null;
    return took;
  },
  /** Milliseconds of each gesture, and a checksum of the answers. */
  async gestures(kind: GestureKind, times: number): Promise<{ took: number[]; checksum: number }> {
    if (!engine) throw new Error('No engine was built.');
    const took: number[] = [];
    let checksum = 0;
    for (const [at, { dimension, values }] of gesturesOf(kind, WARM_UP + times).entries()) {
      const before = performance.now();
      await engine.select(dimension, values);
      const answers = await engine.answers(dimension);
      const after = performance.now();
      if (at >= WARM_UP) took.push(after - before);
      checksum = (checksum * 31 + checksumOf(answers, dimension)) % 1_000_003;
    }
    for (let dimension = 0; dimension < 4; dimension++) await engine.select(dimension, null);
    return { took, checksum };
  },
  /** Milliseconds to read every number of the columns once, measured `times` times. */
  linearRead(records: number, times: number): number[] {
    const { codes, investment } = columnsOf(records);
    return Array.from({ length: times }, () => {
      const before = performance.now();
      const [a, b, c, d] = codes;
      if (!a || !b || !c || !d) throw new Error('Four columns of codes are needed.');
      let sum = 0;
      for (let at = 0; at < records; at++) {
        sum += (a[at] ?? 0) + (b[at] ?? 0) + (c[at] ?? 0) + (d[at] ?? 0) + (investment[at] ?? 0);
      }
      const took = performance.now() - before;
      // Using the sum keeps the loop from being optimised away.
      if (sum < 0) throw new Error('The sum cannot be negative.');
      return took;
    });
  },
  /** Milliseconds of the build and of each click under a plan, for columns of any shape. */
  grow(records: number, values: readonly number[], plan: Plan, times: number) {
    const shaped = columnsOf(records, values);
    const before = performance.now();
    const filter = filterOf(shaped, plan);
    const build = performance.now() - before;
    const took: number[] = [];
    for (const [at, gesture] of gesturesOf('click', WARM_UP + times, values).entries()) {
      const started = performance.now();
      filter.select(gesture.dimension, gesture.values);
      for (let dimension = 0; dimension < values.length; dimension++) filter.groups(dimension);
      filter.total();
      if (at >= WARM_UP) took.push(performance.now() - started);
    }
    return { build, took, chosen: filterOf(shaped).plan };
  },
};
export type Steps = typeof steps;

/** Covers every answer that the gesture may have changed. */
function checksumOf({ counts, sums, total }: Answers, changed: number): number {
  let checksum = total.count + 7 * total.sum;
  for (let dimension = 0; dimension < counts.length; dimension++) {
    if (dimension === changed) continue;
    const [own, ownSums] = [counts[dimension] ?? [], sums[dimension] ?? []];
    for (let value = 0; value < own.length; value++) {
      checksum =
        (checksum + (value + 1) * (dimension + 1) * ((own[value] ?? 0) + 3 * (ownSums[value] ?? 0))) %
        1_000_003;
    }
  }
  return checksum % 1_000_003;
}

Object.assign(window, { steps });
