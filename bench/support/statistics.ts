/** The median of at least one number; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear between the two nearest ranks (Hyndman and Fan's type 7). `share` lies in 0–1. */
function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('No value was measured.');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Used by all timed tables: median and 95th percentile of the measured values. */
export function summary(values: readonly number[]): { median: number; p95: number } {
  return { median: median(values), p95: quantile(values, 0.95) };
}
