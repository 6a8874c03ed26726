import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CodedDimension,
  type CrossFilter,
  crossFilter,
  type Plan,
} from '../../../src/model/cross-filter/cross-filter';

type Clauses = readonly (readonly number[] | null)[];
type Rows = Readonly<{
  dimensions: readonly CodedDimension[];
  measures: readonly Float64Array[];
  records: number;
}>;

/** Small numbers, so that cells repeat, and some that need float64 to be exact. */
const amount = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom(0, 2 ** 40 + 1, -(2 ** 40)));

/** Records have one value, several, none, or no such dimension. */
function dimensionOf(records: number): fc.Arbitrary<CodedDimension> {
  return fc.integer({ min: 1, max: 5 }).chain((values) => {
    const set = fc.option(fc.subarray(Array.from({ length: values }, (_, value) => value)), { freq: 8 });
    return fc
      .array(set, { minLength: 1, maxLength: 6 })
      .chain((sets) =>
        fc
          .array(fc.nat({ max: sets.length - 1 }), { minLength: records, maxLength: records })
          .map((codes) => ({ codes: Uint8Array.from(codes), sets, values })),
      );
  });
}

const rows: fc.Arbitrary<Rows> = fc.integer({ min: 0, max: 60 }).chain((records) =>
  fc.record({
    dimensions: fc.array(dimensionOf(records), { minLength: 1, maxLength: 5 }),
    measures: fc.array(
      fc
        .array(amount, { minLength: records, maxLength: records })
        .map((amounts) => Float64Array.from(amounts)),
      { maxLength: 2 },
    ),
    records: fc.constant(records),
  }),
);

/** Successive clauses; the dimension is taken modulo the number of dimensions. */
const steps = fc.array(
  fc.record({
    dimension: fc.nat({ max: 4 }),
    values: fc.option(fc.array(fc.nat({ max: 4 }), { maxLength: 4 }), { freq: 3 }),
  }),
  { maxLength: 12 },
);

const valuesAt = ({ codes, sets }: CodedDimension, record: number) => sets[codes[record] ?? -1] ?? null;

/** A naive filter: keeps records that, for each clause, have one of its values or lack its dimension. */
function leftBy({ dimensions, records }: Rows, clauses: Clauses, except?: number): readonly number[] {
  return Array.from({ length: records }, (_, record) => record).filter((record) =>
    dimensions.every((dimension, at) => {
      const clause = clauses[at] ?? null;
      const values = valuesAt(dimension, record);
      return (
        at === except || clause === null || values === null || values.some((value) => clause.includes(value))
      );
    }),
  );
}

function added(given: Rows, records: readonly number[]) {
  const sum = (measure: Float64Array) => records.reduce((total, record) => total + (measure[record] ?? 0), 0);
  return { count: records.length, sums: given.measures.map(sum) };
}

function naive(given: Rows, clauses: Clauses) {
  return {
    total: added(given, leftBy(given, clauses)),
    groups: given.dimensions.map((dimension, at) => {
      const left = leftBy(given, clauses, at);
      return Array.from({ length: dimension.values }, (_, value) =>
        added(
          given,
          left.filter((record) => valuesAt(dimension, record)?.includes(value)),
        ),
      );
    }),
  };
}

function answers(filter: CrossFilter, { dimensions }: Rows) {
  return {
    total: filter.total(),
    groups: dimensions.map((_, at) => {
      const { counts, sums } = filter.groups(at);
      return Array.from(counts, (count, value) => ({ count, sums: sums.map((each) => each[value]) }));
    }),
  };
}

/** Two dimensions of 4 values each, whose 16 combinations `records` go through in turn. */
function fourByFour(records: number): readonly CodedDimension[] {
  const sets = [[0], [1], [2], [3]];
  return [1, 4].map((each) => ({
    codes: Uint8Array.from({ length: records }, (_, record) => Math.floor(record / each) % 4),
    sets,
    values: 4,
  }));
}

describe('the cross-filter', () => {
  test.each<Plan | undefined>(['rows', 'cube', undefined])(
    'gives the answers of a naive filter after every change (plan: %s)',
    (plan) => {
      fc.assert(
        fc.property(rows, steps, (given, changes) => {
          const filter = crossFilter(given.dimensions, given.measures, plan);
          const clauses: (readonly number[] | null)[] = [];
          expect(answers(filter, given)).toEqual(naive(given, clauses));
          for (const { dimension, values } of changes) {
            const changed = dimension % given.dimensions.length;
            clauses[changed] = values;
            filter.select(changed, values);
            expect(answers(filter, given)).toEqual(naive(given, clauses));
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each<Plan>(['rows', 'cube'])('is unchanged once all changes are undone (plan: %s)', (plan) => {
    fc.assert(
      fc.property(rows, steps, (given, changes) => {
        const filter = crossFilter(given.dimensions, given.measures, plan);
        const before = answers(filter, given);
        for (const { dimension, values } of changes) {
          filter.select(dimension % given.dimensions.length, values);
        }
        given.dimensions.forEach((_, dimension) => {
          filter.select(dimension, null);
        });
        expect(answers(filter, given)).toEqual(before);
      }),
    );
  });

  test('counts a record with two values once for each value, and once in the total', () => {
    const sectors = { codes: Uint8Array.of(0, 1, 2), sets: [[0], [0, 1], []], values: 2 };
    const filter = crossFilter([sectors], [Int32Array.of(10, 20, 40)]);
    expect(filter.groups(0)).toEqual({
      counts: Float64Array.of(2, 1),
      sums: [Float64Array.of(30, 20)],
    });
    expect(filter.total()).toEqual({ count: 3, sums: [70] });
    filter.select(0, [0, 1]);
    expect(filter.total()).toEqual({ count: 2, sums: [30] });
  });

  test('uses a cube if many records are alike, and rows if few are', () => {
    expect(crossFilter(fourByFour(1000), []).plan).toBe('cube');
    expect(crossFilter(fourByFour(20), []).plan).toBe('rows');
  });

  test('keeps sums exact up to the largest safe integer, and refuses larger sums and fractions', () => {
    const dimensions = fourByFour(2);
    const most = Number.MAX_SAFE_INTEGER;
    const sumOf = (...amounts: number[]) =>
      crossFilter(dimensions, [Float64Array.from(amounts)]).total().sums;
    expect(sumOf(most - 1, 1)).toEqual([most]);
    expect(() => sumOf(most, 1)).toThrow(RangeError);
    expect(() => sumOf(-most, 1)).toThrow(RangeError);
    expect(() => sumOf(0.5, 1)).toThrow(RangeError);
    expect(() => sumOf(Number.NaN, 1)).toThrow(RangeError);
    expect(() => sumOf(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
  });

  test('refuses columns of different lengths, an empty list of dimensions, and an unknown dimension', () => {
    const dimensions = fourByFour(8);
    expect(() => crossFilter(dimensions, [new Int32Array(7)])).toThrow(RangeError);
    expect(() => crossFilter([...dimensions, ...fourByFour(9)], [])).toThrow(RangeError);
    expect(() => crossFilter([], [])).toThrow(RangeError);
    expect(() => crossFilter(dimensions, []).select(2, [0])).toThrow(RangeError);
  });
});
