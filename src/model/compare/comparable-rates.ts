import type { Figure } from '../figure';

/**
 * The largest set of rates that can be ranked: actual, exact rates in percent, of one period and one base.
 * Forecasts, percentage points and bounds (`10%以上`) cannot be ranked. Of two sets of equal size, the one
 * whose period and base sort first, regardless of the order of the rates.
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
