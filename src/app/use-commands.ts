import { useCallback, useEffect } from 'react';
import { appStore } from '../state/store';
import { type Command, type CommandId, commands } from './commands';
import type { Overlay } from './desk';

/**
 * Runs the command of a key pressed anywhere but where text is typed or a dialog is open, and gives a function that runs
 * one for a button. Keys held with Ctrl, Alt or Meta belong to the browser, and those that an input method is composing
 * with belong to it.
 */
export function useCommands(setOverlay: (overlay: Overlay) => void): (id: CommandId) => void {
  const run = useCallback(
    (command: Command | undefined) => {
      const context = { store: appStore, setOverlay, focused: document.activeElement };
      if (!command || command.when?.(context) === false) return false;
      command.run(context);
      return true;
    },
    [setOverlay],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (run(commands.find(({ keys }) => keys.includes(key)))) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [run]);
  return useCallback((id) => void run(commands.find((command) => command.id === id)), [run]);
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  if (event.key.length === 1 && !appStore.getState().singleKeys) return true;
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  );
}
