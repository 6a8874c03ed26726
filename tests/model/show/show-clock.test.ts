import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, paceOf, planOf, secondsSince } from '../../../src/model/show/show-clock';

const pages = (...seconds: (number | null)[]) => seconds.map((one) => ({ seconds: one }));
const none = { each: null, total: null };

describe('planOf', () => {
  test('adds up the times of pages', () => {
    const plan = { total: 90, pages: [30, 60], isShared: false, untimed: 0 };
    expect(planOf(pages(30, 60), none)).toEqual(plan);
    expect(planOf(pages(30, 60), { each: 10, total: 600 })).toEqual(plan);
  });

  test('counts pages without a time, unless pages turn by themselves', () => {
    expect(planOf(pages(30, null, null), none)).toMatchObject({ total: 30, pages: [30, 0, 0], untimed: 2 });
    expect(planOf(pages(30, null), { each: 20, total: null })).toMatchObject({ total: 50, untimed: 0 });
  });

  test('divides a typed total evenly, and is null if nothing has a time', () => {
    const shared = { total: 600, pages: [200, 200, 200], isShared: true, untimed: 0 };
    expect(planOf(pages(null, null, null), { each: 20, total: 600 })).toEqual(shared);
    expect(planOf(pages(null), none)).toBeNull();
    expect(planOf([], { each: null, total: 600 })).toBeNull();
  });
});

describe('paceOf', () => {
  const plan = planOf(pages(60, 30, 90), none);
  const at = (page: number, elapsed: number, onPage = 0) => plan && paceOf(plan, { page, elapsed, onPage });

  test('is on time during the page’s planned time', () => {
    for (const elapsed of [60, 75, 90]) expect(at(2, elapsed)?.behind).toBe(0);
  });

  test('is ahead before that and behind after it', () => {
    expect(at(2, 40)?.behind).toBe(-20);
    expect(at(2, 100)?.behind).toBe(10);
    expect(at(1, 61)?.behind).toBe(1);
  });

  test('gives the time left of the whole and of the page, negative if exceeded', () => {
    expect(at(2, 80, 20)).toMatchObject({ remaining: 100, pageRemaining: 10 });
    expect(at(3, 200, 95)).toMatchObject({ remaining: -20, pageRemaining: -5 });
  });

  test('has no page time if pages share a total or the page has none', () => {
    const shared = planOf(pages(null, null), { each: null, total: 100 });
    expect(shared && paceOf(shared, { page: 2, elapsed: 10, onPage: 1 })).toEqual({
      remaining: 90,
      pageRemaining: null,
      behind: -40,
    });
    const partly = planOf(pages(10, null), none);
    expect(partly && paceOf(partly, { page: 2, elapsed: 10, onPage: 1 }).pageRemaining).toBeNull();
  });

  test('keeping exactly to the plan is never ahead or behind', () => {
    const times = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, fc.nat(), fc.nat(), (seconds, which, when) => {
        const page = which % seconds.length;
        const onPage = when % (seconds[page] ?? 1);
        const elapsed = seconds.slice(0, page).reduce((total, one) => total + one, onPage);
        const made = planOf(pages(...seconds), none);
        return made !== null && paceOf(made, { page: page + 1, elapsed, onPage }).behind === 0;
      }),
    );
  });
});

describe('secondsSince', () => {
  test('counts whole seconds, and gives 0 if the moment is unknown or in the future', () => {
    expect(secondsSince(1_000, 3_999)).toBe(2);
    expect(secondsSince(0, 5_000)).toBe(0);
    expect(secondsSince(9_000, 5_000)).toBe(0);
  });
});

describe('clockText', () => {
  test.each([
    [0, '0:00'],
    [65, '1:05'],
    [3_600, '1:00:00'],
    [3_725.9, '1:02:05'],
    [-61, '1:01'],
  ])('%d seconds are %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});
