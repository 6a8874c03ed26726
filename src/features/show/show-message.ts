import * as v from 'valibot';
import { type AppState, initialState } from '../../store/app-state';
import { type View, viewKeys } from '../../store/state-table';
import type { AppStoreApi } from '../../store/store';
import { decodeView, encodeView } from '../../store/url-codec';

/** Protocol version: windows of different versions ignore each other. */
const VERSION = 2;

const publishedSchema = v.object({
  /** The view as the query of an address, so it is checked on arrival like any address. */
  query: v.string(),
  show: v.object({
    blank: v.boolean(),
    paused: v.boolean(),
    emphasis: v.nullable(v.string()),
    /** The carried filters alone, as a query. */
    carried: v.string(),
    startedAt: v.number(),
    pageSince: v.number(),
  }),
});
/** Everything the wall shows. */
export type Published = Readonly<v.InferOutput<typeof publishedSchema>>;

const wallSchema = v.object({
  /** Position of the window and size of its viewport, in CSS pixels. */
  bounds: v.object({ left: v.number(), top: v.number(), width: v.number(), height: v.number() }),
  screens: v.number(),
  abreast: v.number(),
});
/** What the wall measured. Other windows read it and never send it back. */
export type WallInfo = Readonly<v.InferOutput<typeof wallSchema>>;

const roleSchema = v.picklist(['wall', 'presenter']);
export type ShowRole = v.InferOutput<typeof roleSchema>;

const base = {
  version: v.literal(VERSION),
  show: v.string(),
  from: v.string(),
  role: roleSchema,
  /** The window was opened by hand and asks to join a show of the same running order. */
  isNew: v.boolean(),
};
const messageSchema = v.variant('kind', [
  /** From the wall: what it shows, since when it leads, and the last change number received from each presenter. */
  v.object({
    ...base,
    kind: v.literal('state'),
    published: publishedSchema,
    wall: wallSchema,
    since: v.number(),
    heard: v.record(v.string(), v.number()),
  }),
  /** From a presenter: what the wall should show, and the number of this change. */
  v.object({ ...base, kind: v.literal('change'), published: publishedSchema, count: v.number() }),
  v.object({ ...base, kind: v.literal('bye') }),
  /** Answers a window that asks to join. */
  v.object({ ...base, kind: v.literal('invite'), to: v.string() }),
]);
export type Message = Readonly<v.InferOutput<typeof messageSchema>>;
type Without<M, Keys extends string> = M extends Message ? Omit<M, Keys> : never;
/** A message without its sender. */
export type Content = Without<Message, keyof typeof base>;
type Sender = Omit<Message & { kind: 'bye' }, 'version' | 'kind'>;

export function messageOf(sender: Sender, content: Content): Message {
  return { version: VERSION, ...sender, ...content };
}

const keptSchema = v.object({
  show: v.string(),
  published: publishedSchema,
  isHeld: v.boolean(),
  /** The show's last state before it ended. */
  last: v.nullable(publishedSchema),
});
/** What a window keeps of its show across a reload. */
export type Kept = Readonly<v.InferOutput<typeof keptSchema>>;

/** null if the data is not valid in this version. */
function reader<T>(schema: v.GenericSchema<unknown, T>): (data: unknown) => T | null {
  return (data) => {
    const read = v.safeParse(schema, data);
    return read.success ? read.output : null;
  };
}
export const readMessage = reader(messageSchema);
export const readKept = reader(keptSchema);
export const readPublished = reader(publishedSchema);

export function publishedOf(state: AppState): Published {
  const { blank, paused, emphasis, carried, startedAt, pageSince } = state.show;
  const filters = encodeView({ ...initialState, clauses: carried });
  return {
    query: encodeView({ ...state, role: null }),
    show: { blank, paused, emphasis, carried: filters, startedAt, pageSince },
  };
}

export function isSamePublished(a: Published, b: Published): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function viewIn({ query }: Published): View {
  return decodeView(query).view;
}

export function isShow(published: Published): boolean {
  return viewIn(published).present !== null;
}

/** Whether the two show different pages. */
export function isOtherPage(a: Published, b: Published): boolean {
  const [one, other] = [viewIn(a), viewIn(b)];
  return one.present !== other.present || one.slide.page !== other.slide.page;
}

/** Applies `published` to the store, keeping references of unchanged keys so nothing is recomputed for them. */
export function applyPublished(store: AppStoreApi, published: Published): void {
  const state = store.getState();
  const before = publishedOf(state);
  if (isSamePublished(before, published)) return;
  const view = viewIn(published);
  const changed = viewKeys.filter(
    (key) => key !== 'role' && JSON.stringify(view[key]) !== JSON.stringify(state[key]),
  );
  const { carried, ...rest } = published.show;
  const isSameCarried = carried === before.show.carried;
  store.getState().takeShown(Object.fromEntries(changed.map((key) => [key, view[key]])), {
    ...state.show,
    ...rest,
    carried: isSameCarried ? state.show.carried : decodeView(carried).view.clauses,
    // A new page has not been measured yet.
    screens: isOtherPage(before, published) ? 1 : state.show.screens,
  });
}

/** Restores a freshly loaded store to what was kept: everything if the address is the same, else only the times. */
export function restoreKept(store: AppStoreApi, { published }: Kept): void {
  const { startedAt, pageSince } = published.show;
  if (publishedOf(store.getState()).query === published.query) applyPublished(store, published);
  else store.getState().setShow({ startedAt, pageSince });
}
