import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Command, useKeyCommands } from '../../src/ui/use-key-commands';

const run = vi.fn();
const commands: readonly Command<string, null>[] = ['b', '.', '?', '3', 'Enter', ' ', 'ArrowRight', 'F5'].map(
  (key) => ({ id: key, keys: [key], label: () => key, run: () => run(key) }),
);

function press(init: KeyboardEventInit, target: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

const start = () =>
  renderHook(() =>
    useKeyCommands(
      commands,
      () => null,
      () => false,
    ),
  );

afterEach(() => {
  run.mockReset();
  document.body.innerHTML = '';
});

describe('command keys', () => {
  test.each<[string, KeyboardEventInit, string]>([
    ['a letter', { key: 'b' }, 'b'],
    ['a capital', { key: 'B' }, 'b'],
    ['a full-width letter', { key: 'ｂ' }, 'b'],
    ['a wide digit', { key: '３' }, '3'],
    ['a wide space', { key: '　' }, ' '],
    ['a full-width question mark', { key: '？' }, '?'],
    ['a letter intercepted by an input method', { key: 'Process', code: 'KeyB' }, 'b'],
    ['an intercepted full stop', { key: 'Process', code: 'Period' }, '.'],
    ['an intercepted digit', { key: 'Process', code: 'Digit3' }, '3'],
    ['an intercepted number-pad digit', { key: 'Process', code: 'Numpad3' }, '3'],
    ['an intercepted Enter', { key: 'Process', code: 'NumpadEnter' }, 'Enter'],
    ['an intercepted arrow', { key: 'Process', code: 'ArrowRight' }, 'ArrowRight'],
    ['an intercepted question mark', { key: 'Process', code: 'Slash', shiftKey: true }, '?'],
    [
      'a letter while composing, without a field to type into',
      { key: 'Process', code: 'KeyB', isComposing: true },
      'b',
    ],
    ['F5 with Shift, as some clickers send it', { key: 'F5', shiftKey: true }, 'F5'],
  ])('%s is understood, and not passed to the browser', (_what, init, expected) => {
    start();
    expect(press(init)).toBe(true);
    expect(run.mock.calls).toEqual([[expected]]);
  });

  test.each<[string, KeyboardEventInit]>([
    ['Ctrl', { key: 'b', ctrlKey: true }],
    ['Alt', { key: 'b', altKey: true }],
    ['Meta', { key: 'b', metaKey: true }],
    ['Ctrl+R, which reloads the page,', { key: 'r', ctrlKey: true }],
    ['Ctrl and F5', { key: 'F5', ctrlKey: true }],
  ])('with %s they are left to the browser', (_what, init) => {
    start();
    expect(press(init)).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  test('text being composed in a field belongs to the field', () => {
    document.body.innerHTML = '<input>';
    start();
    const field = document.body.firstElementChild ?? document.body;
    expect(press({ key: 'Process', code: 'KeyB' }, field)).toBe(false);
    expect(press({ key: 'b', isComposing: true }, field)).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });
});
