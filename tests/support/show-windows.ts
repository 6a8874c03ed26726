import {
  BEAT,
  createShowChannel,
  type ShowChannel,
  type ShowStatus,
} from '../../src/features/show/show-channel';
import type { Message, ShowRole } from '../../src/features/show/show-message';
import { type AppStore, type AppStoreApi, createAppStore } from '../../src/store/store';
import { dataIndex } from './made-up-data';
import { readyStore } from './ready-store';

type Presenter = NonNullable<ShowChannel['presenter']>;
export type Opened = Readonly<{
  store: AppStoreApi;
  channel: ShowChannel;
  presenter: Presenter;
  status: () => ShowStatus;
  state: () => AppStore;
  id: string;
}>;
type Letter = Readonly<{ to: string; message: Message }>;

export const bounds = () => ({ left: 0, top: 0, width: 1920, height: 1080 });

/** Windows of one browser: messages wait in a queue until delivered, in order for each sender. */
export function createWorld() {
  const windows = new Map<string, Opened>();
  const queue: Letter[] = [];
  let posted = 0;
  let clock = 1_000_000;
  let number = 0;

  function open(
    role: ShowRole,
    {
      show = 'one',
      isNew = false,
      kept = null,
      store = newStore(role),
      turn = (change) => change(),
    }: Partial<OpenOptions> = {},
  ): Opened {
    number += 1;
    const id = `w${number}`;
    const told: ShowStatus[] = [];
    const channel = createShowChannel({
      store,
      role,
      windowId: id,
      show,
      isNew,
      kept,
      newShow: () => `new-${id}`,
      onStatus: (status) => told.push(JSON.parse(JSON.stringify(status))),
      post: (message) => {
        posted += 1;
        const copy = JSON.parse(JSON.stringify(message));
        for (const to of windows.keys()) if (to !== id) queue.push({ to, message: copy });
      },
      now: () => clock,
      turn,
      bounds,
    });
    const opened: Opened = {
      store,
      channel,
      // Only used for a presenter.
      presenter: channel.presenter as Presenter,
      status: () => told[told.length - 1] as ShowStatus,
      state: store.getState,
      id,
    };
    windows.set(id, opened);
    return opened;
  }

  function deliver(at = 0) {
    const [letter] = queue.splice(at, 1);
    if (letter) windows.get(letter.to)?.channel.receive(letter.message);
  }

  return {
    open,
    /** Delivers any message in the queue that has no earlier one from the same sender to the same window. */
    deliverAny: (choice: number) => {
      const ready = queue.flatMap(({ to, message }, at) =>
        queue.slice(0, at).some((before) => before.to === to && before.message.from === message.from)
          ? []
          : [at],
      );
      if (ready.length > 0) deliver(ready[choice % ready.length]);
    },
    drain: () => {
      for (let left = 500; queue.length > 0; left -= 1) {
        if (left === 0) throw new Error('The windows never stop sending messages.');
        deliver();
      }
    },
    lose: () => queue.splice(0),
    crash: ({ id }: Opened) => windows.delete(id),
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    posted: () => posted,
    now: () => clock,
  };
}

type OpenOptions = {
  show: string;
  isNew: boolean;
  kept: ShowStatus | null;
  store: AppStoreApi;
  turn: (change: () => void) => void;
};

export function newStore(role: ShowRole): AppStoreApi {
  const store = readyStore({}, dataIndex(), createAppStore());
  store.setState({ role: role === 'presenter' ? 'presenter' : null, present: 'default' });
  return store;
}

/** A wall with a started show, and its presenter. */
export function openBoth(turn?: (change: () => void) => void) {
  const world = createWorld();
  const wallStore = newStore('wall');
  wallStore.setState({ present: null });
  wallStore.getState().startShow('default', 1, world.now());
  const wall = world.open('wall', { store: wallStore, ...(turn && { turn }) });
  const presenter = world.open('presenter');
  world.drain();
  return { world, wall, presenter };
}

export const sharedOf = ({ store }: Opened) => {
  const { present, slide, clauses, show, focus, figure } = store.getState();
  const { screens: _s, abreast: _a, ...common } = show;
  return { present, slide, clauses, focus, figure, common };
};
export const hasWall = ({ status }: Opened) => status().wall !== null;
export const pageOf = ({ store }: Opened) => store.getState().slide.page;

export type World = ReturnType<typeof createWorld>;

/** Passes three beats, within which lost messages are made up for. */
export function settle(world: World, windows: readonly Opened[]) {
  for (let beat = 0; beat < 3; beat += 1) {
    world.pass(BEAT);
    for (const { channel } of windows) channel.speak();
    world.drain();
  }
}
