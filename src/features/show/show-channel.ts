import type { AppState } from '../../store/app-state';
import type { AppStoreApi } from '../../store/store';
import { compareClocks, isConsequence, isRemeasured, timesOf } from './show-changes';
import {
  applyPublished,
  type Clock,
  isOtherPage,
  isSamePublished,
  isShow,
  type Kept,
  type Message,
  messageOf,
  type Published,
  publishedOf,
  readMessage,
  type ShowRole,
  viewIn,
  type WallMeasure,
} from './show-message';
import { createPeers } from './show-peers';

/** Milliseconds between two signs of life. A gap much longer than that was a sleep. */
export const BEAT = 2_000;
/** Milliseconds for which a window goes on seeking its show: a wall that crashed counts as there for nearly as long. */
const SEEKING = 10_000;

export type ChannelOptions = Readonly<{
  store: AppStoreApi;
  role: ShowRole;
  /** Of this window since it was loaded. */
  windowId: string;
  /** The show of this window; `isNew` where nothing says that there are other windows of it. */
  show: string;
  isNew: boolean;
  /** What this window knew before it was loaded again. */
  kept: Kept | null;
  keep: (kept: Kept) => void;
  post: (message: Message) => void;
  now: () => number;
  /** Makes a change that shows another page, perhaps a moment later, with the motion of a page turned here. */
  turn?: (change: () => void) => void;
  /** Place and size of this window. */
  place: () => Pick<WallMeasure, 'width' | 'height' | 'left' | 'top'>;
}>;

/** How this window stands to the others of its show. */
export type ShowStatus = Readonly<{
  show: string;
  /** What the wall shows. */
  published: Published;
  /** Whether this window's own view is not published, nor changed by what is. */
  isHeld: boolean;
  isEnded: boolean;
  hasWall: boolean;
  hasPresenter: boolean;
  wall: WallMeasure | null;
}>;

export type ShowChannel = ReturnType<typeof createShowChannel>;

/**
 * Keeps what a show's windows have in common the same in all of them, each of which may change it and may be missing for
 * a while. Every message carries the whole; the one of the later clock holds, and whoever is behind is told so.
 */
