import { type CrossFilter, crossFilter, type Plan } from '../../../src/model/cross-filter/cross-filter';
import type { Columns, Engine } from './data';

export const create = (columns: Columns) => engineOf(columns);
export const createRows = (columns: Columns) => engineOf(columns, 'rows');

function engineOf(columns: Columns, plan?: Plan): Engine {
  const filter = filterOf(columns, plan);
  // Keeps the length only: holding the columns would count as memory that a cube does not need.
  const { length } = columns.values;
  const counts: ArrayLike<number>[] = [];
  const sums: ArrayLike<number>[] = [];
  return {
    select: filter.select,
    answers: (changed) => {
      for (let dimension = 0; dimension < length; dimension++) {
        if (dimension === changed) continue;
        const groups = filter.groups(dimension);
        counts[dimension] = groups.counts;
        sums[dimension] = groups.sums[0] ?? [];
      }
      const total = filter.total();
      return { counts, sums, total: { count: total.count, sum: total.sums[0] ?? 0 } };
    },
  };
}

export function filterOf({ codes, investment, values }: Columns, plan?: Plan): CrossFilter {
  const dimensions = codes.map((own, dimension) => ({
    codes: own,
    sets: Array.from({ length: values[dimension] ?? 0 }, (_, value) => [value]),
    values: values[dimension] ?? 0,
  }));
  return crossFilter(dimensions, [investment], plan);
}
