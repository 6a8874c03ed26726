import { type AppState, emptyShow } from '../../store/app-state';
import type { AppStoreApi } from '../../store/store';
import {
  applyPublished,
  type Content,
  isOtherPage,
  isSamePublished,
  isShow,
  type Kept,
  type Message,
  type Published,
  publishedOf,
  restoreKept,
  viewIn,
  type WallInfo,
} from './show-message';

/** After so many milliseconds of silence a presenter is gone. */
const GONE_AFTER = 8_000;

/** With what a side of a show, the wall's or a presenter's, does its part. */
export type SideOptions = Readonly<{
  store: AppStoreApi;
  /** Of this window since it was loaded. */
  windowId: string;
  /** What this window knew of the show before it was loaded again. */
  kept: Kept | null;
  post: (content: Content) => void;
  now: () => number;
  /** Makes a change that shows another page, perhaps a moment later, with the motion of a page turned here. */
  turn: (change: () => void) => void;
  bounds: () => WallInfo['bounds'];
  /** To be called when what is known may have changed. */
  changed: () => void;
  /** To be called where another wall leads the show: this one begins a show of its own. */
  leave: () => void;
}>;

/**
 * The wall's side of a show: it leads. It takes the changes of presenters in the order in which they arrive, and says what
 * it shows after each, and after its own.
 */
export function createShowWall({ store, kept, post, now, bounds, turn, changed, leave }: SideOptions) {
  const since = now();
  /** Nothing has been done here since this window was loaded, so it takes what a presenter hands back. */
  let isFresh = true;
  let isApplying = false;
  /** A change that shows another page was taken, and its motion has not begun. */
  let isTurning = false;
  let presenterAt = Number.NEGATIVE_INFINITY;
  const heard: Record<string, number> = {};
  let published = begin();
  const stop = store.subscribe(onChange);

  function begin(): Published {
    const mine = publishedOf(store.getState());
    // A show that was begun here just now, or the address of another running order: the presenters follow it.
    const isOther = kept !== null && viewIn(mine).present !== viewIn(kept.published).present;
    if (isOther || mine.show.startedAt !== 0) isFresh = false;
    else if (kept) restoreKept(store, kept);
    return publishedOf(store.getState());
  }

  function speak() {
    // The page that is about to come has not been measured.
    const { screens, abreast } = isTurning ? emptyShow : store.getState().show;
    post({ kind: 'state', published, wall: { bounds: bounds(), screens, abreast }, since, heard });
  }

  function publish(next: Published) {
    published = next;
    changed();
    speak();
  }

  function onChange(state: AppState, { show: before }: AppState) {
    // What is done in the frame in which another page comes is done to a page that is gone.
    if (isApplying || isTurning) return;
    const mine = publishedOf(state);
    const { screens, abreast } = state.show;
    if (isSamePublished(mine, published)) {
      if (screens !== before.screens || abreast !== before.abreast) speak();
    } else if (isShow(mine) || isShow(published)) {
      // A view that is completed with what its page pins is nobody's change.
      if (before.startedAt !== 0) isFresh = false;
      publish(mine);
    }
  }

  function take(theirs: Published) {
    isFresh = false;
    published = theirs;
    changed();
    if (isTurning) return;
    isTurning = isOtherPage(publishedOf(store.getState()), theirs);
    if (isTurning) turn(apply);
    else apply();
  }

  /** Shows what was taken last by now. */
  function apply() {
    isTurning = false;
    isApplying = true;
    applyPublished(store, published);
    isApplying = false;
    // What this window's data does not have has been taken out of it.
    const mine = publishedOf(store.getState());
    if (!isSamePublished(mine, published)) publish(mine);
  }

  function hear({ from, count, published: theirs }: Message & { kind: 'change' }) {
    const before = heard[from];
    heard[from] = count;
    presenterAt = now();
    // The first that is heard of a presenter is what it hands back.
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
    known: () => ({ published, isHeld: false, last: null, wall: null }),
    isUntouched: () => isFresh,
    isAlone: () => now() - presenterAt > GONE_AFTER,
    speak,
    receive,
    stop,
  };
}
