/*
 * Automatic page turning, computed from timestamps in milliseconds since 1970. Timers only trigger a check,
 * so that sleep, background tabs and clock changes cause neither bursts nor drift.
 */

/** The current screen's duration, and the time that was left when its countdown last started. */
export type Turning = Readonly<{
  duration: number;
  left: number;
  /** When the countdown started; null: stopped. */
  from: number | null;
}>;

/** After this long without a touch nobody is there, and a show paused by a touch continues. */
export const IDLE_AFTER_TOUCH = 3 * 60_000;
/** A pause by the button is deliberate, so it lasts longer, but must not keep the page until the next day. */
export const IDLE_AFTER_PAUSE = 30 * 60_000;

/** If a turn is late by more than this part of its duration, the screen gets its full time from then on. */
const MOST_LATE = 0.25;
/** How long before a turn to look for new data. */
const MOST_AHEAD = 10_000;

/** The full time, for a screen turned to by hand. */
export function beginTurning(duration: number, now: number, isStill: boolean): Turning {
  return { duration, left: duration, from: isStill ? null : now };
}

/** After an automatic turn: counts from when it was due, even if the timer fired late, but not very late. */
export function nextTurning(before: Turning, duration: number, now: number, isStill: boolean): Turning {
  const due = (before.from ?? now) + before.left;
  const isLate = now - due > duration * MOST_LATE;
  return isLate || isStill ? beginTurning(duration, now, isStill) : { duration, left: duration, from: due };
}

/** Time left until the turn; 0 when it is due. */
export function leftOf({ left, from }: Turning, now: number): number {
  return from === null ? left : Math.max(left - (now - from), 0);
}

/** Stops the countdown, or resumes it with the time that was left. */
export function heldTurning(turning: Turning, now: number, isStill: boolean): Turning {
  if (isStill === (turning.from === null)) return turning;
  return { ...turning, left: leftOf(turning, now), from: isStill ? null : now };
}

/** If the clock was set back, counts from now, so that the page does not stay for hours. */
export function setRight(turning: Turning, now: number): Turning {
  return turning.from !== null && now < turning.from ? { ...turning, from: now } : turning;
}

/** Time until the next step: the look for new data, then the turn. */
export function nextWait(turning: Turning, now: number): Readonly<{ wait: number; isForLook: boolean }> {
  const left = leftOf(turning, now);
  const ahead = Math.min(turning.duration / 2, MOST_AHEAD);
  return left > ahead ? { wait: left - ahead, isForLook: true } : { wait: left, isForLook: false };
}
