import { monthsOf, type Period } from '../period';
import { fold } from './fold';

type Months = Readonly<{ first: number; last: number }>;

const quarters = '一二三四';

/** Words that name months of a year. The longest come first: 前三季度 holds 三季度. 6月末 is a day. */
const WORDS =
  /(上半年)|(下半年)|(全年)|前([一二三四])季度|第?([一二三四1-4])季度|(?<!\d)1月?份?[-至~](\d{1,2})月|前(\d{1,2})个?月|(\d{1,2})月(?![末底])/gu;

/** Whether words for a period may mean it. Such as name no period (今年以来) or several may mean any. */
export function mayMean(printed: string, period: Period): boolean {
  const text = fold(printed).replaceAll('—', '-');
  const years = [...text.matchAll(/(\d{4})年/gu)].map(([, year]) => Number(year));
  if (years.length === 1 && years[0] !== period.year) return false;
  const named = [...text.matchAll(WORDS)].map(monthsIn);
  const [months] = named;
  if (!months || named.length > 1) return true;
  const { first, last } = monthsOf(period);
  return months.first === first && months.last === last;
}

function monthsIn([
  ,
  firstHalf,
  secondHalf,
  year,
  upTo,
  quarter,
  range,
  since,
  month,
]: RegExpExecArray): Months {
  if (firstHalf !== undefined) return { first: 1, last: 6 };
  if (secondHalf !== undefined) return { first: 7, last: 12 };
  if (year !== undefined) return { first: 1, last: 12 };
  if (upTo !== undefined) return { first: 1, last: 3 * ordinal(upTo) };
  if (quarter !== undefined) return { first: 3 * ordinal(quarter) - 2, last: 3 * ordinal(quarter) };
  const cumulative = range ?? since;
  if (cumulative !== undefined) return { first: 1, last: Number(cumulative) };
  return { first: Number(month), last: Number(month) };
}

function ordinal(numeral: string): number {
  return quarters.includes(numeral) ? quarters.indexOf(numeral) + 1 : Number(numeral);
}

/** Whether a phrase may state a date (`2024-08`, `2024-08-31`): it names no other month, and no other year. */
export function mayState(phrase: string, date: string): boolean {
  const text = fold(phrase);
  const [year, month] = date.split('-').map(Number);
  const years = [...text.matchAll(/(\d{4})年/gu)].map(([, stated]) => Number(stated));
  const months = [...text.matchAll(/(\d{1,2})月/gu)].map(([, stated]) => Number(stated));
  const holds = (stated: readonly number[], one: number | undefined) =>
    one === undefined || stated.length === 0 || stated.includes(one);
  return holds(years, year) && holds(months, month);
}
