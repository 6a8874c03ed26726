import { recordsOf } from './records.js';

/** @param {import('./data').Columns} columns */
export function create(columns) {
  const records = recordsOf(columns);
  const clauses = columns.values.map(() => null);
  const counts = [];
  const sums = [];
  const left = (except) =>
    records.filter((record) =>
      clauses.every((clause, at) => at === except || clause === null || clause.has(record[`d${at}`])),
    );
  return {
    select: (dimension, values) => {
      clauses[dimension] = values && new Set(values);
    },
    answers: (changed) => {
      columns.values.forEach((values, at) => {
        if (at === changed) return;
        counts[at] = Array(values).fill(0);
        sums[at] = Array(values).fill(0);
        for (const record of left(at)) {
          counts[at][record[`d${at}`]] += 1;
          sums[at][record[`d${at}`]] += record.investment;
        }
      });
      const total = left(null);
      return {
        counts,
        sums,
        total: { count: total.length, sum: total.reduce((sum, { investment }) => sum + investment, 0) },
      };
    },
  };
}
