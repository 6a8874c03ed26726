import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WallUi } from '../../../src/features/show/present-commands';
import { useSwipe } from '../../../src/features/show/use-swipe';

const run = vi.fn();
const free = { tool: null, overlay: null } as const;
let root: HTMLElement;

function start(wall: Pick<WallUi, 'tool' | 'overlay'> = free) {
  return renderHook((given: typeof wall) => useSwipe(given as WallUi, run), {
    initialProps: wall,
  });
}

type Finger = Readonly<{ pointerType?: string; isPrimary?: boolean; target?: Element }>;

function drag(x: number, y: number, { pointerType = 'touch', isPrimary = true, target = root }: Finger = {}) {
  const fire = (type: string, clientX: number, clientY: number) => {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY });
    target.dispatchEvent(Object.assign(event, { pointerType, isPrimary, pointerId: 1 }));
  };
  fire('pointerdown', 500, 300);
  fire('pointerup', 500 + x, 300 + y);
}

beforeEach(() => {
  document.body.innerHTML =
    '<div><button type="button">22.9%</button><input><div id="wide"><p></p></div></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => run.mockReset());

describe('a swipe across the wall', () => {
  test('to the left turns to the next page, to the right to the previous one', () => {
    start();
    drag(-80, 20);
    drag(80, -20);
    expect(run.mock.calls).toEqual([['next'], ['previous']]);
  });

  test.each<[string, number, number, Finger]>([
    ['too little', -50, 0, {}],
    ['mostly down', -80, 60, {}],
    ['by a mouse', -200, 0, { pointerType: 'mouse' }],
    ['by a second finger', -200, 0, { isPrimary: false }],
  ])('%s turns nothing', (_what, x, y, finger) => {
    start();
    drag(x, y, finger);
    expect(run).not.toHaveBeenCalled();
  });

  test('in a field, or on something that scrolls sideways, is ignored', () => {
    start();
    const wide = root.querySelector<HTMLElement>('#wide');
    if (!wide) throw new Error('none');
    wide.style.overflowX = 'auto';
    Object.defineProperty(wide, 'scrollWidth', { value: 900 });
    Object.defineProperty(wide, 'clientWidth', { value: 300 });
    drag(-200, 0, { target: wide.firstElementChild as Element });
    drag(-200, 0, { target: root.querySelector('input') as Element });
    expect(run).not.toHaveBeenCalled();
  });

  test('does not press the mark where it ends; a later touch does', () => {
    vi.useFakeTimers();
    const pressed = vi.fn();
    const mark = root.querySelector('button') as HTMLButtonElement;
    mark.addEventListener('click', pressed);
    start();
    drag(-80, 0, { target: mark });
    mark.click();
    expect(pressed).not.toHaveBeenCalled();
    drag(-80, 0, { target: mark });
    vi.advanceTimersByTime(100);
    mark.click();
    expect(pressed).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('draws with the pen, and does nothing in an overview', () => {
    const { rerender } = start({ tool: 'pen', overlay: null });
    drag(-200, 0);
    rerender({ tool: null, overlay: 'overview' });
    drag(-200, 0);
    expect(run).not.toHaveBeenCalled();
    rerender({ tool: 'spotlight', overlay: null });
    drag(-200, 0);
    expect(run.mock.calls).toEqual([['next']]);
  });
});
