import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tool, WallOverlay, WallUi } from '../../../src/features/show/present-commands';
import { useAutoPlay } from '../../../src/features/show/use-auto-play';
import { RUNNING_ORDER_VERSION, type RunningPage } from '../../../src/model/orders/running-order';
import type { Turning } from '../../../src/model/show/auto-play';
import { appStore } from '../../../src/store/store';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const START = new Date('2030-07-01T08:00:00Z').getTime();

const state = () => appStore.getState();
let overlay: WallOverlay | null = null;
let tool: Tool | null = null;
let rerender: () => void = () => undefined;
let current: () => Turning | null = () => null;

const wall = (): WallUi => ({
  overlay,
  setOverlay: (to) => {
    overlay = to;
  },
  tool,
  setTool: (to) => {
    tool = to;
  },
  typed: '',
  setTyped: () => undefined,
  wiped: 0,
  wipe: () => undefined,
  toggleFullScreen: () => undefined,
  openPresenter: () => undefined,
});

function page(id: string, over: Partial<RunningPage> = {}): RunningPage {
  const view = '?v=1&focus=industry';
  return {
    id,
    kind: 'view',
    view,
    title: id,
    notes: '',
    seconds: null,
    hidden: false,
    dataVersion: null,
    ...over,
  };
}

/** A show of these pages on a wall; a page without a time of its own stays 20 seconds. */
function play(pages: readonly RunningPage[], autoplay = 20) {
  appStore.setState({
    orders: [{ version: RUNNING_ORDER_VERSION, id: 'hall', name: '', pages: [...pages] }],
    autoplay,
  });
  state().startShow('hall');
  const hook = renderHook(() => useAutoPlay(wall()));
  rerender = hook.rerender;
  current = () => hook.result.current;
  return hook;
}

