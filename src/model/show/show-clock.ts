import type { RunningPage } from '../orders/running-order';

/** The plan of a show, in seconds. */
export type Plan = Readonly<{
  total: number;
  /** Planned duration of each page. */
  pages: readonly number[];
  /** Whether the pages have no times of their own and share the total equally. */
  isShared: boolean;
  /** The number of pages without a time, in a plan made of the pages' times. */
  untimed: number;
}>;

/** The pace of a show against its plan, in seconds. */
export type Pace = Readonly<{
  /** Time left in total; negative once overrun. */
  remaining: number;
  /** Time left for the page; null if the page has no time of its own. */
  pageRemaining: number | null;
  /** How far the show is behind its plan, negative if ahead; 0 while the planned page is shown. */
  behind: number;
}>;

/** Whole seconds since a moment, both in milliseconds since 1970; 0 if it is in the future or unknown (0). */
export function secondsSince(moment: number, now: number): number {
  return moment === 0 ? 0 : Math.max(Math.floor((now - moment) / 1000), 0);
}

/**
 * A plan from the pages' own times, if any; else from the total set by the presenter, shared equally; else
 * null. A page without a time takes `each`, the interval of automatic turning, if set.
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

/** `page` counts from 1; `elapsed` and `onPage` are seconds since the start of the show and of its page. */
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
