import type { DataIndex, Region } from './file-schema';
import { comparePeriods, type Family, familiesOf, yearEarlier } from './period';
import type { Place } from './place';
import type { PeriodCode } from './quantity-schema';

/** The regions that enclose a region, nearest first; stops at a cycle in index.json. */
export function ancestorsOf(index: DataIndex, regionId: string): readonly Region[] {
  const found: Region[] = [];
  const byId = (id: string | null | undefined) => index.regions.find((region) => region.id === id);
  let next = byId(byId(regionId)?.parent);
  while (next && !found.includes(next)) {
    found.push(next);
    next = byId(next.parent);
  }
  return found;
}

/**
 * The regions with data, in the order of index.json: those akin to the default region, which it lies in, which lie
 * in it or which have the same parent, and all others.
 */
export function regionsByKinship(index: DataIndex): Readonly<{
  akin: readonly Region[];
  others: readonly Region[];
}> {
  const home = index.default.region;
  const above = ancestorsOf(index, home);
  const parent = index.regions.find(({ id }) => id === home)?.parent ?? null;
  const isAkin = (region: Region) =>
    region.id === home ||
    above.includes(region) ||
    (parent !== null && region.parent === parent) ||
    ancestorsOf(index, region.id).some(({ id }) => id === home);
  const withData = index.regions.filter(({ periods }) => periods.length > 0);
  return { akin: withData.filter(isAkin), others: withData.filter((region) => !isAkin(region)) };
}

/** A region's periods of one family, earliest first. */
export function periodsIn(region: Region, family: Family): readonly PeriodCode[] {
  return region.periods
    .map(({ code }) => code)
    .filter((code) => familiesOf(code).includes(family))
    .sort(comparePeriods);
}

/** The region's previous period of the same family, and the same months of the previous year. */
export function earlierPeriods(
  region: Region,
  code: PeriodCode,
): Readonly<{ previous: PeriodCode | null; yearEarlier: PeriodCode | null }> {
  const [family] = familiesOf(code);
  const before = family ? periodsIn(region, family).filter((other) => comparePeriods(other, code) < 0) : [];
  const wanted = yearEarlier(code);
  return {
    previous: before[before.length - 1] ?? null,
    yearEarlier: region.periods.some((period) => period.code === wanted) ? wanted : null,
  };
}

/**
 * `near`: what the first view compares with, the same period of enclosing regions and the region's own
 * `earlierPeriods`. `all`: every period of the region and those.
 */
export type Reach = 'near' | 'all';

/** The region and those it is compared with. */
export function regionsWithin(index: DataIndex, region: Region): readonly Region[] {
  return [region, ...ancestorsOf(index, region.id)];
}

/** The places a place is compared with. */
export function placesToCompare(index: DataIndex, { region, period }: Place, reach: Reach): readonly Place[] {
  const regions = regionsWithin(index, region);
  const { previous, yearEarlier: earlier } = earlierPeriods(region, period.code);
  const isNear = (of: Region, code: PeriodCode) =>
    of === region ? code === previous || code === earlier : code === period.code;
  return regions.flatMap((of) =>
    of.periods
      .filter(({ code }) => !(of === region && code === period.code))
      .filter(({ code }) => reach !== 'near' || isNear(of, code))
      .map((entry) => ({ region: of, period: entry })),
  );
}
