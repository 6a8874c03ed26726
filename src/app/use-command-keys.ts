import { useEffect } from 'react';
import { appStore } from '../state/store';
import { type CommandContext, commands } from './commands';
import type { Overlay } from './desk';

/**
 * Runs the command of a key pressed anywhere but where text is typed or a dialog is open. Keys held with Ctrl, Alt or
 * Meta belong to the browser, and those that an input method is composing with belong to it.
 */
export function useCommandKeys(setOverlay: (overlay: Overlay) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = commands.find(({ keys }) => keys.includes(key));
      const context: CommandContext = { store: appStore, setOverlay, focused: document.activeElement };
      if (!command || command.when?.(context) === false) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [setOverlay]);
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  );
}
