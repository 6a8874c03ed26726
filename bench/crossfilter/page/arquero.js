import { op, escape as plain, table } from 'arquero';

/** @param {import('./data').Columns} columns */
export function create({ codes, investment, values }) {
  const [d0, d1, d2, d3] = codes;
  const all = table({ d0, d1, d2, d3, investment });
  const clauses = values.map(() => null);
  const counts = [];
  const sums = [];
  const left = (except) => {
    const active = clauses.flatMap((clause, at) =>
      clause === null || at === except ? [] : [[`d${at}`, clause]],
    );
    return active.length === 0
      ? all
      : all.filter(plain((record) => active.every(([name, clause]) => clause.has(record[name]))));
  };
  const measures = { count: op.count(), sum: op.sum('investment') };
  return {
    select: (dimension, selected) => {
      clauses[dimension] = selected && new Set(selected);
    },
    answers: (changed) => {
      values.forEach((_, at) => {
        if (at === changed) return;
        counts[at] = [];
        sums[at] = [];
        for (const group of left(at).groupby(`d${at}`).rollup(measures)) {
          counts[at][group[`d${at}`]] = group.count;
          sums[at][group[`d${at}`]] = group.sum;
        }
      });
      const { count, sum } = left(null).rollup(measures).object();
      return { counts, sums, total: { count, sum: sum ?? 0 } };
    },
  };
}