const shown = () => state().slide.page;
const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
/** Like a sleeping computer: the clock goes on but no timer runs. */
const sleep = (time: number) => vi.setSystemTime(Date.now() + time);
const change = (what: () => void) => act(what);
const touch = (target: Element = document.body) =>
  act(() => {
    target.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  appStore.setState(appStore.getInitialState(), true);
  overlay = null;
  tool = null;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nine = Array.from({ length: 9 }, (_, at) => page(`page-${at + 1}`));

describe('a wall that turns its pages by itself', () => {
  test('is on the right page at every moment of eight hours, without leaking timers or listeners', async () => {
    play(nine);
    const listeners = vi.spyOn(document, 'addEventListener');
    const timers = new Set<number>();
    for (let turn = 0; turn < (8 * HOUR) / (20 * SECOND); turn++) {
      await wait(SECOND / 2);
      expect(shown(), `half a second after turn ${turn}`).toBe((turn % 9) + 1);
      await wait(19 * SECOND);
      expect(shown(), `half a second before turn ${turn + 1}`).toBe((turn % 9) + 1);
      await wait(SECOND / 2);
      timers.add(vi.getTimerCount());
    }
    expect([...timers]).toEqual([1]);
    expect(listeners).not.toHaveBeenCalled();
  });

  test('turns one page after two hours of sleep, then keeps its rhythm', async () => {
    play(nine);
    await wait(50 * SECOND);
    expect(shown()).toBe(3);
    sleep(2 * HOUR);
    await wait(10 * SECOND);
    expect(shown()).toBe(4);
    for (const expected of [5, 6, 7, 8]) {
      await wait(19.9 * SECOND);
      expect(shown()).toBe(expected - 1);
      await wait(0.1 * SECOND);
      expect(shown()).toBe(expected);
    }
  });

  test('a page with a time of its own stays that long', async () => {
    play([page('one', { seconds: 5 }), page('two'), page('three', { seconds: 60 })]);
    await wait(5 * SECOND);
    expect(shown()).toBe(2);
    await wait(20 * SECOND);
    expect(shown()).toBe(3);
    await wait(59 * SECOND);
    expect(shown()).toBe(3);
    await wait(SECOND);
    expect(shown()).toBe(1);
  });

  test('every screen of a page gets its full time', async () => {
    play(nine);
    change(() => state().reportScreens(3, 1));
    await wait(20 * SECOND);
    expect(state().slide).toEqual({ page: 1, screen: 2 });
    await wait(40 * SECOND);
    expect(state().slide).toEqual({ page: 2, screen: 1 });
  });

  test('a page turned by hand gets its full time', async () => {
    play(nine);
    await wait(15 * SECOND);
    change(() => state().turnTo(6));
    await wait(19 * SECOND);
    expect(shown()).toBe(6);
    await wait(SECOND);
    expect(shown()).toBe(7);
  });

  test.each<[string, () => void, () => void]>([
    ['the screen is blank', () => state().setShow({ blank: true }), () => state().setShow({ blank: false })],
    ['a source is open', () => state().openFigure('a.growth'), () => state().openFigure(null)],
    ['details are open', () => state().openProject('a'), () => state().openProject(null)],
    [
      'one item is talked about',
      () => state().setShow({ emphasis: 'a' }),
      () => state().setShow({ emphasis: null }),
    ],
    [
      'the overview is open',
      () => {
        overlay = 'overview';
        rerender();
      },
      () => {
        overlay = null;
        rerender();
      },
    ],
    [
      'the pen is in use',
      () => {
        tool = 'pen';
        rerender();
      },
      () => {
        tool = null;
        rerender();
      },
    ],
  ])('time stands still while %s', async (_what, begin, end) => {
    play(nine);
    await wait(15 * SECOND);
    change(begin);
    expect(current()?.from).toBeNull();
    await wait(2 * MINUTE);
    expect(shown()).toBe(1);
    change(end);
    await wait(4 * SECOND);
    expect(shown()).toBe(1);
    await wait(SECOND);
    expect(shown()).toBe(2);
  });

  test('does not run in the presenter’s window', async () => {
    appStore.setState({ role: 'presenter' });
    play(nine);
    await wait(HOUR);
    expect(shown()).toBe(1);
    expect(current()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind', async () => {
    const { unmount } = play(nine);
    await wait(MINUTE);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('touching the wall', () => {
  test('pauses the page until three minutes after the last touch', async () => {
    play(nine);
    await wait(30 * SECOND);
    touch();
    expect(state().show.paused).toBe(true);
    await wait(2 * MINUTE);
    touch();
    await wait(2 * MINUTE);
    expect([shown(), state().show.paused]).toEqual([2, true]);
    await wait(MINUTE);
    expect([shown(), state().show.paused]).toEqual([3, false]);
    await wait(20 * SECOND);
    expect(shown()).toBe(4);
  });

  test('leaves no filter, open source or tool to later visitors', async () => {
    appStore.setState({ clauses: { sector: ['digital'] } });
    play(nine);
    touch();
    change(() => {
      state().toggleFilter('sector', 'health');
      state().openFigure('a.growth');
      overlay = 'overview';
      tool = 'spotlight';
      rerender();
    });
    await wait(3 * MINUTE);
    expect([shown(), overlay, tool]).toEqual([2, null, null]);
    expect(state()).toMatchObject({ figure: null, clauses: { sector: ['digital'] }, focus: 'industry' });
  });

  test('to pause by the button lasts half an hour, and the next page gets its full time', async () => {
    play(nine);
    change(() => state().setShow({ paused: true }));
    await wait(29 * MINUTE);
    expect([shown(), state().show.paused]).toEqual([1, true]);
    await wait(MINUTE);
    expect([shown(), state().show.paused]).toEqual([2, false]);
  });

  test('and resuming by hand gives the page the rest of its time', async () => {
    play(nine);
    await wait(5 * SECOND);
    touch();
    await wait(MINUTE);
    change(() => state().setShow({ paused: false }));
    await wait(14 * SECOND);
    expect(shown()).toBe(1);
    await wait(SECOND);
    expect(shown()).toBe(2);
  });

  test.each(['pointerdown', 'click', 'wheel', 'keydown'])('pauses it on %s', (type) => {
    play(nine);
    act(() => void document.body.dispatchEvent(new Event(type, { bubbles: true })));
    expect(state().show.paused).toBe(true);
  });

  test('is not needed while a tool is used: moving the pointer keeps the page', async () => {
    tool = 'spotlight';
    play(nine);
    for (let minute = 0; minute < 5; minute += 1) {
      await wait(MINUTE);
      act(() => void document.body.dispatchEvent(new Event('pointermove', { bubbles: true })));
    }
    expect([shown(), tool]).toEqual([1, 'spotlight']);
    await wait(3 * MINUTE);
    expect([shown(), tool]).toEqual([2, null]);
  });

  test('on the pause button or by key leaves pausing to their own handlers', () => {
    play(nine);
    document.body.innerHTML = '<button type="button" data-pauses><span>❚❚</span></button>';
    touch(document.querySelector('span') ?? document.body);
    const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
    act(() => void document.body.dispatchEvent(key));
    expect(state().show.paused).toBe(false);
  });

  test('does not happen in another window: changes from there do not pause, but prolong a pause', async () => {
    play(nine);
    change(() => state().toggleFilter('sector', 'health'));
    change(() => state().turnTo(3));
    expect(state().show.paused).toBe(false);
    touch();
    await wait(2 * MINUTE);
    change(() => state().turnTo(5));
    await wait(2 * MINUTE);
    expect([shown(), state().show.paused]).toEqual([5, true]);
  });

  test('is not needed to keep a blank screen blank, however long', async () => {
    play(nine);
    change(() => state().setShow({ blank: true }));
    await wait(10 * HOUR);
    expect([shown(), state().show.blank]).toEqual([1, true]);
  });
});

test('a show of a single page keeps checking for new data in its rhythm', async () => {
  play([page('only')]);
  await wait(HOUR);
  expect(shown()).toBe(1);
  expect(current()?.duration).toBe(20 * SECOND);
  expect(state().freshness.failures).toBe(60);
});
