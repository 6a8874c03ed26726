import { useMemo } from 'react';
import { setAt } from '../../model/compare/library';
import { findingsOf } from '../../model/findings/findings';
import { useClauses, useLibrary, usePlace, useSectors } from '../../store/hooks';

/** The findings of the view, and whether all files that they depend on have been read. */
export function useFindings() {
  const library = useLibrary();
  const place = usePlace();
  const clauses = useClauses();
  const sectors = useSectors();
  const findings = useMemo(
    () => (library && place ? findingsOf(library, place, clauses, sectors) : []),
    [library, place, clauses, sectors],
  );
  const set = library && place && setAt(library, place.region.id, place.period.code);
  return { findings, isComplete: set?.isComplete === true };
}