export function createShowChannel(options: ChannelOptions) {
  const { store, role, windowId, post, now, place } = options;
  let { show, isNew } = options;
  let clock: Clock = untouched();
  let published = publishedOf(store.getState());
  /** The largest count of any clock so far. */
  let seen = 0;
  let isHeld = false;
  /** The show as it was before it ended. */
  let last: Published | null = null;
  let isApplying = false;
  /** A page turned elsewhere is about to come. */
  let isTurning = false;
  let lastBeat = now();
  const openedAt = now();
  /** It said that it is going. What still happens in a page that is being left is nobody's concern. */
  let isGone = false;
  const peers = createPeers();
  const listeners = new Set<() => void>();
  let status: ShowStatus = makeStatus();

  /** Of a window in which nobody has done anything yet: the presenter's follows the wall's. */
  function untouched(): Clock {
    return [role === 'presenter' ? -1 : 0, windowId];
  }

  function makeStatus(): ShowStatus {
    return {
      show,
      published,
      isHeld,
      isEnded: !isShow(published),
      hasWall: peers.has('wall'),
      hasPresenter: peers.has('presenter'),
      wall: peers.wall(),
    };
  }

  function notify() {
    const next = makeStatus();
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    for (const listener of listeners) listener();
  }

  function send(kind: Message['kind'], toShow = show) {
    if (isGone) return;
    const { screens, abreast } = store.getState().show;
    const wall = role === 'wall' ? { ...place(), screens, abreast } : null;
    post(messageOf({ kind, show: toShow, from: windowId, role, clock, published, wall }));
  }

  function agree(on: Published, at: Clock) {
    published = on;
    clock = at;
    seen = Math.max(seen, at[0]);
    if (isShow(on)) last = on;
    keep();
    notify();
  }

  function keep() {
    options.keep({ show, seen, clock, published, held: isHeld, last });
  }

  function publish(mine: Published) {
    agree(mine, [seen + 1, windowId]);
    send('state');
  }

  function silently(change: () => void) {
    isApplying = true;
    change();
    isApplying = false;
  }

  function apply(what: Published) {
    const { turn } = options;
    if (!turn || !isOtherPage(publishedOf(store.getState()), what)) return applyNow();
    isTurning = true;
    turn(() => {
      isTurning = false;
      applyNow();
    });
  }

  /** Whatever is published by now. */
  function applyNow() {
    if (isTurning || isHeld) return;
    silently(() => applyPublished(store, published));
    // What this window's data does not have has been taken out of it.
    const mine = publishedOf(store.getState());
    if (!isSamePublished(mine, published)) publish(mine);
  }

  function onChange(state: AppState, previous: AppState) {
    // What is done in the frame in which another page comes is done to a page that is gone.
    if (isApplying || isTurning) return;
    if (isHeld) changeHeld(state, previous);
    else change(state, previous);
  }

  function change(state: AppState, previous: AppState) {
    const mine = publishedOf(state);
    if (isSamePublished(mine, published)) {
      if (role === 'wall' && isRemeasured(state, previous)) send('state');
    } else if (isConsequence(state, previous)) {
      agree(mine, clock);
      send('state');
    } else if (isShow(mine) || isShow(published)) publish(mine);
  }

  /** Blanking, pausing and the clock's start are for the wall at once, whatever is being prepared. */
  function changeHeld({ show }: AppState, { show: before }: AppState) {
    const { blank, paused, startedAt } = show;
    if (blank === before.blank && paused === before.paused && startedAt === before.startedAt) return;
    publish({ ...published, stage: { ...published.stage, blank, paused, startedAt } });
  }

  function receive(data: unknown) {
    const message = readMessage(data);
    if (!message || message.from === windowId) return;
    if (message.kind === 'seek') answerSeeker(message);
    else if (message.kind === 'invite') takeInvitation(message);
    else if (message.show === show) receiveOfShow(message);
  }

  function receiveOfShow(message: Message) {
    isNew = false;
    peers.hear(message, now());
    seen = Math.max(seen, message.clock[0]);
    const order = compareClocks(message.clock, clock);
    // Of the same state, the wall alone knows where its pages end.
    const isRefined = order === 0 && message.role === 'wall' && role === 'presenter';
    if (order > 0 || (isRefined && !isSamePublished(message.published, published))) accept(message);
    else if (message.kind !== 'bye' && (order < 0 || message.kind === 'hello')) send('state');
    takeMeasure(message);
    notify();
  }

  function accept({ published: theirs, clock: at }: Message) {
    if (!isShow(theirs)) isHeld = false;
    agree(theirs, at);
    if (!isHeld) apply(theirs);
    else {
      const { blank, paused, startedAt } = theirs.stage;
      silently(() => store.getState().setShow({ blank, paused, startedAt }));
    }
  }

  /** Tells this window how many screens there are to turn. */
  function takeMeasure({ wall, clock: at }: Message) {
    if (wall === null || role === 'wall' || isHeld || compareClocks(at, clock) !== 0) return;
    const { screens, abreast } = store.getState().show;
    if (screens === wall.screens && abreast === wall.abreast) return;
    silently(() => store.getState().setShow({ screens: wall.screens, abreast: wall.abreast }));
  }

  /** Of a window opened by hand in which nothing has been done yet. */
  function isSeeking() {
    return isNew && clock[0] <= 0 && now() - openedAt <= SEEKING;
  }

  function answerSeeker({ from, role: sought, published: theirs }: Message) {
    const isSame = viewIn(theirs).present === viewIn(published).present;
    if (isSame && sought !== role && !peers.has(sought) && isShow(published))
      send('invite', `${from} ${show}`);
  }

  function takeInvitation(message: Message) {
    const [to, invited] = message.show.split(' ');
    if (to !== windowId || invited === undefined || !isNew) return;
    show = invited;
    if (clock[0] <= 0) {
      // Before all that was ever agreed on, also where the others only opened an address.
      clock = [-2, windowId];
      receiveOfShow({ ...message, kind: 'hello', show });
    } else {
      // Begun here just now, and not opened in the place of a window that was closed: the show that was there follows.
      isNew = false;
      peers.hear(message, now());
      seen = Math.max(seen, message.clock[0]);
      publish(published);
    }
  }

  function restore() {
    const { kept } = options;
    const mine = publishedOf(store.getState());
    if (kept) seen = kept.seen;
    last = kept?.last ?? (isShow(mine) ? mine : null);
    // Begun just now, and not found in the address.
    if (mine.stage.startedAt !== 0) publish(mine);
    else if (kept?.show === show) goOnWith(kept, mine);
    else agree(mine, untouched());
  }

  /** Loaded again, with the address as it is. */
  function goOnWith(kept: Kept, mine: Published) {
    // The address of another running order was opened in this window.
    if (viewIn(mine).present !== viewIn(kept.published).present) return publish(mine);
    isHeld = kept.held && role === 'presenter';
    silently(() => store.getState().setShow(timesOf(kept.published)));
    const isSame = mine.query === kept.published.query;
    if (!isSame && !isHeld) return agree(publishedOf(store.getState()), untouched());
    if (isSame) silently(() => applyPublished(store, kept.published));
    agree(kept.published, kept.clock);
  }

  restore();
  const unsubscribe = store.subscribe(onChange);
  send(isNew ? 'seek' : 'hello');

  return {
    receive,
    status: () => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Of this window having been hidden, frozen or asleep: what did the others do? */
    hello: () => {
      isGone = false;
      send('hello');
    },
    bye: () => {
      send('bye');
      isGone = true;
    },
    /** To be called every BEAT. */
    beat: () => {
      const time = now();
      const hasSlept = time - lastBeat > 3 * BEAT;
      lastBeat = time;
      if (isSeeking()) send('seek');
      else send(hasSlept || peers.isAnySilent(time) ? 'hello' : 'state');
      if (!hasSlept && peers.forgetSilent(time)) notify();
    },
    /** From here on this window's view is its own. */
    hold: () => {
      isHeld = true;
      keep();
      notify();
    },
    /** Shows what was prepared on the wall. */
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      const isTurned = isOtherPage(publishedOf(store.getState()), published);
      if (isTurned) silently(() => store.getState().setShow({ pageSince: now() }));
      publish(publishedOf(store.getState()));
    },
    /** Forgets what was prepared. */
    drop: () => {
      if (!isHeld) return;
      isHeld = false;
      keep();
      apply(published);
      notify();
    },
    /** Brings back a show that has ended, at its page and with its clock. */
    resume: () => {
      if (!last || isShow(published)) return;
      const stage = { ...last.stage, blank: false, pageSince: now() };
      const resumed = { ...last, stage };
      silently(() => applyPublished(store, resumed));
      publish(publishedOf(store.getState()));
    },
    stop: () => {
      unsubscribe();
      send('bye');
    },
  };
}
