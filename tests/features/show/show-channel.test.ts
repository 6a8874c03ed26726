import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { BEAT, createShowChannel, type ShowChannel } from '../../../src/features/show/show-channel';
import type { Kept, Message, ShowRole } from '../../../src/features/show/show-message';
import { firstSlide } from '../../../src/store/app-state';
import {
  back,
  forward,
  reportScreens,
  selectShownPages,
  showAsPinned,
  startShow,
  turnTo,
} from '../../../src/store/show';
import { type AppStoreApi, createAppStore } from '../../../src/store/store';
import { dataIndex } from '../../support/made-up-data';
import { readyStore } from '../../support/ready-store';

type Opened = Readonly<{ store: AppStoreApi; channel: ShowChannel; kept: () => Kept | null; id: string }>;
type Letter = Readonly<{ to: string; message: Message }>;

const place = () => ({ width: 1920, height: 1080, left: 0, top: 0 });

/** Windows of one browser: messages lie in a queue until they are delivered, in the order of each sender. */
function createWorld() {
  const windows = new Map<string, Opened>();
  const queue: Letter[] = [];
  let posted = 0;
  let clock = 1_000_000;
  let number = 0;

  function open(
    role: ShowRole,
    { show = 'one', isNew = false, kept = null, store = newStore(role), turn }: Partial<OpenOptions> = {},
  ): Opened {
    number += 1;
    const id = `w${number}`;
    let stored = kept;
    const channel = createShowChannel({
      store,
      role,
      windowId: id,
      show,
      isNew,
      kept,
      keep: (now) => {
        stored = JSON.parse(JSON.stringify(now));
      },
      post: (message) => {
        posted += 1;
        const copy = JSON.parse(JSON.stringify(message));
        for (const to of windows.keys()) if (to !== id) queue.push({ to, message: copy });
      },
      now: () => clock,
      place,
      ...(turn && { turn }),
    });
    const opened = { store, channel, kept: () => stored, id };
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
  kept: Kept | null;
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
  startShow(wallStore, 'default', 1, world.now());
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
const pageOf = ({ store }: Opened) => store.getState().slide.page;

type World = ReturnType<typeof createWorld>;

/** What may happen in a window or on the way between windows. */
const acts: Readonly<Record<string, (world: World, window: Opened, which: number) => void>> = {
  page: (world, { store }, which) => turnTo(store, which + 1, 1, world.now()),
  filter: (_, { store }, which) => store.getState().toggleFilter('sector', which % 2 ? 'food' : 'steel'),
  blank: (_, { store }, which) => store.getState().setShow({ blank: which % 2 === 0 }),
  forward: (_, { store }) => forward(store),
  back: (_, { store }) => back(store),
  measure: (_, { store }, which) => {
    if (store.getState().role === null) reportScreens(store, which + 1, 1);
  },
  deliver: (world, _, which) => world.deliverAny(which),
  lose: (world) => world.lose(),
  end: (_, { store }) => store.getState().endShow(),
  begin: (world, { store }, which) => startShow(store, 'default', which + 1, world.now()),
};

/** Three beats, within which whatever was lost is made good. */
function settle(world: World, windows: readonly Opened[]) {
  for (let beat = 0; beat < 3; beat += 1) {
    world.pass(BEAT);
    for (const { channel } of windows) channel.beat();
    world.drain();
  }
}

afterEach(() => readyStore());

describe('two windows of a show', () => {
  test('are the same from the start, the clock too', () => {
    const { wall, presenter, world } = openBoth();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
    expect(presenter.store.getState().show.startedAt).toBe(world.now());
    expect(presenter.store.getState().role).toBe('presenter');
    expect(wall.store.getState().role).toBeNull();
  });

  test('follow each other: pages, filters, blank, sources', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 3);
    world.drain();
    expect(pageOf(wall)).toBe(3);
    wall.store.getState().toggleFilter('sector', 'food');
    world.drain();
    expect(presenter.store.getState().clauses).toEqual({ sector: ['food'] });
    presenter.store.getState().setShow({ blank: true });
    wall.store.getState().openFigure('x.y');
    world.drain();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
  });

  test('say each change once, and what is received is not said again', () => {
    const { wall, world } = openBoth();
    const before = world.posted();
    turnTo(wall.store, 2);
    world.drain();
    expect(world.posted()).toBe(before + 1);
  });

  test('turn the page a moment later where it moves to its place, and go to the latest', () => {
    const moving: (() => void)[] = [];
    const { wall, presenter, world } = openBoth((change) => moving.push(change));
    turnTo(presenter.store, 3);
    turnTo(presenter.store, 4);
    presenter.store.getState().toggleFilter('sector', 'food');
    world.drain();
    reportScreens(wall.store, 2, 1);
    expect(pageOf(wall)).toBe(1);
    for (const arrive of moving) arrive();
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([4, 4]);
    expect(sharedOf(wall)).toEqual(sharedOf(presenter));
  });

  test('leave alone what is so already, on which everything that is looked at hangs', () => {
    const { wall, presenter, world } = openBoth();
    wall.store.getState().toggleFilter('sector', 'food');
    world.drain();
    const { clauses, explorer } = presenter.store.getState();
    turnTo(wall.store, 2);
    world.drain();
    expect(presenter.store.getState().explorer).toBe(explorer);
    expect(presenter.store.getState().clauses).toBe(clauses);
  });

  test('learn from the wall how many screens a page takes, also after going back to its last', () => {
    const { wall, presenter, world } = openBoth();
    reportScreens(wall.store, 3, 1);
    world.drain();
    forward(presenter.store);
    world.drain();
    expect(wall.store.getState().slide).toEqual({ page: 1, screen: 2 });
    turnTo(presenter.store, 2, 9_999);
    world.drain();
    reportScreens(wall.store, 4, 1);
    world.drain();
    expect(wall.store.getState().slide).toEqual({ page: 2, screen: 4 });
    expect(presenter.store.getState().slide).toEqual({ page: 2, screen: 4 });
    expect(presenter.store.getState().show.screens).toBe(4);
  });

  test('a wall that finds the last screen does not take back a page turned meanwhile', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 3, 9_999);
    world.drain();
    turnTo(presenter.store, 5);
    reportScreens(wall.store, 4, 1);
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
        if (wall.store.getState().present === null) {
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
    expect([wall.channel.status().hasPresenter, presenter.channel.status().hasWall]).toEqual([true, true]);
    presenter.channel.bye();
    world.drain();
    expect(wall.channel.status().hasPresenter).toBe(false);
    world.crash(wall);
    for (let beat = 0; beat < 5; beat += 1) {
      world.pass(BEAT);
      presenter.channel.beat();
    }
    expect(presenter.channel.status().hasWall).toBe(false);
  });

  test('says nothing more once it is being left, until it is shown again', () => {
    const { wall, presenter, world } = openBoth();
    wall.channel.bye();
    reportScreens(wall.store, 3, 1);
    wall.channel.beat();
    world.drain();
    expect(presenter.channel.status().hasWall).toBe(false);
    wall.channel.hello();
    world.drain();
    expect(presenter.channel.status().hasWall).toBe(true);
  });

  test('is not taken for gone while it answers, however late its own timers run', () => {
    const { wall, presenter, world } = openBoth();
    for (let beat = 0; beat < 20; beat += 1) {
      world.pass(BEAT);
      presenter.channel.beat();
      world.drain();
    }
    expect(presenter.channel.status().hasWall).toBe(true);
    expect(wall.channel.status().hasPresenter).toBe(true);
  });

  test('leaves the other to go on, and finds its page and time again', () => {
    const { wall, presenter, world } = openBoth();
    world.pass(60_000);
    presenter.channel.bye();
    world.crash(presenter);
    turnTo(wall.store, 4, 1, world.now());
    const again = world.open('presenter', { kept: presenter.kept() });
    world.drain();
    expect(sharedOf(again)).toEqual(sharedOf(wall));
  });

  test('after a sleep asks what happened', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(wall.store, 5);
    world.lose();
    world.pass(3_600_000);
    presenter.channel.beat();
    world.drain();
    expect(pageOf(presenter)).toBe(5);
    expect(presenter.channel.status().hasWall).toBe(true);
  });

  test('alone, has the clock of the show again after being loaded again', () => {
    const { wall, presenter, world } = openBoth();
    const { startedAt } = wall.store.getState().show;
    world.crash(presenter);
    turnTo(wall.store, 3, 1, world.now());
    world.pass(5_000);
    world.crash(wall);
    const store = newStore('wall');
    store.setState({ slide: { page: 3, screen: 1 }, focus: wall.store.getState().focus });
    const again = world.open('wall', { kept: wall.kept(), store });
    expect(again.store.getState().show).toMatchObject({ startedAt, pageSince: startedAt });
    expect(pageOf(again)).toBe(3);
  });

  test('with an old address does not drag the other back', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 6);
    world.drain();
    world.crash(wall);
    world.open('wall', { kept: wall.kept() });
    world.drain();
    expect(pageOf(presenter)).toBe(6);
  });

  test('with the address of another running order takes the others along', () => {
    const { wall, presenter, world } = openBoth();
    world.crash(wall);
    const store = newStore('wall');
    store.setState({ present: 'order-2' });
    world.open('wall', { kept: wall.kept(), store });
    world.drain();
    expect(presenter.store.getState().present).toBe('order-2');
  });

  test('opened by hand joins the show that lacks it, and no other', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 4);
    world.drain();
    const stranger = world.open('wall', { show: 'two', isNew: true });
    world.drain();
    expect(stranger.channel.status().show).toBe('two');
    expect(pageOf(stranger)).toBe(1);
    wall.channel.bye();
    stranger.channel.bye();
    world.drain();
    world.crash(wall);
    world.crash(stranger);
    const found = world.open('wall', { show: 'three', isNew: true });
    world.drain();
    expect(found.channel.status().show).toBe('one');
    expect(pageOf(found)).toBe(4);
  });

  test('joins it also where the others take a crashed one for there, while nothing is done in it', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 4);
    world.drain();
    world.crash(wall);
    const found = world.open('wall', { show: 'two', isNew: true });
    showAsPinned(found.store);
    world.drain();
    expect(pageOf(found)).toBe(1);
    for (let beat = 0; beat < 5; beat += 1) settle(world, [presenter, found]);
    expect([pageOf(found), pageOf(presenter)]).toEqual([4, 4]);
    expect(found.channel.status().show).toBe('one');
  });

  test('joins none where its pages have been turned, or its show has been there for long', () => {
    const { wall, presenter, world } = openBoth();
    const turned = world.open('wall', { show: 'two', isNew: true });
    const left = world.open('wall', { show: 'three', isNew: true });
    showAsPinned(turned.store);
    turnTo(turned.store, 2);
    world.pass(60_000);
    world.crash(wall);
    for (let beat = 0; beat < 5; beat += 1) settle(world, [presenter, turned, left]);
    expect([turned, left].map(({ channel }) => channel.status().show)).toEqual(['two', 'three']);
    expect([pageOf(turned), pageOf(presenter)]).toEqual([2, 1]);
  });

  test('joins it also where its own page was shown before the others answered', () => {
    const { wall, presenter, world } = openBoth();
    turnTo(presenter.store, 4);
    world.drain();
    wall.channel.bye();
    world.drain();
    world.crash(wall);
    const found = world.open('wall', { show: 'two', isNew: true });
    // The data came first: a page that an address names begins its clock.
    showAsPinned(found.store);
    world.drain();
    expect([pageOf(found), pageOf(presenter)]).toEqual([4, 4]);
    const begun = newStore('wall');
    startShow(begun, 'default', 2, world.now());
    world.crash(found);
    world.pass(60_000);
    presenter.channel.beat();
    world.open('wall', { show: 'three', isNew: true, store: begun });
    world.drain();
    expect(pageOf(presenter)).toBe(2);
  });
});

