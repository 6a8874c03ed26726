import * as v from 'valibot';
import { freeId, type RunningOrder, type RunningPage, secondsSchema } from './running-order';

/** What can be done to the pages of a running order. Each gives a new order; the pages it is not about stay as they are. */

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

/** With a copy right behind the page. */
export function duplicatePage(order: RunningOrder, id: string): RunningOrder {
  const copyId = freeId('page', order.pages);
  return {
    ...order,
    pages: order.pages.flatMap((page) => (page.id === id ? [page, { ...page, id: copyId }] : [page])),
  };
}

/** With the page at this place, from 0; places outside mean the first or the last. */
export function movePage(order: RunningOrder, id: string, to: number): RunningOrder {
  const page = order.pages.find((candidate) => candidate.id === id);
  if (!page) return order;
  const others = order.pages.filter((candidate) => candidate !== page);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...order, pages: [...others.slice(0, place), page, ...others.slice(place)] };
}

/** A page's number where it is shown, from 1; null for a hidden page. */
export function pageNumber({ pages }: RunningOrder, id: string): number | null {
  const at = pages.filter(({ hidden }) => !hidden).findIndex((page) => page.id === id);
  return at === -1 ? null : at + 1;
}

/** How long the shown pages are meant to stay, and how many of them have no time of their own. */
export function plannedTime({ pages }: RunningOrder): Readonly<{ seconds: number; untimed: number }> {
  const times = pages.filter(({ hidden }) => !hidden).map(({ seconds }) => seconds);
  return {
    seconds: times.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0),
    untimed: times.filter((seconds) => seconds === null).length,
  };
}

/** Minutes and seconds as they were typed, in seconds; null for nothing, undefined for what is no time. */
export function typedSeconds(minutes: string, seconds: string): number | null | undefined {
  const parts = [minutes, seconds].map((text) => text.trim());
  if (parts.every((text) => text === '')) return null;
  if (parts.some((text) => !/^\d{0,5}$/.test(text))) return undefined;
  const sum = Number(parts[0]) * 60 + Number(parts[1]);
  return v.is(secondsSchema, sum) ? sum : undefined;
}
