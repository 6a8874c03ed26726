import * as v from 'valibot';

/**
 * `view` is a pinned view of the desk; the others are generated from data of the page's region and period.
 */
export const pageKinds = ['cover', 'headlines', 'view', 'findings', 'closing'] as const;

/** No real running order has more; the limit keeps reading fast. */
const MOST_PAGES = 500;

/** One day; more is a typing error. */
const MOST_SECONDS = 86_400;

export const secondsSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SECONDS));

const runningPageSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(pageKinds),
  /** The query of the view's address; '' is the default view. */
  view: v.string(),
  /** null: the page's own title, in the reader's language. */
  title: v.nullable(v.string()),
  notes: v.string(),
  /** Planned duration, also used when pages turn automatically; null: the same as other pages. */
  seconds: v.nullable(secondsSchema),
  hidden: v.boolean(),
  /** Version of the data when the page was pinned, to detect later changes; null: any version. */
  dataVersion: v.nullable(v.string()),
});
export type RunningPage = Readonly<v.InferOutput<typeof runningPageSchema>>;

/** The newest version of a running order that this software reads. */
export const RUNNING_ORDER_VERSION = 1;

export const runningOrderSchema = v.object({
  version: v.literal(RUNNING_ORDER_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** '' if unnamed; it is then shown by its number, in the reader's language. */
  name: v.string(),
  pages: v.pipe(v.array(runningPageSchema), v.maxLength(MOST_PAGES), v.transform(withIdsOfTheirOwn)),
});
/** 汇报方案: pages in the order in which they are presented. */
export type RunningOrder = Readonly<v.InferOutput<typeof runningOrderSchema>>;

/** The order generated from the data; to change it, copy it. */
export const DEFAULT_ORDER = 'default';

/** The pages that are not hidden; a page's number counts these, from 1. */
export function shownPages({ pages }: RunningOrder): readonly RunningPage[] {
  return pages.filter(({ hidden }) => !hidden);
}

/** A free id with this prefix: page-3, order-2. */
export function freeId(beginning: string, taken: readonly Readonly<{ id: string }>[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${beginning}-${number}`)) number += 1;
  return `${beginning}-${number}`;
}

/** Gives pages with a duplicate id, as from a hand-written file, a new one, because pages are found by id. */
function withIdsOfTheirOwn(pages: RunningPage[]): RunningPage[] {
  return pages.reduce<RunningPage[]>((before, page) => {
    const isTaken = before.some(({ id }) => id === page.id);
    return before.concat(isTaken ? { ...page, id: freeId('page', pages.concat(before)) } : page);
  }, []);
}

/** Appends the page under a new id. */
export function addPage(order: RunningOrder, page: Omit<RunningPage, 'id'>): RunningOrder {
  return { ...order, pages: [...order.pages, { ...page, id: freeId('page', order.pages) }] };
}
