import * as v from 'valibot';
import { freeId, type RunningOrder, type RunningPage, secondsSchema } from './running-order';

/** Operations on pages of a running order. Each returns a new order; other pages keep their references. */

export function changePage(
  order: RunningOrder,
  id: string,
  change: Partial<Omit<RunningPage, 'id'>>,
): RunningOrder {
  return { ...order, pages: order.pages.map((page) => (page.id === id ? { ...page, ...change } : page)) };
}

export function removePage(order: RunningOrder, id: string): RunningOrder {
  return { ...order, pages: order.pages.filter((page) => page.id !== id) };
}

/** Inserts a copy right after the page. */
export function duplicatePage(order: RunningOrder, id: string): RunningOrder {
  const copyId = freeId('page', order.pages);
  return {
    ...order,
    pages: order.pages.flatMap((page) => (page.id === id ? [page, { ...page, id: copyId }] : [page])),
  };
}

/** Moves the page to a position, from 0, clamped to the list. */
export function movePage(order: RunningOrder, id: string, to: number): RunningOrder {
  const page = order.pages.find((candidate) => candidate.id === id);
  if (!page) return order;
  const others = order.pages.filter((candidate) => candidate !== page);
  const at = Math.min(Math.max(to, 0), others.length);
  return { ...order, pages: [...others.slice(0, at), page, ...others.slice(at)] };
}

/** A page's number among the shown pages, from 1; null for a hidden page. */
export function pageNumber({ pages }: RunningOrder, id: string): number | null {
  const at = pages.filter(({ hidden }) => !hidden).findIndex((page) => page.id === id);
  return at === -1 ? null : at + 1;
}

/** The total planned time of the shown pages, and how many of them have no time. */
export function plannedTime({ pages }: RunningOrder): Readonly<{ seconds: number; untimed: number }> {
  const times = pages.filter(({ hidden }) => !hidden).map(({ seconds }) => seconds);
  return {
    seconds: times.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0),
    untimed: times.filter((seconds) => seconds === null).length,
  };
}

/** Typed minutes and seconds, in seconds; null if both are empty, undefined if invalid. */
export function typedSeconds(minutes: string, seconds: string): number | null | undefined {
  const parts = [minutes, seconds].map((text) => text.trim());
  if (parts.every((text) => text === '')) return null;
  if (parts.some((text) => !/^\d{0,5}$/.test(text))) return undefined;
  const sum = Number(parts[0]) * 60 + Number(parts[1]);
  return v.is(secondsSchema, sum) ? sum : undefined;
}