describe('a show that an address begins', () => {
  test.each([0, 1, 2, 3, 4, 5])('is the wall’s, whatever the windows are called (%i)', (others) => {
    const world = createWorld();
    // Ids decide between changes at once; these here are none.
    for (let other = 0; other < others; other += 1) world.crash(world.open('wall', { show: 'else' }));
    const wallStore = newStore('wall');
    wallStore.setState({ slide: { page: 3, screen: 1 } });
    const wall = world.open('wall', { store: wallStore, isNew: true });
    showAsPinned(wall.store);
    world.pass(60_000);
    const presenter = world.open('presenter');
    showAsPinned(presenter.store);
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
    turnTo(other.store, 7);
    world.drain();
    expect([pageOf(wall), pageOf(presenter), pageOf(other)]).toEqual([1, 1, 7]);
  });
});

describe('a presenter who holds the wall', () => {
  test('turns pages and filters without it, then releases', () => {
    const { wall, presenter, world } = openBoth();
    presenter.channel.hold();
    turnTo(presenter.store, 4);
    presenter.store.getState().toggleFilter('sector', 'food');
    world.drain();
    expect([pageOf(wall), wall.store.getState().clauses]).toEqual([1, {}]);
    world.pass(9_000);
    presenter.channel.release();
    world.drain();
    expect(sharedOf(wall)).toEqual(sharedOf(presenter));
    expect(wall.store.getState().clauses).toEqual({ sector: ['food'] });
    expect(wall.store.getState().show.pageSince).toBe(world.now());
  });

  test('drops what was prepared', () => {
    const { wall, presenter, world } = openBoth();
    presenter.channel.hold();
    turnTo(presenter.store, 4);
    turnTo(wall.store, 2);
    world.drain();
    expect(pageOf(presenter)).toBe(4);
    expect(presenter.channel.status().published.query).toContain('slide=2');
    presenter.channel.drop();
    world.drain();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
    expect(pageOf(presenter)).toBe(2);
  });

  test('still blanks the wall at once, and nothing of what was prepared goes with it', () => {
    const { wall, presenter, world } = openBoth();
    presenter.channel.hold();
    turnTo(presenter.store, 4);
    presenter.store.getState().setShow({ blank: true });
    world.drain();
    expect(wall.store.getState().show.blank).toBe(true);
    expect(pageOf(wall)).toBe(1);
    wall.store.getState().setShow({ blank: false });
    world.drain();
    expect(presenter.store.getState().show.blank).toBe(false);
    expect(pageOf(presenter)).toBe(4);
  });

  test('still holds it after being loaded again', () => {
    const { wall, presenter, world } = openBoth();
    presenter.channel.hold();
    turnTo(presenter.store, 4);
    world.drain();
    world.crash(presenter);
    const store = newStore('presenter');
    store.setState({ slide: { page: 4, screen: 1 } });
    const again = world.open('presenter', { kept: presenter.kept(), store });
    world.drain();
    expect([pageOf(wall), pageOf(again)]).toEqual([1, 4]);
    expect(again.channel.status().isHeld).toBe(true);
  });
});

