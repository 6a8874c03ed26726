import { afterEach, describe, expect, test } from 'vitest';
import { BEAT } from '../../../src/features/show/show-channel';
import { readyStore } from '../../support/ready-store';
import {
  createWorld,
  hasWall,
  newStore,
  openBoth,
  pageOf,
  settle,
  sharedOf,
} from '../../support/show-windows';

afterEach(() => readyStore());

describe('a window that closes, sleeps or reloads', () => {
  test('counts as gone when it says so, or after a long silence', () => {
    const { wall, presenter, world } = openBoth();
    expect(hasWall(presenter)).toBe(true);
    world.crash(wall);
    for (let beat = 0; beat < 5; beat += 1) {
      world.pass(BEAT);
      presenter.channel.speak();
    }
    expect(hasWall(presenter)).toBe(false);
  });

  test('sends nothing once it is being left, until it is shown again', () => {
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

  test('does not count as gone while it answers, however late its own timers run', () => {
    const { presenter, world } = openBoth();
    for (let beat = 0; beat < 20; beat += 1) {
      world.pass(BEAT);
      presenter.channel.speak();
      world.drain();
    }
    expect(hasWall(presenter)).toBe(true);
  });

  test('leaves the other running, and takes over its page and time on return', () => {
    const { wall, presenter, world } = openBoth();
    world.pass(60_000);
    presenter.channel.bye();
    world.crash(presenter);
    wall.state().turnTo(4, 1, world.now());
    const again = world.open('presenter', { kept: presenter.status() });
    world.drain();
    expect(sharedOf(again)).toEqual(sharedOf(wall));
  });

  test('catches up after a sleep', () => {
    const { wall, presenter, world } = openBoth();
    wall.state().turnTo(5);
    world.lose();
    world.pass(3_600_000);
    presenter.channel.speak();
    world.drain();
    expect(pageOf(presenter)).toBe(5);
    expect(hasWall(presenter)).toBe(true);
  });

  test('restores the show’s clock after a reload even when alone', () => {
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

  test('with an outdated address does not pull the other back', () => {
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

  test('starts a show of its own if it is a second wall, such as a duplicated tab', () => {
    const { wall, presenter, world } = openBoth();
    world.pass(1_000);
    const copy = world.open('wall', { kept: wall.status() });
    world.drain();
    expect(copy.status().show).not.toBe('one');
    copy.state().turnTo(3);
    world.drain();
    expect([pageOf(wall), pageOf(presenter), pageOf(copy)]).toEqual([1, 1, 3]);
  });

  test('opened by hand joins the show that has no wall, and no other', () => {
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

  test('also joins while the others still count a crashed wall as present, if nothing was done in it', () => {
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

  test('does not join if its pages have been turned, or its show is old', () => {
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

  test('also joins if its own page was shown before the others answered', () => {
    const { wall, presenter, world } = openBoth();
    presenter.state().turnTo(4);
    world.drain();
    wall.channel.bye();
    world.drain();
    world.crash(wall);
    const found = world.open('wall', { show: 'two', isNew: true });
    // The data came first: showing the page that an address names starts the clock.
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

describe('a show started by an address', () => {
  test('takes its state from the wall', () => {
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
