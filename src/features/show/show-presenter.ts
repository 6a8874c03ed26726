import type { AppState, ShowState } from '../../store/app-state';
import {
  applySnapshot,
  isOtherPage,
  isSameSnapshot,
  isShow,
  type Message,
  restoreKept,
  type Snapshot,
  snapshotOf,
  viewIn,
  type WallInfo,
} from './show-message';
import type { SideOptions } from './show-wall';

/** The wall counts as gone after this many unanswered messages. */
const MOST_UNANSWERED = 4;

/**
 * A presenter's side of a show: a remote control. A change made here shows here at once and is sent to the wall. The
 * wall's state applies as soon as the wall has received every change made here. Without a wall this window goes on alone,
 * and the next wall takes over what it shows.
 */
export function createShowPresenter({ store, windowId, kept, post, now, changed }: SideOptions) {
  /** Number of changes made here. */
  let count = 0;
  let unanswered = 0;
  let wall: WallInfo | null = null;
  let isHeld = false;
  let isApplying = false;
  let snapshot = begin();
  let last = kept?.last ?? (isShow(snapshot) ? snapshot : null);
  const stop = store.subscribe(onChange);

  function begin(): Snapshot {
    const mine = snapshotOf(store.getState());
    if (!kept || viewIn(mine).present !== viewIn(kept.snapshot).present) return mine;
    isHeld = kept.isHeld;
    restoreKept(store, kept);
    return isHeld ? kept.snapshot : snapshotOf(store.getState());
  }

  function silently(change: () => void) {
    isApplying = true;
    change();
    isApplying = false;
  }

  function know(what: Snapshot) {
    snapshot = what;
    if (isShow(what)) last = what;
    changed();
  }

  const say = () => post({ kind: 'change', snapshot, count });

  function send(what: Snapshot) {
    count += 1;
    know(what);
    say();
  }

  function onChange(state: AppState, { show: before }: AppState) {
    if (isApplying) return;
    if (isHeld) return changeHeld(state.show, before);
    const mine = snapshotOf(state);
    if (isSameSnapshot(mine, snapshot) || !(isShow(mine) || isShow(snapshot))) return;
    // Completing a view with what its page pins is not a user's change.
    if (before.startedAt === 0) know(mine);
    else send(mine);
  }

  /** Blanking, pausing and restarting the clock reach the wall at once, even while it is held. */
  function changeHeld({ blank, paused, startedAt }: ShowState, before: ShowState) {
    if (blank === before.blank && paused === before.paused && startedAt === before.startedAt) return;
    send({ ...snapshot, show: { ...snapshot.show, blank, paused, startedAt } });
  }

  /** The wall's measurements are taken over, as turning screens needs them; that is not a change. */
  function follow(theirs: Snapshot, { screens, abreast }: WallInfo) {
    if (!isShow(theirs)) isHeld = false;
    know(theirs);
    const { blank, paused, startedAt } = theirs.show;
    silently(() => {
      const { setShow } = store.getState();
      if (isHeld) return setShow({ blank, paused, startedAt });
      applySnapshot(store, theirs);
      const { show } = store.getState();
      if (show.screens !== screens || show.abreast !== abreast) setShow({ screens, abreast });
    });
  }

  function receive(message: Message) {
    if (message.kind === 'state') {
      wall = message.wall;
      unanswered = 0;
      const answered = message.heard[windowId];
      // The wall was just loaded and has not heard from this window.
      if (answered === undefined) say();
      else if (answered >= count) follow(message.snapshot, message.wall);
    } else if (message.kind === 'bye' && message.role === 'wall') wall = null;
    changed();
  }

  return {
    known: () => ({ snapshot, isHeld, last, wall }),
    isUntouched: () => count === 0,
    isAlone: () => wall === null,
    /** Repeats what the wall may have missed; the wall always answers. */
    speak: () => {
      if (unanswered >= MOST_UNANSWERED) wall = null;
      unanswered += 1;
      changed();
      say();
    },
    receive,
    stop,

    /** From now on changes stay in this window. */
    hold: () => {
      isHeld = true;
      changed();
    },
    /** Sends the prepared view to the wall. */
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      const isTurned = isOtherPage(snapshotOf(store.getState()), snapshot);
      if (isTurned) silently(() => store.getState().setShow({ pageSince: now() }));
      send(snapshotOf(store.getState()));
    },
    /** Discards the prepared view. */
    drop: () => {
      if (!isHeld) return;
      isHeld = false;
      silently(() => applySnapshot(store, snapshot));
      changed();
      say();
    },
    /** Resumes an ended show at its page and with its clock. */
    resume: () => {
      if (!last || isShow(snapshot)) return;
      const resumed = { ...last, show: { ...last.show, blank: false, pageSince: now() } };
      silently(() => applySnapshot(store, resumed));
      send(snapshotOf(store.getState()));
    },
  };
}
