import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  BEAT,
  createShowChannel,
  type ShowChannel,
  type ShowStatus,
} from '../../../src/features/show/show-channel';
import { isShow, type Message, type ShowRole } from '../../../src/features/show/show-message';
import { firstSlide } from '../../../src/store/app-state';
import { selectShownPages } from '../../../src/store/show';
import { type AppStore, type AppStoreApi, createAppStore } from '../../../src/store/store';
import { dataIndex } from '../../support/made-up-data';
import { readyStore } from '../../support/ready-store';

type Presenter = NonNullable<ShowChannel['presenter']>;
type Opened = Readonly<{
  store: AppStoreApi;
  channel: ShowChannel;
  presenter: Presenter;
  status: () => ShowStatus;
  state: () => AppStore;
  id: string;
}>;
type Letter = Readonly<{ to: string; message: Message }>;

const bounds = () => ({ left: 0, top: 0, width: 1920, height: 1080 });

/** Windows of one browser: messages lie in a queue until they are delivered, in the order of each sender. */
function createWorld() {
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
      // Used only of a presenter.
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
    /** A letter from anywhere in the queue that no earlier one of its sender to the same window waits before. */
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
        if (left === 0) throw new Error('The windows never stop talking.');
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

function newStore(role: ShowRole): AppStoreApi {
  const store = readyStore({}, dataIndex(), createAppStore());
  store.setState({ role: role === 'presenter' ? 'presenter' : null, present: 'default' });
  return store;
}

/** A wall whose show began, and its presenter. */
function openBoth(turn?: (change: () => void) => void) {
  const world = createWorld();
  const wallStore = newStore('wall');
  wallStore.setState({ present: null });
  wallStore.getState().startShow('default', 1, world.now());
  const wall = world.open('wall', { store: wallStore, ...(turn && { turn }) });
  const presenter = world.open('presenter');
  world.drain();
  return { world, wall, presenter };
}

const sharedOf = ({ store }: Opened) => {
  const { present, slide, clauses, show, focus, figure } = store.getState();
  const { screens: _s, abreast: _a, ...common } = show;
  return { present, slide, clauses, focus, figure, common };
};
const hasWall = ({ status }: Opened) => status().wall !== null;
const pageOf = ({ store }: Opened) => store.getState().slide.page;

type World = ReturnType<typeof createWorld>;

/** What may happen in a window or on the way between windows. */
const acts: Readonly<Record<string, (world: World, window: Opened, which: number) => void>> = {
  page: (world, { state }, which) => state().turnTo(which + 1, 1, world.now()),
  filter: (_, { state }, which) => state().toggleFilter('sector', which % 2 ? 'food' : 'steel'),
  blank: (_, { state }, which) => state().setShow({ blank: which % 2 === 0 }),
  forward: (_, { state }) => state().forward(),
  back: (_, { state }) => state().back(),
  measure: (_, { store }, which) => {
    if (store.getState().role === null) store.getState().reportScreens(which + 1, 1);
  },
  deliver: (world, _, which) => world.deliverAny(which),
  lose: (world) => world.lose(),
  end: (_, { state }) => state().endShow(),
  begin: (world, { state }, which) => state().startShow('default', which + 1, world.now()),
};

/** Three beats, within which whatever was lost is made good. */
function settle(world: World, windows: readonly Opened[]) {
  for (let beat = 0; beat < 3; beat += 1) {
    world.pass(BEAT);
    for (const { channel } of windows) channel.speak();
    world.drain();
  }
}

afterEach(() => readyStore());

describe('two windows of a show', () => {
  test('are the same from the start, the clock too', () => {
    const { wall, presenter, world } = openBoth();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
    expect(presenter.state().show.startedAt).toBe(world.now());
    expect(presenter.state().role).toBe('presenter');
    expect(wall.state().role).toBeNull();
  });

  test('follow each other: pages, filters, blank, sources', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(3);
    world.drain();
    expect(pageOf(wall)).toBe(3);
    wall.state().toggleFilter('sector', 'food');
    world.drain();
    expect(presenter.state().clauses).toEqual({ sector: ['food'] });
    presenter.state().setShow({ blank: true });
    wall.state().openFigure('x.y');
    world.drain();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
  });

  test('say each change once, and what is received is not said again', () => {
    const { wall, world } = openBoth();
    const before = world.posted();
    wall.state().turnTo(2);
    world.drain();
    expect(world.posted()).toBe(before + 1);
  });

  test('turn the page a moment later where it moves to its place, and go to the latest', () => {
    const moving: (() => void)[] = [];
    const { wall, presenter, world } = openBoth((change) => moving.push(change));
    presenter.state().turnTo(3);
    presenter.state().turnTo(4);
    presenter.state().toggleFilter('sector', 'food');
    world.drain();
    wall.state().reportScreens(2, 1);
    expect(pageOf(wall)).toBe(1);
    for (const arrive of moving) arrive();
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([4, 4]);
    expect(sharedOf(wall)).toEqual(sharedOf(presenter));
  });

  test('leave alone what is so already, on which everything that is looked at hangs', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().toggleFilter('sector', 'food');
    world.drain();
    const { clauses, explorer } = presenter.state();
    wall.state().turnTo(2);
    world.drain();
    expect(presenter.state().explorer).toBe(explorer);
    expect(presenter.state().clauses).toBe(clauses);
  });

  test('lose no key that is pressed before the wall has answered the one before', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(2);
    presenter.state().turnTo(3);
    // The wall hears of page 2 and says so, while page 3 is on its way.
    world.deliverAny(0);
    world.deliverAny(1);
    expect(pageOf(presenter)).toBe(3);
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([3, 3]);
  });

  test('show what reaches the wall last, where two presenters do something at once', () => {
    const { wall, presenter, world } = openBoth();
    const other = world.open('presenter');
    world.drain();
    presenter.state().turnTo(2);
    other.state().turnTo(5);
    world.drain();
    expect([wall, presenter, other].map(pageOf)).toEqual([5, 5, 5]);
  });

  test('do not listen to another version of the software', () => {
    const { wall, presenter, world } = openBoth();
    const said: Message[] = [];
    const store = newStore('presenter');
    const options = {
      store,
      role: 'presenter',
      windowId: 'old',
      show: 'one',
      isNew: false,
      kept: null,
    } as const;
    const speaker = createShowChannel({
      ...options,
      newShow: () => 'new',
      onStatus: () => undefined,
      post: (message) => said.push(message),
      now: world.now,
      turn: (change) => change(),
      bounds,
    });
    for (let page = 1; page < 4; page += 1) store.getState().turnTo(page);
    for (const message of said) wall.channel.receive({ ...message, version: 1 });
    speaker.stop();
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([1, 1]);
  });

  test('learn from the wall how many screens a page takes, also after going back to its last', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().reportScreens(3, 1);
    world.drain();
    presenter.state().forward();
    world.drain();
    expect(wall.state().slide).toEqual({ page: 1, screen: 2 });
    presenter.state().turnTo(2, 'last');
    world.drain();
    wall.state().reportScreens(4, 1);
    world.drain();
    expect(wall.state().slide).toEqual({ page: 2, screen: 4 });
    expect(presenter.state().slide).toEqual({ page: 2, screen: 4 });
    expect(presenter.state().show.screens).toBe(4);
  });

  test('a wall that finds the last screen does not take back a page turned meanwhile', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(3, 'last');
    world.drain();
    presenter.state().turnTo(5);
    wall.state().reportScreens(4, 1);
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([5, 5]);
  });

  test('come to the same whatever they do at once, in whatever order it arrives', () => {
    const act = fc.record({
      who: fc.constantFrom('wall', 'presenter', 'third'),
      what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      which: fc.nat(8),
    });
    const allActs = fc.array(act, { maxLength: 40 });
    fc.assert(
      fc.property(allActs, (done) => {
        const { world, wall, presenter } = openBoth();
        const all: Record<string, Opened> = { wall, presenter, third: world.open('presenter') };
        for (const { who, what, which } of done) {
          acts[what]?.(world, all[who] ?? wall, which);
          world.pass(100);
        }
        settle(world, Object.values(all));
        const states = Object.values(all).map((opened) => sharedOf(opened));
        // A desk is nobody's but its own window's.
        if (wall.state().present === null) {
          expect(states.map(({ present }) => present)).toEqual([null, null, null]);
        } else expect(states).toEqual([states[0], states[0], states[0]]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a window that closes, sleeps or is loaded again', () => {
  test('is known to be gone when it says so, or has been silent for long', () => {
    const { wall, presenter, world } = openBoth();
    expect(hasWall(presenter)).toBe(true);
    world.crash(wall);
    for (let beat = 0; beat < 5; beat += 1) {
      world.pass(BEAT);
      presenter.channel.speak();
    }
    expect(hasWall(presenter)).toBe(false);
  });

  test('says nothing more once it is being left, until it is shown again', () => {
    const { wall, presenter, world } = openBoth();
    wall.channel.bye();
    wall.state().reportScreens(3, 1);
    wall.channel.speak();
    world.drain();
    expect(hasWall(presenter)).toBe(false);
    wall.channel.comeBack();
    world.drain();
    expect(hasWall(presenter)).toBe(true);
  });

  test('is not taken for gone while it answers, however late its own timers run', () => {
    const { presenter, world } = openBoth();
    for (let beat = 0; beat < 20; beat += 1) {
      world.pass(BEAT);
      presenter.channel.speak();
      world.drain();
    }
    expect(hasWall(presenter)).toBe(true);
  });

  test('leaves the other to go on, and finds its page and time again', () => {
    const { wall, presenter, world } = openBoth();
    world.pass(60_000);
    presenter.channel.bye();
    world.crash(presenter);
    wall.state().turnTo(4, 1, world.now());
    const again = world.open('presenter', { kept: presenter.status() });
    world.drain();
    expect(sharedOf(again)).toEqual(sharedOf(wall));
  });

  test('after a sleep asks what happened', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().turnTo(5);
    world.lose();
    world.pass(3_600_000);
    presenter.channel.speak();
    world.drain();
    expect(pageOf(presenter)).toBe(5);
    expect(hasWall(presenter)).toBe(true);
  });

  test('alone, has the clock of the show again after being loaded again', () => {
    const { wall, presenter, world } = openBoth();
    const { startedAt } = wall.state().show;
    world.crash(presenter);
    wall.state().turnTo(3, 1, world.now());
    world.pass(5_000);
    world.crash(wall);
    const store = newStore('wall');
    store.setState({ slide: { page: 3, screen: 1 }, focus: wall.state().focus });
    const again = world.open('wall', { kept: wall.status(), store });
    expect(again.state().show).toMatchObject({ startedAt, pageSince: startedAt });
    expect(pageOf(again)).toBe(3);
  });

  test('with an old address does not drag the other back', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(6);
    world.drain();
    world.crash(wall);
    world.open('wall', { kept: wall.status() });
    world.drain();
    expect(pageOf(presenter)).toBe(6);
  });

  test('with the address of another running order takes the others along', () => {
    const { wall, presenter, world } = openBoth();
    world.crash(wall);
    const store = newStore('wall');
    store.setState({ present: 'order-2' });
    world.open('wall', { kept: wall.status(), store });
    world.drain();
    expect(presenter.state().present).toBe('order-2');
  });

  test('that is a second wall, as a tab that was duplicated, begins a show of its own', () => {
    const { wall, presenter, world } = openBoth();
    world.pass(1_000);
    const copy = world.open('wall', { kept: wall.status() });
    world.drain();
    expect(copy.status().show).not.toBe('one');
    copy.state().turnTo(3);
    world.drain();
    expect([pageOf(wall), pageOf(presenter), pageOf(copy)]).toEqual([1, 1, 3]);
  });

  test('opened by hand joins the show that lacks it, and no other', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(4);
    world.drain();
    const stranger = world.open('wall', { show: 'two', isNew: true });
    world.drain();
    expect(stranger.status().show).toBe('two');
    expect(pageOf(stranger)).toBe(1);
    wall.channel.bye();
    stranger.channel.bye();
    world.drain();
    world.crash(wall);
    world.crash(stranger);
    const found = world.open('wall', { show: 'three', isNew: true });
    world.drain();
    expect(found.status().show).toBe('one');
    expect(pageOf(found)).toBe(4);
  });

  test('joins it also where the others take a crashed one for there, while nothing is done in it', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(4);
    world.drain();
    world.crash(wall);
    const found = world.open('wall', { show: 'two', isNew: true });
    found.state().showAsPinned();
    world.drain();
    expect(pageOf(found)).toBe(1);
    for (let beat = 0; beat < 5; beat += 1) settle(world, [presenter, found]);
    expect([pageOf(found), pageOf(presenter)]).toEqual([4, 4]);
    expect(found.status().show).toBe('one');
  });

  test('joins none where its pages have been turned, or its show has been there for long', () => {
    const { wall, presenter, world } = openBoth();
    const turned = world.open('wall', { show: 'two', isNew: true });
    const left = world.open('wall', { show: 'three', isNew: true });
    turned.state().showAsPinned();
    turned.state().turnTo(2);
    world.pass(60_000);
    world.crash(wall);
    for (let beat = 0; beat < 5; beat += 1) settle(world, [presenter, turned, left]);
    expect([turned, left].map(({ status }) => status().show)).toEqual(['two', 'three']);
    expect([pageOf(turned), pageOf(presenter)]).toEqual([2, 1]);
  });

  test('joins it also where its own page was shown before the others answered', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(4);
    world.drain();
    wall.channel.bye();
    world.drain();
    world.crash(wall);
    const found = world.open('wall', { show: 'two', isNew: true });
    // The data came first: a page that an address names begins its clock.
    found.state().showAsPinned();
    world.drain();
    expect([pageOf(found), pageOf(presenter)]).toEqual([4, 4]);
    const begun = newStore('wall');
    begun.getState().startShow('default', 2, world.now());
    world.crash(found);
    for (let beat = 0; beat < 5; beat += 1) presenter.channel.speak();
    world.open('wall', { show: 'three', isNew: true, store: begun });
    world.drain();
    expect(pageOf(presenter)).toBe(2);
  });
});

