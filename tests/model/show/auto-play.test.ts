import { describe, expect, test } from 'vitest';
import {
  beginTurning,
  heldTurning,
  leftOf,
  nextTurning,
  nextWait,
  setRight,
  type Turning,
} from '../../../src/model/show/auto-play';

const START = Date.UTC(2030, 0, 1);
const HOUR = 3_600_000;

/** Turns with a timer that is late by `lateness`; returns the time of each turn since the start. */
function turnsOver(span: number, duration: number, lateness: (turn: number) => number): readonly number[] {
  const turns: number[] = [];
  let turning = beginTurning(duration, START, false);
  let now = START;
  while (true) {
    now += leftOf(turning, now) + lateness(turns.length);
    if (now > START + span) return turns;
    turns.push(now - START);
    turning = nextTurning(turning, duration, now, false);
  }
}

describe('pages that turn by themselves', () => {
  test('turn at the start plus whole durations for eight hours, however late timers are', () => {
    const turns = turnsOver(8 * HOUR + 900, 20_000, (turn) => (turn * 37) % 900);
    expect(turns).toHaveLength(8 * 180);
    turns.forEach((at, turn) => {
      expect(at - (turn + 1) * 20_000).toBe((turn * 37) % 900);
    });
  });

  test('after a sleep of hours one page is turned, and the next gets its full time', () => {
    const turns = turnsOver(3 * HOUR, 20_000, (turn) => (turn === 9 ? 2 * HOUR : 0));
    expect(turns.slice(8, 12)).toEqual([180_000, 200_000 + 2 * HOUR, 220_000 + 2 * HOUR, 240_000 + 2 * HOUR]);
  });

  test('a page turned late loses time only up to a limit, beyond which it gets its full time', () => {
    const before = beginTurning(20_000, START, false);
    expect(leftOf(nextTurning(before, 20_000, START + 24_000, false), START + 24_000)).toBe(16_000);
    expect(leftOf(nextTurning(before, 20_000, START + 38_000, false), START + 38_000)).toBe(20_000);
  });

  test('each page stays for its own time', () => {
    const before = beginTurning(20_000, START, false);
    const next = nextTurning(before, 45_000, START + 20_100, false);
    expect(leftOf(next, START + 20_100)).toBe(44_900);
  });

  test('pausing loses no time', () => {
    const running = beginTurning(20_000, START, false);
    const held = heldTurning(running, START + 5_000, true);
    expect(leftOf(held, START + HOUR)).toBe(15_000);
    const again = heldTurning(held, START + HOUR, false);
    expect(leftOf(again, START + HOUR + 4_000)).toBe(11_000);
    expect(heldTurning(held, START + HOUR, true)).toBe(held);
    expect(heldTurning(again, START + 2 * HOUR, false)).toBe(again);
  });

  test('a page turned while paused has its full time left', () => {
    const held = nextTurning(beginTurning(20_000, START, true), 30_000, START + HOUR, true);
    expect(held).toEqual({ duration: 30_000, left: 30_000, from: null });
  });

  test('a clock set back an hour costs at most one more full time of the page', () => {
    const turning = beginTurning(20_000, START, false);
    const after = setRight(turning, START - HOUR);
    expect(leftOf(after, START - HOUR)).toBe(20_000);
    expect(setRight(turning, START + 1)).toBe(turning);
  });

  test.each<[string, Turning, number, boolean]>([
    ['a long page checks for data ten seconds before its turn', at(60_000), 50_000, true],
    ['a short one after half of its time', at(8_000), 4_000, true],
    ['after that it waits for the turn', { ...at(60_000), left: 9_000 }, 9_000, false],
  ])('%s', (_what, turning, wait, isForLook) => {
    expect(nextWait(turning, START)).toEqual({ wait, isForLook });
  });
});

function at(duration: number): Turning {
  return beginTurning(duration, START, false);
}
