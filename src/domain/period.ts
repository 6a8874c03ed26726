import type { PeriodCode } from './quantity-schema';

/** A calendar period; `ordinal` counts from 1 within its kind and is 1 for a whole year. */
export type Period = Readonly<{ kind: 'year' | 'half' | 'quarter' | 'month'; year: number; ordinal: number }>;

const kindOf = { H: 'half', Q: 'quarter', M: 'month' } as const;

/** Reads a code that the schema has let through; throws RangeError on anything else. */
export function parsePeriod(code: PeriodCode): Period {
  const match = /^(\d{4})(?:([HQM])(\d{1,2}))?$/.exec(code);
  if (!match) throw new RangeError(`not a period code: ${code}`);
  const [, year, letter, ordinal] = match;
  if (letter === undefined) return { kind: 'year', year: Number(year), ordinal: 1 };
  return { kind: kindOf[letter as keyof typeof kindOf], year: Number(year), ordinal: Number(ordinal) };
}

const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** First and last month of a period, 1–12. */
export function monthsOf({ kind, ordinal }: Period): Readonly<{ first: number; last: number }> {
  const last = monthsIn[kind] * ordinal;
  return { first: last - monthsIn[kind] + 1, last };
}