describe('a show that an address begins', () => {
  test('is the wall’s', () => {
    const world = createWorld();
    const wallStore = newStore('wall');
    wallStore.setState({ slide: { page: 3, screen: 1 } });
    const wall = world.open('wall', { store: wallStore, isNew: true });
    wall.state().showAsPinned();
    world.pass(60_000);
    const presenter = world.open('presenter');
    presenter.state().showAsPinned();
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([3, 3]);
    expect(sharedOf(presenter).common.startedAt).toBe(sharedOf(wall).common.startedAt);
  });
});

describe('two shows in one browser', () => {
  test('do not touch each other', () => {
    const { wall, presenter, world } = openBoth();
    const other = world.open('wall', { show: 'two' });
    world.drain();
    other.state().turnTo(7);
    world.drain();
    expect([pageOf(wall), pageOf(presenter), pageOf(other)]).toEqual([1, 1, 7]);
  });
});

describe('a presenter who holds the wall', () => {
  test('turns pages and filters without it, then releases', () => {
    const { wall, presenter, world } = openBoth();
    presenter.presenter.hold();
    presenter.state().turnTo(4);
    presenter.state().toggleFilter('sector', 'food');
    world.drain();
    expect([pageOf(wall), wall.state().clauses]).toEqual([1, {}]);
    world.pass(9_000);
    presenter.presenter.release();
    world.drain();
    expect(sharedOf(wall)).toEqual(sharedOf(presenter));
    expect(wall.state().clauses).toEqual({ sector: ['food'] });
    expect(wall.state().show.pageSince).toBe(world.now());
  });

  test('drops what was prepared', () => {
    const { wall, presenter, world } = openBoth();
    presenter.presenter.hold();
    presenter.state().turnTo(4);
    wall.state().turnTo(2);
    world.drain();
    expect(pageOf(presenter)).toBe(4);
    expect(presenter.status().published.query).toContain('slide=2');
    presenter.presenter.drop();
    world.drain();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
    expect(pageOf(presenter)).toBe(2);
  });

  test('still blanks the wall at once, and nothing of what was prepared goes with it', () => {
    const { wall, presenter, world } = openBoth();
    presenter.presenter.hold();
    presenter.state().turnTo(4);
    presenter.state().setShow({ blank: true });
    world.drain();
    expect(wall.state().show.blank).toBe(true);
    expect(pageOf(wall)).toBe(1);
    wall.state().setShow({ blank: false });
    world.drain();
    expect(presenter.state().show.blank).toBe(false);
    expect(pageOf(presenter)).toBe(4);
  });

  test('still holds it after being loaded again', () => {
    const { wall, presenter, world } = openBoth();
    presenter.presenter.hold();
    presenter.state().turnTo(4);
    world.drain();
    world.crash(presenter);
    const store = newStore('presenter');
    store.setState({ slide: { page: 4, screen: 1 } });
    const again = world.open('presenter', { kept: presenter.status(), store });
    world.drain();
    expect([pageOf(wall), pageOf(again)]).toEqual([1, 4]);
    expect(again.status().isHeld).toBe(true);
  });
});

