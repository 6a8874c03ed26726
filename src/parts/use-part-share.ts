import { useCallback } from 'react';
import { partShareOf } from '../model/compare/part-share';
import type { Figure } from '../model/figure';
import type { DataRecord } from '../model/record-schema';
import { useDataset, usePlace } from '../store/hooks';

/** Returns a function that computes a record's share of the whole in the place in view; null where it cannot be. */
export function usePartShare(): (record: DataRecord) => Figure | null {
  const place = usePlace();
  const dataset = useDataset();
  return useCallback(
    (record) => (place && partShareOf({ place, dataset }, record)?.figure) ?? null,
    [place, dataset],
  );
}
