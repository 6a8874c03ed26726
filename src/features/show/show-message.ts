import * as v from 'valibot';
import { type AppState, initialState, type ShowState } from '../../store/app-state';
import { type View, viewKeys } from '../../store/state-table';
import type { AppStoreApi } from '../../store/store';
import { decodeView, encodeView } from '../../store/url-codec';

/** Windows of a software that speaks otherwise do not understand each other, and say nothing. */
const VERSION = 1;

const publishedSchema = v.object({
  /** The view as an address has it, so that it is checked on arrival like any address. */
  query: v.string(),
  stage: v.object({
    blank: v.boolean(),
    paused: v.boolean(),
    emphasis: v.nullable(v.string()),
    /** The query of these filters alone. */
    carried: v.string(),
    startedAt: v.number(),
    pageSince: v.number(),
  }),
});
/** What all windows of a show have in common: everything that the wall shows. */
export type Published = Readonly<v.InferOutput<typeof publishedSchema>>;

const clockSchema = v.tuple([v.pipe(v.number(), v.integer()), v.string()]);
/** Lamport's clock: how many changes its window knew of, and which window that was. The later change holds. */
export type Clock = v.InferOutput<typeof clockSchema>;

const wallSchema = v.object({
  /** Where the window is and how large, in CSS pixels: its inside, and its place on the screens. */
  width: v.number(),
  height: v.number(),
  left: v.number(),
  top: v.number(),
  screens: v.number(),
  abreast: v.number(),
});
/** What only a wall can tell, since it alone lays pages out as they are seen. */
export type WallMeasure = Readonly<v.InferOutput<typeof wallSchema>>;

const roleNames = ['wall', 'presenter'] as const;
export type ShowRole = (typeof roleNames)[number];

const messageSchema = v.object({
  version: v.literal(VERSION),
  /**
   * `hello` asks to be answered, `bye` is the last word. `seek` comes from a window that knows of no show, to any show
   * that lacks one such as it; `invite` answers that.
   */
  kind: v.picklist(['hello', 'state', 'bye', 'seek', 'invite']),
  show: v.string(),
  from: v.string(),
  role: v.picklist(roleNames),
  clock: clockSchema,
  published: publishedSchema,
  wall: v.nullable(wallSchema),
});
export type Message = Readonly<v.InferOutput<typeof messageSchema>>;

export function messageOf(content: Omit<Message, 'version'>): Message {
  return { version: VERSION, ...content };
}

/** null: nothing that this software understands. */
export function readMessage(data: unknown): Message | null {
  const read = v.safeParse(messageSchema, data);
  return read.success ? read.output : null;
}

const keptSchema = v.object({
  show: v.string(),
  seen: v.number(),
  clock: clockSchema,
  published: publishedSchema,
  held: v.boolean(),
  last: v.nullable(publishedSchema),
});
/** What a window keeps of its show for when it is loaded again. */
export type Kept = Readonly<v.InferOutput<typeof keptSchema>>;

export function readKept(data: unknown): Kept | null {
  const read = v.safeParse(keptSchema, data);
  return read.success ? read.output : null;
}

export function readPublished(data: unknown): Published | null {
  const read = v.safeParse(publishedSchema, data);
  return read.success ? read.output : null;
}

export function publishedOf(state: AppState): Published {
  const { blank, paused, emphasis, carried, startedAt, pageSince } = state.show;
  return {
    query: encodeView({ ...state, role: null }),
    stage: {
      blank,
      paused,
      emphasis,
      carried: encodeView({ ...initialState, clauses: carried }),
      startedAt,
      pageSince,
    },
  };
}

export function isSamePublished(a: Published, b: Published): boolean {
  return a.query === b.query && JSON.stringify(a.stage) === JSON.stringify(b.stage);
}

export function viewIn({ query }: Published): View {
  return decodeView(query).view;
}

export function isShow(published: Published): boolean {
  return viewIn(published).present !== null;
}

/** Whether the page that is shown is another one. */
export function isOtherPage(a: Published, b: Published): boolean {
  const [one, other] = [viewIn(a), viewIn(b)];
  return one.present !== other.present || one.slide.page !== other.slide.page;
}

/** Brings the store to what is published, and leaves alone what is so already: everything that is looked at hangs on it. */
export function applyPublished(store: AppStoreApi, published: Published): void {
  const state = store.getState();
  const now = publishedOf(state);
  if (isSamePublished(now, published)) return;
  const view = viewIn(published);
  const changed = viewKeys.filter(
    (key) => key !== 'role' && JSON.stringify(view[key]) !== JSON.stringify(state[key]),
  );
  const change: Partial<View> = Object.fromEntries(changed.map((key) => [key, view[key]]));
  store.setState({ ...change, show: stageOf(state.show, now, published) });
}

function stageOf(stage: ShowState, now: Published, { stage: published, query }: Published): ShowState {
  const { carried, ...rest } = published;
  return {
    ...stage,
    ...rest,
    carried: carried === now.stage.carried ? stage.carried : decodeView(carried).view.clauses,
    // Another page has not been measured.
    screens: isOtherPage(now, { query, stage: published }) ? 1 : stage.screens,
  };
}
