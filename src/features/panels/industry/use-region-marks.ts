import { useMemo } from 'react';
import { compareUpwards } from '../../../model/compare/comparison';
import type { Region } from '../../../model/file-schema';
import { useLibrary, usePlace } from '../../../store/hooks';
import type { RegionMark } from '../../../ui/charts/growth-bars';
import type { GrowthMark } from './industry-model';

/**
 * The same indicator's rate in the regions above for the same period, for every bar it may be compared with;
 * and those regions, to be named beside the chart.
 */
export function useRegionMarks(growth: readonly GrowthMark[]): Readonly<{
  marks: readonly RegionMark[];
  regions: readonly Region[];
}> {
  const library = useLibrary();
  const place = usePlace();
  return useMemo(() => {
    if (!library || !place) return { marks: [], regions: [] };
    const pairs = growth.flatMap(({ record }) =>
      compareUpwards(library, place, record.id, 'growth').flatMap((comparison) =>
        comparison.kind === 'pair' && comparison.difference
          ? [{ bar: record.id, region: comparison.region, percent: comparison.other.figure.quantity.amount }]
          : [],
      ),
    );
    return {
      marks: pairs.map(({ bar, region, percent }) => ({ bar, level: region.level, percent })),
      regions: [...new Set(pairs.map(({ region }) => region))],
    };
  }, [library, place, growth]);
}
