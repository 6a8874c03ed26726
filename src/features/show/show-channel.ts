import {
  isShow,
  type Kept,
  type Message,
  messageOf,
  readMessage,
  type ShowRole,
  viewIn,
  type WallInfo,
} from './show-message';
import { createShowPresenter } from './show-presenter';
import { createShowWall, type SideOptions } from './show-wall';

/** Milliseconds between two heartbeats. */
export const BEAT = 2_000;
/** How long a new window asks to join a show, in ms: a crashed wall counts as present for nearly as long. */
const JOINING = 10_000;

/** This window's knowledge of its show. `wall`: what the wall reports; null if no other window is the wall. */
export type ShowStatus = Kept & Readonly<{ wall: WallInfo | null }>;

type ChannelOptions = Omit<SideOptions, 'post' | 'changed' | 'leave'> &
  Readonly<{
    role: ShowRole;
    /** The show of this window; `isNew` if no other window of it is known. */
    show: string;
    isNew: boolean;
    newShow: () => string;
    post: (message: Message) => void;
    onStatus: (status: ShowStatus) => void;
  }>;

export type ShowChannel = ReturnType<typeof createShowChannel>;

/** Joins a window to its show: holds the show's id and passes messages to the wall's or the presenter's side. */
export function createShowChannel(options: ChannelOptions) {
  const { role, windowId: from, kept, now } = options;
  let { show, isNew } = options;
  const openedAt = now();
  let told = '';
  /** After `bye`: a page that is being left posts nothing more. */
  let isGone = false;

  const post: SideOptions['post'] = (content) => {
    if (!isGone) options.post(messageOf({ show, from, role, isNew }, content));
  };
  const changed = () => {
    const status = { show, ...side.known() };
    const text = JSON.stringify(status);
    if (text === told) return;
    told = text;
    options.onStatus(status);
  };
  const moveTo = (other: string) => {
    show = other;
    isNew = false;
    changed();
    side.speak();
  };
  const sideOptions: SideOptions = {
    ...options,
    kept: kept?.show === show ? kept : null,
    post,
    changed,
    leave: () => moveTo(options.newShow()),
  };
  const presenter = role === 'presenter' ? createShowPresenter(sideOptions) : null;
  const side = presenter ?? createShowWall(sideOptions);
  changed();
  side.speak();

  /** Invites a new window if this show lacks one of its role. */
  const invite = (message: Message & { kind: 'state' | 'change' }) => {
    const { snapshot } = side.known();
    const isSame = viewIn(snapshot).present === viewIn(message.snapshot).present;
    if (isSame && isShow(snapshot) && message.role !== role && side.isAlone()) {
      post({ kind: 'invite', to: message.from });
    }
  };

  return {
    receive: (data: unknown) => {
      const message = readMessage(data);
      if (!message || message.from === from) return;
      if (message.kind === 'invite') {
        if (message.to === from && isNew) moveTo(message.show);
      } else if (message.show === show) {
        isNew = false;
        side.receive(message);
      } else if (message.isNew && message.kind !== 'bye') invite(message);
    },
    /** The window is visible again, perhaps after a `bye`. */
    comeBack: () => {
      isGone = false;
      side.speak();
    },
    /** Sends the current state: call it every BEAT and after a resize. */
    speak: () => {
      isNew &&= side.isUntouched() && now() - openedAt <= JOINING;
      side.speak();
    },
    bye: () => {
      post({ kind: 'bye' });
      isGone = true;
    },
    /** Actions that only a presenter has; null on the wall. */
    presenter,
    stop: () => {
      side.stop();
      post({ kind: 'bye' });
    },
  };
}
