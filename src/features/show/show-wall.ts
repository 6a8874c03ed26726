import { type AppState, emptyShow } from '../../store/app-state';
import type { AppStoreApi } from '../../store/store';
import {
  applySnapshot,
  type Content,
  isOtherPage,
  isSameSnapshot,
  isShow,
  type Kept,
  type Message,
  restoreKept,
  type Snapshot,
  snapshotOf,
  viewIn,
  type WallInfo,
} from './show-message';

/** A presenter counts as gone after this many milliseconds of silence. */
const GONE_AFTER = 8_000;

/** What either side of a show, the wall's or a presenter's, works with. */
export type SideOptions = Readonly<{
  store: AppStoreApi;
  /** A new id on each load of this window. */
  windowId: string;
  /** What this window kept of the show before a reload. */
  kept: Kept | null;
  post: (content: Content) => void;
  now: () => number;
  /** Applies a change to another page, perhaps a moment later, with the transition of a page turned here. */
  turn: (change: () => void) => void;
  bounds: () => WallInfo['bounds'];
  /** Call when the result of `known` may have changed. */
  changed: () => void;
  /** Call when another wall leads the show: this window then starts a show of its own. */
  leave: () => void;
}>;

/**
 * The wall's side of a show: it leads. It applies presenters' changes in order of arrival, and sends its state after each
 * of them and after its own changes.
 */
export function createShowWall({ store, kept, post, now, bounds, turn, changed, leave }: SideOptions) {
  const since = now();
  /** Nothing was done here since loading, so the wall takes what a presenter hands back. */
  let isFresh = true;
  let isApplying = false;
  /** A change to another page was accepted, but its transition has not started. */
  let isTurning = false;
  let presenterAt = Number.NEGATIVE_INFINITY;
  const heard: Record<string, number> = {};
  let snapshot = begin();
  const stop = store.subscribe(onChange);

  function begin(): Snapshot {
    const mine = snapshotOf(store.getState());
    // If a show was just started here, or the address names another running order, presenters follow this wall.
    const isOther = kept !== null && viewIn(mine).present !== viewIn(kept.snapshot).present;
    if (isOther || mine.show.startedAt !== 0) isFresh = false;
    else if (kept) restoreKept(store, kept);
    return snapshotOf(store.getState());
  }

  function speak() {
    // The next page has not been measured yet.
    const { screens, abreast } = isTurning ? emptyShow : store.getState().show;
    post({ kind: 'state', snapshot, wall: { bounds: bounds(), screens, abreast }, since, heard });
  }

  function publish(next: Snapshot) {
    snapshot = next;
    changed();
    speak();
  }

  function onChange(state: AppState, { show: before }: AppState) {
    // While a page turn is pending, a change made here belongs to a page that is about to go.
    if (isApplying || isTurning) return;
    const mine = snapshotOf(state);
    const { screens, abreast } = state.show;
    if (isSameSnapshot(mine, snapshot)) {
      if (screens !== before.screens || abreast !== before.abreast) speak();
    } else if (isShow(mine) || isShow(snapshot)) {
      // Completing a view with what its page pins is not a user's change.
      if (before.startedAt !== 0) isFresh = false;
      publish(mine);
    }
  }

  function take(theirs: Snapshot) {
    isFresh = false;
    snapshot = theirs;
    changed();
    if (isTurning) return;
    isTurning = isOtherPage(snapshotOf(store.getState()), theirs);
    if (isTurning) turn(apply);
    else apply();
  }

  /** Shows the latest accepted state. */
  function apply() {
    isTurning = false;
    isApplying = true;
    applySnapshot(store, snapshot);
    isApplying = false;
    // Applying drops what this window's data does not have: publish what is left.
    const mine = snapshotOf(store.getState());
    if (!isSameSnapshot(mine, snapshot)) publish(mine);
  }

  function hear({ from, count, snapshot: theirs }: Message & { kind: 'change' }) {
    const before = heard[from];
    heard[from] = count;
    presenterAt = now();
    // A presenter's first message hands back its state.
    const isWanted = before === undefined ? isFresh && theirs.show.startedAt !== 0 : count > before;
    if (isWanted) take(theirs);
    speak();
  }

  function receive(message: Message) {
    if (message.kind === 'change') hear(message);
    else if (message.kind === 'bye') presenterAt = Number.NEGATIVE_INFINITY;
    else if (message.kind === 'state' && message.since <= since) leave();
    else speak();
  }

  return {
    known: () => ({ snapshot, isHeld: false, last: null, wall: null }),
    isUntouched: () => isFresh,
    isAlone: () => now() - presenterAt > GONE_AFTER,
    speak,
    receive,
    stop,
  };
}