describe('a show that ends', () => {
  test.each(['wall', 'presenter'] as const)('on the %s ends on both, and is resumed where it was', (who) => {
    const { wall, presenter, world } = openBoth();
    turnTo(wall.store, 3, 1, world.now());
    const { startedAt } = wall.store.getState().show;
    world.drain();
    (who === 'wall' ? wall : presenter).store.getState().endShow();
    world.drain();
    expect([wall.store.getState().present, presenter.store.getState().present]).toEqual([null, null]);
    expect(presenter.channel.status().isEnded).toBe(true);
    presenter.channel.resume();
    world.drain();
    expect(wall.store.getState()).toMatchObject({ present: 'default', slide: { page: 3, screen: 1 } });
    expect(wall.store.getState().show.startedAt).toBe(startedAt);
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
  });

  test('leaves the desk to itself', () => {
    const { wall, presenter, world } = openBoth();
    wall.store.getState().endShow();
    world.drain();
    const before = world.posted();
    wall.store.getState().toggleFilter('sector', 'food');
    wall.store.getState().setFocus('projects');
    expect(world.posted()).toBe(before);
    expect(presenter.store.getState().slide).toEqual(firstSlide);
  });

  test('and begins again on the wall takes the presenter along', () => {
    const { wall, presenter, world } = openBoth();
    wall.store.getState().endShow();
    world.drain();
    startShow(wall.store, 'default', 2, world.now());
    world.drain();
    expect(pageOf(presenter)).toBe(2);
    expect(selectShownPages(presenter.store.getState()).length).toBeGreaterThan(2);
  });
});
