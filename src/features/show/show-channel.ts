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

/** Milliseconds between two signs of life. */
export const BEAT = 2_000;
/** For so long a new window asks to join a show: a wall that crashed counts as there for nearly as long. */
const JOINING = 10_000;

/** How this window stands to the others of its show. `wall`: what the wall says of itself; null without another window that is one. */
export type ShowStatus = Kept & Readonly<{ wall: WallInfo | null }>;

type ChannelOptions = Omit<SideOptions, 'post' | 'changed' | 'leave'> &
  Readonly<{
    role: ShowRole;
    /** The show of this window; `isNew` if nothing says that there are other windows of it. */
    show: string;
    isNew: boolean;
    newShow: () => string;
    post: (message: Message) => void;
    onStatus: (status: ShowStatus) => void;
  }>;

export type ShowChannel = ReturnType<typeof createShowChannel>;

/** Joins a window to its show: knows which one that is, and passes its messages to the wall's or the presenter's side. */
export function createShowChannel(options: ChannelOptions) {
  const { role, windowId: from, kept, now } = options;
  let { show, isNew } = options;
  const openedAt = now();
  let told = '';
  /** It said that it is going. What still happens in a page that is being left concerns nobody. */
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

  /** Lets a new window in where one of its role is missing. */
  const invite = (message: Message & { kind: 'state' | 'change' }) => {
    const { published } = side.known();
    const isSame = viewIn(published).present === viewIn(message.published).present;
    if (isSame && isShow(published) && message.role !== role && side.isAlone()) {
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
    /** This window is seen again, after it may have said that it is going. */
    comeBack: () => {
      isGone = false;
      side.speak();
    },
    /** Says how things stand: to be called every BEAT, and when the window has another size. */
    speak: () => {
      isNew &&= side.isUntouched() && now() - openedAt <= JOINING;
      side.speak();
    },
    bye: () => {
      post({ kind: 'bye' });
      isGone = true;
    },
    /** What only a presenter can do. */
    presenter,
    stop: () => {
      side.stop();
      post({ kind: 'bye' });
    },
  };
}
