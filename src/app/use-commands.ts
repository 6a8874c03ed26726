import { useCallback } from 'react';
import { appStore } from '../store/store';
import { isDialogOpen } from '../ui/dialog';
import { isTypedInto, useKeyCommands } from '../ui/use-key-commands';
import { type CommandId, commands } from './commands';
import type { Overlay } from './overlay';

/** Handles the desk's keys, except in inputs and under dialogs; returns a function that runs a command. */
export function useCommands(setOverlay: (overlay: Overlay) => void): (id: CommandId) => void {
  const contextOf = useCallback(
    () => ({ store: appStore, setOverlay, focused: document.activeElement }),
    [setOverlay],
  );
  return useKeyCommands(commands, contextOf, isTaken);
}

function isTaken(event: KeyboardEvent): boolean {
  // A clicker's start button, which is never text input: the browser would reload the page.
  if (event.key === 'F5') return false;
  if (event.key.length === 1 && !appStore.getState().singleKeys) return true;
  return isDialogOpen() || isTypedInto(event);
}
