import { useMemo } from 'react';
import { useLanguage, useMessages } from '../i18n/language';
import { withoutProjects } from '../model/dataset';
import { untouchedBy } from '../model/filter/marks';
import { matchOf } from '../model/filter/match';
import type { DataRecord } from '../model/record-schema';
import { useClauses, usePlace, useSectors, useValueNames } from '../store/hooks';
import { clauseText } from './clause-text';

/** Which filters do not affect a panel. Changes with every clause. */
export function useUntouchedRemarks(records: readonly DataRecord[]): readonly string[] {
  const messages = useMessages();
  return untouchedBy(records, useClauses()).map((dimension) =>
    messages.filterHas.noDimension(messages.dimensions[dimension]),
  );
}

/** What 全 means, said once for all of the records; null if none of them is a figure of the whole region. */
export function useWholeRemark(records: readonly DataRecord[]): string | null {
  const messages = useMessages();
  const place = usePlace();
  const clauses = useClauses();
  const sectors = useSectors();
  const hasWhole = useMemo(
    () => withoutProjects(records).some((record) => matchOf(record, clauses, sectors) === 'whole'),
    [records, clauses, sectors],
  );
  return place && hasWhole ? messages.filterHas.whole(messages.scope[place.region.level]) : null;
}

/** The text of a panel that has records, but none that the clauses leave. */
export function useEmptyText(): string {
  const messages = useMessages();
  return messages.filterHas.emptyBy(clauseText(useClauses(), useValueNames(), useLanguage()));
}
