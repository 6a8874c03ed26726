import * as v from 'valibot';
import { type AppState, initialState } from '../../store/app-state';
import { type View, viewKeys } from '../../store/state-table';
import type { AppStoreApi } from '../../store/store';
import { decodeView, encodeView } from '../../store/url-codec';

/** Protocol version: windows of different versions ignore each other. */
const VERSION = 3;

const snapshotSchema = v.object({
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
export type Snapshot = Readonly<v.InferOutput<typeof snapshotSchema>>;

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
    snapshot: snapshotSchema,
    wall: wallSchema,
    since: v.number(),
    heard: v.record(v.string(), v.number()),
  }),
  /** From a presenter: what the wall should show, and the number of this change. */
  v.object({ ...base, kind: v.literal('change'), snapshot: snapshotSchema, count: v.number() }),
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
  snapshot: snapshotSchema,
  isHeld: v.boolean(),
  /** The show's last state before it ended. */
  last: v.nullable(snapshotSchema),
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
export const readSnapshot = reader(snapshotSchema);

export function snapshotOf(state: AppState): Snapshot {
  const { blank, paused, emphasis, carried, startedAt, pageSince } = state.show;
  const filters = encodeView({ ...initialState, clauses: carried });
  return {
    query: encodeView({ ...state, role: null }),
    show: { blank, paused, emphasis, carried: filters, startedAt, pageSince },
  };
}

export function isSameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function viewIn({ query }: Snapshot): View {
  return decodeView(query).view;
}

export function isShow(snapshot: Snapshot): boolean {
  return viewIn(snapshot).present !== null;
}

/** Whether the two show different pages. */
export function isOtherPage(a: Snapshot, b: Snapshot): boolean {
  const [one, other] = [viewIn(a), viewIn(b)];
  return one.present !== other.present || one.slide.page !== other.slide.page;
}

/** Applies `snapshot` to the store, keeping references of unchanged keys so nothing is recomputed for them. */
export function applySnapshot(store: AppStoreApi, snapshot: Snapshot): void {
  const state = store.getState();
  const before = snapshotOf(state);
  if (isSameSnapshot(before, snapshot)) return;
  const view = viewIn(snapshot);
  const changed = viewKeys.filter(
    (key) => key !== 'role' && JSON.stringify(view[key]) !== JSON.stringify(state[key]),
  );
  const { carried, ...rest } = snapshot.show;
  const isSameCarried = carried === before.show.carried;
  store.getState().takeShown(Object.fromEntries(changed.map((key) => [key, view[key]])), {
    ...state.show,
    ...rest,
    carried: isSameCarried ? state.show.carried : decodeView(carried).view.clauses,
    // A new page has not been measured yet.
    screens: isOtherPage(before, snapshot) ? 1 : state.show.screens,
  });
}

/** Restores a freshly loaded store to what was kept: everything if the address is the same, else only the times. */
export function restoreKept(store: AppStoreApi, { snapshot }: Kept): void {
  const { startedAt, pageSince } = snapshot.show;
  if (snapshotOf(store.getState()).query === snapshot.query) applySnapshot(store, snapshot);
  else store.getState().setShow({ startedAt, pageSince });
}
