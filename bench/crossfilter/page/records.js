/** One object per record, as in JSON. @param {import('./data').Columns} columns */
export function recordsOf({ codes, investment }) {
  const [d0, d1, d2, d3] = codes;
  return Array.from(investment, (amount, at) => ({
    d0: d0[at],
    d1: d1[at],
    d2: d2[at],
    d3: d3[at],
    investment: amount,
  }));
}
