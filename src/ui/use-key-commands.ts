import { useCallback, useEffect } from 'react';
import type { Messages } from '../i18n/zh';

/** What a key or a button does. `Context` is what it needs for that. */
export type Command<Id extends string, Context, Words = Messages> = Readonly<{
  id: Id;
  /** Values of KeyboardEvent.key; letters in lower case. */
  keys: readonly string[];
  label: (words: Words) => string;
  /** Whether there is anything to do; otherwise the key is left to the browser. */
  when?: (context: Context) => boolean;
  run: (context: Context) => void;
}>;

/**
 * Runs the command of a key pressed anywhere in the document, and returns a function that runs one for a
 * button. Ignores keys with Ctrl/Alt/Meta, keys an IME is composing with, and keys `isTaken` claims.
 */
export function useKeyCommands<Id extends string, Context, Words>(
  commands: readonly Command<Id, Context, Words>[],
  contextOf: () => Context,
  isTaken: (event: KeyboardEvent) => boolean,
): (id: Id) => void {
  const run = useCallback(
    (command: Command<Id, Context, Words> | undefined) => {
      const context = contextOf();
      if (!command || command.when?.(context) === false) return false;
      command.run(context);
      return true;
    },
    [contextOf],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isComposed = event.isComposing && (event.key !== 'Process' || isTypedInto(event));
      const isHeld = event.ctrlKey || event.altKey || event.metaKey || isComposed;
      if (event.defaultPrevented || isHeld || isTaken(event)) return;
      const key = keyOf(event);
      if (run(commands.find(({ keys }) => keys.includes(key)))) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands, run, isTaken]);
  return useCallback((id) => void run(commands.find((command) => command.id === id)), [commands, run]);
}

/**
 * The key as commands name it: letters in lower case. A Chinese IME may take a key although there is no
 * input: the key is then known by its place on the keyboard. It may also make the character full-width: this
 * is normalised.
 */
export function keyOf(event: KeyboardEvent): string {
  const { key, code } = event;
  if (key === 'Process' && !isTypedInto(event)) {
    const [, character] = /^(?:Key|Digit|Numpad)(.)$/.exec(code) ?? [];
    if (code === 'Slash' && event.shiftKey) return '?';
    return character?.toLowerCase() ?? namedByCode[code] ?? code;
  }
  return key.length === 1 ? key.normalize('NFKC').toLowerCase() : key;
}

const namedByCode: Readonly<Record<string, string>> = {
  Period: '.',
  NumpadDecimal: '.',
  NumpadEnter: 'Enter',
  Slash: '/',
  Space: ' ',
};

/** Whether the key goes to an input. */
export function isTypedInto({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  );
}
