import * as v from 'valibot';

/** `view` is a pinned view of the desk; the others are made of whatever data the page's region and period have. */
export const pageKinds = ['cover', 'headlines', 'view', 'findings', 'closing'] as const;

/** More is no running order; whoever reads one need not be made to wait for it. */
const MOST_PAGES = 500;

/** More is a typing error: a day. */
const MOST_SECONDS = 86_400;

export const secondsSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SECONDS));

const runningPageSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(pageKinds),
  /** The query of an address, as the address bar has it for the same view; '' is the default view. */
  view: v.string(),
  /** null: what the page itself says, in the reader's language. */
  title: v.nullable(v.string()),
  notes: v.string(),
  /** How long it is meant to stay, and stays when pages turn by themselves; null: as long as any other. */
  seconds: v.nullable(secondsSchema),
  hidden: v.boolean(),
  /** Version of the data when it was pinned, so that it can be told when that has changed; null: whatever there is. */
  dataVersion: v.nullable(v.string()),
});
export type RunningPage = Readonly<v.InferOutput<typeof runningPageSchema>>;

/** The newest version of a running order that this software reads. */
export const RUNNING_ORDER_VERSION = 1;

export const runningOrderSchema = v.object({
  version: v.literal(RUNNING_ORDER_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** '' where nobody has named it; it then goes by its number, in the reader's language. */
  name: v.string(),
  pages: v.pipe(v.array(runningPageSchema), v.maxLength(MOST_PAGES), v.transform(withIdsOfTheirOwn)),
});
/** 汇报方案: pages in the order in which they are presented. */
export type RunningOrder = Readonly<v.InferOutput<typeof runningOrderSchema>>;

/** The order that is made of the data, and cannot be changed but by copying it. */
export const DEFAULT_ORDER = 'default';

/** The pages that are shown; a page's number is its place among these, from 1. */
export function shownPages({ pages }: RunningOrder): readonly RunningPage[] {
  return pages.filter(({ hidden }) => !hidden);
}

/** An id with this beginning that is not taken: page-3, order-2. */
export function freeId(beginning: string, taken: readonly Readonly<{ id: string }>[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${beginning}-${number}`)) number += 1;
  return `${beginning}-${number}`;
}

/** Pages are found by their ids, so that a second one of the same id, as from a file written by hand, gets another. */
function withIdsOfTheirOwn(pages: RunningPage[]): RunningPage[] {
  return pages.reduce<RunningPage[]>((before, page) => {
    const isTaken = before.some(({ id }) => id === page.id);
    return before.concat(isTaken ? { ...page, id: freeId('page', pages.concat(before)) } : page);
  }, []);
}

/** With the page at the end, under an id of its own. */
export function addPage(order: RunningOrder, page: Omit<RunningPage, 'id'>): RunningOrder {
  return { ...order, pages: [...order.pages, { ...page, id: freeId('page', order.pages) }] };
}
