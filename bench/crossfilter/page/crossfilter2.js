import crossfilter from 'crossfilter2';

/**
 * Leanest form: its records are row numbers into the columns, so it bears no time or memory for objects.
 * @param {import('./data').Columns} columns
 */
export function create({ codes, investment }) {
  const filter = crossfilter(Array.from(investment, (_, row) => row));
  const dimensions = codes.map((own) => filter.dimension((row) => own[row]));
  const reduced = (group) =>
    group.reduce(
      (result, row) => {
        result.count += 1;
        result.sum += investment[row];
        return result;
      },
      (result, row) => {
        result.count -= 1;
        result.sum -= investment[row];
        return result;
      },
      () => ({ count: 0, sum: 0 }),
    );
  const groups = dimensions.map((dimension) => reduced(dimension.group()));
  const all = reduced(filter.groupAll());
  const counts = [];
  const sums = [];
  return {
    select: (dimension, values) => {
      const selected = values && new Set(values);
      if (selected === null) dimensions[dimension].filterAll();
      else if (selected.size === 1) dimensions[dimension].filterExact(values[0]);
      else if (isRange(values)) dimensions[dimension].filterRange([values[0], values[values.length - 1] + 1]);
      else dimensions[dimension].filterFunction((value) => selected.has(value));
    },
    answers: (changed) => {
      groups.forEach((group, at) => {
        if (at === changed) return;
        counts[at] = [];
        sums[at] = [];
        for (const { key, value } of group.all()) {
          counts[at][key] = value.count;
          sums[at][key] = value.sum;
        }
      });
      return { counts, sums, total: all.value() };
    },
  };
}

function isRange(values) {
  return values.every((value, at) => at === 0 || value === values[at - 1] + 1);
}
