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

describe('keys of commands', () => {
  test.each<[string, KeyboardEventInit, string]>([
    ['a letter', { key: 'b' }, 'b'],
    ['a capital', { key: 'B' }, 'b'],
    ['a letter as wide as a character', { key: 'ｂ' }, 'b'],
    ['a wide digit', { key: '３' }, '3'],
    ['a wide space', { key: '　' }, ' '],
    ['a wide question mark', { key: '？' }, '?'],
    ['a letter that an input method took', { key: 'Process', code: 'KeyB' }, 'b'],
    ['a full stop that it took', { key: 'Process', code: 'Period' }, '.'],
    ['a digit that it took', { key: 'Process', code: 'Digit3' }, '3'],
    ['a digit of the number pad that it took', { key: 'Process', code: 'Numpad3' }, '3'],
    ['Enter that it took', { key: 'Process', code: 'NumpadEnter' }, 'Enter'],
    ['an arrow that it took', { key: 'Process', code: 'ArrowRight' }, 'ArrowRight'],
    ['a question mark that it took', { key: 'Process', code: 'Slash', shiftKey: true }, '?'],
    [
      'a letter while it composes, with nothing to type into',
      { key: 'Process', code: 'KeyB', isComposing: true },
      'b',
    ],
    ['F5 with Shift, as some clickers send it', { key: 'F5', shiftKey: true }, 'F5'],
  ])('%s is understood, and kept from the browser', (_what, init, expected) => {
    start();
    expect(press(init)).toBe(true);
    expect(run.mock.calls).toEqual([[expected]]);
  });

  test.each<[string, KeyboardEventInit]>([
    ['Ctrl', { key: 'b', ctrlKey: true }],
    ['Alt', { key: 'b', altKey: true }],
    ['Meta', { key: 'b', metaKey: true }],
    ['Ctrl and R, which loads the page anew,', { key: 'r', ctrlKey: true }],
    ['Ctrl and F5', { key: 'F5', ctrlKey: true }],
  ])('held with %s they are the browser’s', (_what, init) => {
    start();
    expect(press(init)).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  test('what an input method composes in a field is the field’s', () => {
    document.body.innerHTML = '<input>';
    start();
    const field = document.body.firstElementChild ?? document.body;
    expect(press({ key: 'Process', code: 'KeyB' }, field)).toBe(false);
    expect(press({ key: 'b', isComposing: true }, field)).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });
});
