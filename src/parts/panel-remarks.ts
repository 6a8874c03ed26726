import { useLanguage, useMessages } from '../i18n/language';
import { untouchedBy } from '../model/filter/marks';
import type { DataRecord } from '../model/record-schema';
import { useClauses, usePlace, useShared } from '../store/hooks';
import { clauseText } from './clause-text';

/** Which filters do not affect a panel, and whether it has whole-area figures. Changes with every clause. */
export function usePanelRemarks(records: readonly DataRecord[], hasWhole: boolean): readonly string[] {
  const messages = useMessages();
  const place = usePlace();
  const untouched = untouchedBy(records, useClauses()).map((dimension) =>
    messages.filterHas.noDimension(messages.dimensions[dimension]),
  );
  const whole = place && hasWhole ? [messages.filterHas.whole(messages.scope[place.region.level])] : [];
  return [...untouched, ...whole];
}

/** The text of a panel that has records, but none that the clauses leave. */
export function useEmptyText(): string {
  const messages = useMessages();
  return messages.filterHas.emptyBy(clauseText(useClauses(), useShared(), useLanguage()));
}
