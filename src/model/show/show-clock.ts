import type { RunningPage } from '../orders/running-order';

/** A plan of a show in whole seconds. */
export type Plan = Readonly<{
  total: number;
  /** By page: how long it is meant to stay. */
  pages: readonly number[];
  /** Whether the pages have no times of their own and share the total alike. */
  isShared: boolean;
  /** Pages that have no time in a plan that is made of the pages' times. */
  untimed: number;
}>;

/** How a show stands against its plan, in seconds. */
export type Pace = Readonly<{
  /** Of the whole time; less than nothing once it is used up. */
  remaining: number;
  /** Of the page's time; null where the page has none of its own. */
  pageRemaining: number | null;
  /** How far the show is behind its plan, or ahead where less than nothing; 0 while its page is the one that is planned now. */
  behind: number;
}>;

/** Whole seconds gone since a moment, both in milliseconds since 1970; 0 where it has not come or is not known. */
export function secondsSince(moment: number, now: number): number {
  return moment === 0 ? 0 : Math.max(Math.floor((now - moment) / 1000), 0);
}

/**
 * Of the pages' own times, if there are any; else of a total that somebody set, shared alike among the pages. null: no
 * plan. A page without a time stays as long as pages that turn by themselves do, if they do.
 */
export function planOf(
  pages: readonly Pick<RunningPage, 'seconds'>[],
  { each, total }: Readonly<{ each: number | null; total: number | null }>,
): Plan | null {
  if (pages.some(({ seconds }) => seconds !== null)) {
    const times = pages.map(({ seconds }) => seconds ?? each ?? 0);
    return {
      total: sum(times),
      pages: times,
      isShared: false,
      untimed: each === null ? pages.filter(({ seconds }) => seconds === null).length : 0,
    };
  }
  if (total === null || pages.length === 0) return null;
  return { total, pages: pages.map(() => total / pages.length), isShared: true, untimed: 0 };
}

/** `page` is the page's number from 1; `elapsed` and `onPage` are the seconds of the show and of its page so far. */
export function paceOf(
  plan: Plan,
  { page, elapsed, onPage }: Readonly<{ page: number; elapsed: number; onPage: number }>,
): Pace {
  const from = sum(plan.pages.slice(0, page - 1));
  const own = plan.pages[page - 1] ?? 0;
  const behind = elapsed < from ? elapsed - from : Math.max(elapsed - from - own, 0);
  return {
    remaining: plan.total - elapsed,
    pageRemaining: plan.isShared || own === 0 ? null : own - onPage,
    behind: Math.round(behind),
  };
}

/** `4:05`, or `1:04:05` from an hour on; without a sign. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
