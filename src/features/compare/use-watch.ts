import { useMemo } from 'react';
import { type Watch, watchOf } from '../../model/compare/watch';
import { useLibrary, usePlace } from '../../store/hooks';
import { useAppStore } from '../../store/store';

/** What needs attention in the region and period in view; null until the shared files are loaded. */
export function useWatch(): Watch | null {
  const library = useLibrary();
  const place = usePlace();
  const thresholds = useAppStore((state) => state.thresholds);
  return useMemo(
    () => (library && place ? watchOf(library, place, thresholds) : null),
    [library, place, thresholds],
  );
}
