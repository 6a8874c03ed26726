import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createShowChannel } from '../../../src/features/show/show-channel';
import { isShow, type Message } from '../../../src/features/show/show-message';
import { firstSlide } from '../../../src/store/app-state';
import { selectShownPages } from '../../../src/store/show';
import { readyStore } from '../../support/ready-store';
import {
  bounds,
  newStore,
  type Opened,
  openBoth,
  pageOf,
  settle,
  sharedOf,
  type World,
} from '../../support/show-windows';

/** Possible events in a window or on the way between windows. */
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

afterEach(() => readyStore());

describe('two windows of a show', () => {
  test('have the same state from the start, including the clock', () => {
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

  test('send each change once, and do not resend what they receive', () => {
    const { wall, world } = openBoth();
    const before = world.posted();
    wall.state().turnTo(2);
    world.drain();
    expect(world.posted()).toBe(before + 1);
  });

  test('turn the page after its transition starts, and end on the latest page', () => {
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

  test('keep references of unchanged state, so that nothing rerenders', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().toggleFilter('sector', 'food');
    world.drain();
    const { clauses, explorer } = presenter.state();
    wall.state().turnTo(2);
    world.drain();
    expect(presenter.state().explorer).toBe(explorer);
    expect(presenter.state().clauses).toBe(clauses);
  });

  test('lose no key pressed before the wall has answered the previous one', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(2);
    presenter.state().turnTo(3);
    // The wall receives page 2 and announces it, while page 3 is on its way.
    world.deliverAny(0);
    world.deliverAny(1);
    expect(pageOf(presenter)).toBe(3);
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([3, 3]);
  });

  test('show what reaches the wall last when two presenters act at once', () => {
    const { wall, presenter, world } = openBoth();
    const other = world.open('presenter');
    world.drain();
    presenter.state().turnTo(2);
    other.state().turnTo(5);
    world.drain();
    expect([wall, presenter, other].map(pageOf)).toEqual([5, 5, 5]);
  });

  test('ignore another version of the software', () => {
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

  test('learn from the wall how many screens a page has, also after going back to its last', () => {
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

  test('a wall that finds the last screen does not undo a page turned meanwhile', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(3, 'last');
    world.drain();
    presenter.state().turnTo(5);
    wall.state().reportScreens(4, 1);
    world.drain();
    expect([pageOf(wall), pageOf(presenter)]).toEqual([5, 5]);
  });

  test('converge whatever they do at once and in whatever order it arrives', () => {
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
        // The desk's state is not shared between windows.
        if (wall.state().present === null) {
          expect(states.map(({ present }) => present)).toEqual([null, null, null]);
        } else expect(states).toEqual([states[0], states[0], states[0]]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a presenter who holds the wall', () => {
  test('turns pages and filters without the wall, then sends both', () => {
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

  test('discards prepared changes', () => {
    const { wall, presenter, world } = openBoth();
    presenter.presenter.hold();
    presenter.state().turnTo(4);
    wall.state().turnTo(2);
    world.drain();
    expect(pageOf(presenter)).toBe(4);
    expect(presenter.status().snapshot.query).toContain('slide=2');
    presenter.presenter.drop();
    world.drain();
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
    expect(pageOf(presenter)).toBe(2);
  });

  test('still blanks the wall at once, without sending prepared changes', () => {
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

  test('still holds the wall after a reload', () => {
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
    expect(isShow(presenter.status().snapshot)).toBe(false);
    presenter.presenter.resume();
    world.drain();
    expect(wall.state()).toMatchObject({ present: 'default', slide: { page: 3, screen: 1 } });
    expect(wall.state().show.startedAt).toBe(startedAt);
    expect(sharedOf(presenter)).toEqual(sharedOf(wall));
  });

  test('no longer shares the desk', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().endShow();
    world.drain();
    const before = world.posted();
    wall.state().toggleFilter('sector', 'food');
    wall.state().setFocus('projects');
    expect(world.posted()).toBe(before);
    expect(presenter.state().slide).toEqual(firstSlide);
  });

  test('and restarts on the wall takes the presenter along', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().endShow();
    world.drain();
    wall.state().startShow('default', 2, world.now());
    world.drain();
    expect(pageOf(presenter)).toBe(2);
    expect(selectShownPages(presenter.state()).length).toBeGreaterThan(2);
  });
});
