import type { PeriodCode } from './quantity-schema';

/**
 * A calendar period; `ordinal` counts from 1 within its kind and is 1 for a whole year. `cumulative` runs
 * from January to month `ordinal`.
 */
export type Period = Readonly<{
  kind: 'year' | 'half' | 'quarter' | 'month' | 'cumulative';
  year: number;
  ordinal: number;
}>;

const kindOf = { H: 'half', Q: 'quarter', M: 'month', C: 'cumulative' } as const;

/** Reads a valid period code; throws RangeError on anything else. */
export function parsePeriod(code: PeriodCode): Period {
  const match = /^(\d{4})(?:([HQMC])(\d{1,2}))?$/.exec(code);
  if (!match) throw new RangeError(`not a period code: ${code}`);
  const [, year, letter, ordinal] = match;
  if (letter === undefined) return { kind: 'year', year: Number(year), ordinal: 1 };
  return { kind: kindOf[letter as keyof typeof kindOf], year: Number(year), ordinal: Number(ordinal) };
}

const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** First and last month of a period, 1–12. */
export function monthsOf({ kind, ordinal }: Period): Readonly<{ first: number; last: number }> {
  if (kind === 'cumulative') return { first: 1, last: ordinal };
  const last = monthsIn[kind] * ordinal;
  return { first: last - monthsIn[kind] + 1, last };
}

/** Number of months. */
export function lengthOf(code: PeriodCode): number {
  const { first, last } = monthsOf(parsePeriod(code));
  return last - first + 1;
}

/** Share of the year elapsed at the end of the period (序时进度), in percent: 50 on 30 June. */
export function shareOfYear(code: PeriodCode): number {
  return (monthsOf(parsePeriod(code)).last / 12) * 100;
}

/** Orders by last month; if two end together, the longer comes last. */
export function comparePeriods(a: PeriodCode, b: PeriodCode): number {
  const [one, other] = [a, b].map((code) => {
    const period = parsePeriod(code);
    const { first, last } = monthsOf(period);
    return { end: period.year * 12 + last, first };
  });
  return (one?.end ?? 0) - (other?.end ?? 0) || (other?.first ?? 0) - (one?.first ?? 0);
}

/**
 * Families of periods that may share an axis. `cumulative` periods all begin in January (1—3月, 1—6月, 全年); the
 * others are single periods of one length.
 */
export const families = ['cumulative', 'half', 'quarter', 'month'] as const;
export type Family = (typeof families)[number];

/** The families that a period belongs to: the first quarter is both cumulative and a quarter. */
export function familiesOf(code: PeriodCode): readonly Family[] {
  const period = parsePeriod(code);
  const isFromJanuary = monthsOf(period).first === 1;
  const single = period.kind === 'year' || period.kind === 'cumulative' ? [] : [period.kind];
  return isFromJanuary ? ['cumulative', ...single] : single;
}

/** The same months of the previous year. */
export function yearEarlier(code: PeriodCode): PeriodCode {
  return `${Number(code.slice(0, 4)) - 1}${code.slice(4)}`;
}
