import type { DataIndex } from '../model/file-schema';
import type { Place } from '../model/place';

/**
 * Resolves the requested region and period (null: the default). A region that is not listed, or has no
 * periods, falls back to the default region; a period that the region lacks, to the default period, else the
 * last listed.
 */
export function placeOf(index: DataIndex, region: string | null, period: string | null): Place | null {
  const named = index.regions.find(({ id, periods }) => id === region && periods.length > 0);
  const found = named ?? index.regions.find(({ id }) => id === index.default.region);
  if (!found) return null;
  const byCode = (code: string | null) => found.periods.find((candidate) => candidate.code === code);
  const chosen = byCode(period) ?? byCode(index.default.period) ?? found.periods[found.periods.length - 1];
  return chosen ? { region: found, period: chosen } : null;
}
