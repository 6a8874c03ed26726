import type { Figure } from '../figure';

/**
 * The largest set of rates of which fastest and slowest can be said: exact results in percent, of one period and against
 * one base. A forecast did not grow, percentage points are no percent, and of `10%以上` nobody knows how much more. Of
 * two sets of one size that with the first name of period and base, whatever the order of the rates.
 */
export function comparableRates<T extends Readonly<{ figure: Figure }>>(rates: readonly T[]): readonly T[] {
  const sets = new Map<string, T[]>();
  for (const rate of rates) {
    const { quantity, nature, period, growth } = rate.figure;
    if (quantity.unit !== 'percent' || quantity.qualifier !== 'exact' || nature !== 'actual') continue;
    const key = `${period.code} ${growth?.kind}`;
    sets.set(key, [...(sets.get(key) ?? []), rate]);
  }
  const [largest] = [...sets].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return largest?.[1] ?? [];
}