describe('a show that ends', () => {
  test.each(['wall', 'presenter'] as const)('on the %s ends on both, and is resumed where it was', (who) => {
    const { wall, presenter, world } = openBoth();
    wall.state().turnTo(3, 1, world.now());
    const { startedAt } = wall.state().show;
    world.drain();
    (who === 'wall' ? wall : presenter).store.getState().endShow();
    world.drain();
    expect([wall.state().present, presenter.state().present]).toEqual([null, null]);
    expect(isShow(presenter.status().published)).toBe(false);
    presenter.presenter.resume();
    world.drain();
    expect(wall.state()).toMatchObject({ present: 'default', slide: { page: 3, screen: 1 } });
    expect(wall.state().show.startedAt).toBe(startedAt);
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
  });

  test('leaves the desk to itself', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().endShow();
    world.drain();
    const before = world.posted();
    wall.state().toggleFilter('sector', 'food');
    wall.state().setFocus('projects');
    expect(world.posted()).toBe(before);
    expect(presenter.state().slide).toEqual(firstSlide);
  });

  test('and begins again on the wall takes the presenter along', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().endShow();
    world.drain();
    wall.state().startShow('default', 2, world.now());
    world.drain();
    expect(pageOf(presenter)).toBe(2);
    expect(selectShownPages(presenter.state()).length).toBeGreaterThan(2);
  });
});
