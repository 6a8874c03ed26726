import { directionOf } from '../i18n/format';
import { useMessages } from '../i18n/language';
import { setAt } from '../model/compare/library';
import { programmesOf } from '../model/compare/targets';
import type { DataRecord } from '../model/record-schema';
import { useLibrary, usePlace } from '../store/hooks';
import { SizeText } from './size-text';

/**
 * How a programme's progress on its annual plan compares with the share of the year elapsed, or that this is
 * unknown; nothing for records without such a plan.
 */
export function ProgrammeNote({ record }: { readonly record: DataRecord }) {
  const messages = useMessages();
  const library = useLibrary();
  const place = usePlace();
  const hasPlan = (record.type === 'total' || record.type === 'project') && record.annualPlan;
  const set = hasPlan && library && place && setAt(library, place.region.id, place.period.code);
  const programme = set
    ? programmesOf(set).find(({ plan }) => plan.figure.record.id === record.id)
    : undefined;
  if (!programme) return null;
  const { completed, ahead } = programme;
  if (ahead)
    return <SizeText figure={ahead} label={messages.schedule[directionOf(ahead.quantity)]} inGroup />;
  return <span>{completed ? messages.schedule.unknown : messages.schedule.noCompleted}</span>;
}
