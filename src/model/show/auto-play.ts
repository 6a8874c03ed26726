/*
 * When pages turn by themselves, as arithmetic of points in time: milliseconds since 1970. Timers only wake whoever asks,
 * so that a computer that slept, a tab that was put aside and a clock that was set make neither a burst nor drift.
 */

/** A screen in view, and how much of its time was left when the counting last began. */
export type Turning = Readonly<{
  duration: number;
  left: number;
  /** Since when that has been running; null: time stands still. */
  from: number | null;
}>;

/** Without a touch for so long, nobody is there: a show that was paused by one goes on. */
export const IDLE_AFTER_TOUCH = 3 * 60_000;
/** Whoever paused it by the button meant it; but the next day's visitors must not find the same page. */
export const IDLE_AFTER_PAUSE = 30 * 60_000;

/** More than this part of its time late, a screen gets all of it: the rhythm begins anew. */
const MOST_LATE = 0.25;
/** How long before a turn is the time to look for new data. */
const MOST_AHEAD = 10_000;

/** The whole time, for a screen that somebody turned to. */
export function beginTurning(duration: number, now: number, isStill: boolean): Turning {
  return { duration, left: duration, from: isStill ? null : now };
}

/** After the turn of the one before: from when that was due, however late the timer was, unless it slept. */
export function nextTurning(before: Turning, duration: number, now: number, isStill: boolean): Turning {
  const due = (before.from ?? now) + before.left;
  const isLate = now - due > duration * MOST_LATE;
  return isLate || isStill ? beginTurning(duration, now, isStill) : { duration, left: duration, from: due };
}

/** How long yet until the turn; 0 when it is due. */
export function leftOf({ left, from }: Turning, now: number): number {
  return from === null ? left : Math.max(left - (now - from), 0);
}

/** Time stands still, or goes on with what was left of it. */
export function heldTurning(turning: Turning, now: number, isStill: boolean): Turning {
  if (isStill === (turning.from === null)) return turning;
  return { ...turning, left: leftOf(turning, now), from: isStill ? null : now };
}

/** A clock that was set back must not make a page stay for hours: what is left counts from now. */
export function setRight(turning: Turning, now: number): Turning {
  return turning.from !== null && now < turning.from ? { ...turning, from: now } : turning;
}

/** How long until there is something to do: first the time to look for new data, then the turn. */
export function nextWait(turning: Turning, now: number): Readonly<{ wait: number; isForLook: boolean }> {
  const left = leftOf(turning, now);
  const ahead = Math.min(turning.duration / 2, MOST_AHEAD);
  return left > ahead ? { wait: left - ahead, isForLook: true } : { wait: left, isForLook: false };
}
