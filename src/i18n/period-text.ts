import { monthsOf, parsePeriod } from '../model/period';
import type { PeriodCode } from '../model/quantity-schema';
import { messagesIn } from './messages-in';

/** 2024年上半年; `withMonths` adds (1—6月). */
export function periodText(code: PeriodCode, language: keyof typeof messagesIn, withMonths = false): string {
  const { period: messages, aside } = messagesIn[language];
  const period = parsePeriod(code);
  const { first, last } = monthsOf(period);
  const name =
    period.kind === 'year' ? messages.year(period.year) : messages[period.kind](period.year, period.ordinal);
  const namesMonths = period.kind === 'month' || period.kind === 'cumulative';
  if (!withMonths || period.kind === 'year' || namesMonths) return name;
  return aside(name, messages.months(first, last));
}
