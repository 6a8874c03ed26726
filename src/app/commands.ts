import { useCallback } from 'react';
import { SEARCH_INPUT_ID } from '../features/search/search-box';
import type { Messages } from '../i18n/zh';
import { recordRef } from '../model/figure';
import { DEFAULT_ORDER } from '../model/orders/running-order';
import { type PanelId, panelIds } from '../model/record-values';
import type { DeskPage } from '../store/app-state';
import { isPinnable, pinView } from '../store/orders';
import { type AppStoreApi, appStore } from '../store/store';
import { isDialogOpen } from '../ui/dialog';
import { isTypedInto, type Command as KeyCommand, useKeyCommands } from '../ui/use-key-commands';
import type { Overlay } from './overlay';
import { PLACE_MENU } from './place-menu';
import { switchLanguage } from './switch-language';
import { resolveTheme } from './use-document-looks';

type CommandContext = Readonly<{
  store: AppStoreApi;
  setOverlay: (overlay: Overlay) => void;
  /** The element with keyboard focus. */
  focused: Element | null;
}>;

export type CommandId =
  | 'search'
  | 'place'
  | 'sectors'
  | 'main'
  | 'findings'
  | 'clear-filters'
  | 'watch'
  | 'pin'
  | 'orders'
  | 'source'
  | `focus-${PanelId}`
  | 'projects'
  | 'glossary'
  | 'table'
  | 'language'
  | 'theme'
  | 'rise-colour'
  | 'print'
  | 'present'
  | 'help'
  | 'leave';

type Command = KeyCommand<CommandId, CommandContext>;

/** Every command of the desk's keys and buttons. Marks, dialogs and inputs handle their own keys. */
export const commands: readonly Command[] = [
  {
    id: 'search',
    keys: ['/'],
    label: ({ commands: words }) => words.search,
    run: () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
  },
  {
    id: 'place',
    keys: ['g'],
    label: ({ commands: words }) => words.place,
    when: () => document.querySelector(PLACE_MENU) !== null,
    run: () => document.querySelector<HTMLElement>(PLACE_MENU)?.focus(),
  },
  {
    id: 'sectors',
    keys: ['s'],
    label: ({ commands: words }) => words.sectors,
    run: ({ setOverlay }) => setOverlay('sector'),
  },
  {
    id: 'main',
    keys: ['n'],
    label: ({ commands: words }) => words.main,
    run: ({ setOverlay }) => setOverlay('main'),
  },
  {
    id: 'findings',
    keys: ['f'],
    label: ({ commands: words }) => words.findings,
    run: ({ setOverlay }) => setOverlay('findings'),
  },
  {
    id: 'clear-filters',
    keys: ['c'],
    label: ({ commands: words }) => words.clearFilters,
    when: ({ store }) => Object.keys(store.getState().clauses).length > 0,
    run: ({ store }) => store.getState().clearFilters(),
  },
  {
    id: 'watch',
    keys: ['w'],
    label: ({ commands: words }) => words.watch,
    run: ({ setOverlay }) => setOverlay('watch'),
  },
  {
    id: 'pin',
    keys: ['a'],
    label: ({ commands: words }) => words.pin,
    when: ({ store }) => isPinnable(store.getState()),
    run: ({ store }) => pinView(store),
  },
  {
    id: 'orders',
    keys: ['o'],
    label: ({ commands: words }) => words.orders,
    run: ({ store }) => store.getState().setOrganiser({ isOpen: true }),
  },
  {
    id: 'source',
    keys: ['i'],
    label: ({ commands: words }) => words.source,
    when: ({ focused }) => refOf(focused) !== null,
    run: ({ store, focused }) => store.getState().openFigure(refOf(focused)),
  },
  ...panelIds.map((panel, position) => focusCommand(panel, String(position + 1))),
  pageCommand('projects', 'j', (words) => words.projects),
  pageCommand('glossary', 'k', (words) => words.glossary),
  {
    id: 'table',
    keys: ['t'],
    label: ({ commands: words }) => words.table,
    when: ({ store }) => store.getState().deskPage === null && store.getState().focus !== null,
    run: ({ store }) => {
      const { focus, toggleTable } = store.getState();
      if (focus) toggleTable(focus);
    },
  },
  {
    id: 'language',
    keys: ['l'],
    label: ({ commands: words }) => words.language,
    run: ({ store }) => switchLanguage(store, store.getState().language === 'zh' ? 'en' : 'zh'),
  },
  {
    id: 'theme',
    keys: ['d'],
    label: ({ commands: words }) => words.theme,
    run: ({ store }) => {
      const { theme, setTheme } = store.getState();
      setTheme(resolveTheme(theme) === 'dark' ? 'light' : 'dark');
    },
  },
  {
    id: 'rise-colour',
    keys: ['r'],
    label: ({ commands: words }) => words.riseColour,
    run: ({ store }) =>
      store.getState().setRiseColour(store.getState().riseColour === 'red' ? 'green' : 'red'),
  },
  {
    id: 'print',
    keys: ['p'],
    label: ({ commands: words }) => words.print,
    run: () => window.print(),
  },
  {
    id: 'present',
    // A clicker's start button sends F5, which would otherwise reload the page.
    keys: ['F5', 'm'],
    label: ({ commands: words }) => words.present,
    run: ({ store }) => store.getState().startShow(DEFAULT_ORDER),
  },
  {
    id: 'help',
    keys: ['?', '？'],
    label: ({ commands: words }) => words.help,
    run: ({ setOverlay }) => setOverlay('help'),
  },
  {
    id: 'leave',
    keys: ['Escape'],
    label: ({ commands: words }) => words.leave,
    when: ({ store }) => {
      const { deskPage, record, focus } = store.getState();
      return deskPage !== null || record !== null || focus !== null;
    },
    run: ({ store }) => {
      const { deskPage, record, setDeskPage: setPage, showRecord, setFocus } = store.getState();
      if (deskPage !== null) setPage(null);
      else if (record !== null) showRecord(null);
      else setFocus(null);
    },
  },
];

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

function pageCommand(page: DeskPage, key: string, label: (words: Messages['commands']) => string): Command {
  return {
    id: page,
    keys: [key],
    label: ({ commands: words }) => label(words),
    run: ({ store }) => store.getState().setDeskPage(store.getState().deskPage === page ? null : page),
  };
}

function focusCommand(panel: PanelId, key: string): Command {
  return {
    id: `focus-${panel}`,
    keys: [key],
    label: ({ commands: words, panels }) => words.focusPanel(panels[panel]),
    run: ({ store }) => {
      const { deskPage, focus, setFocus } = store.getState();
      setFocus(deskPage === null && focus === panel ? null : panel);
    },
  };
}

/** The reference of the figure or record that an element represents. */
function refOf(element: Element | null): string | null {
  const ref = element?.closest('[data-ref]')?.getAttribute('data-ref');
  if (ref) return ref;
  const record = element?.closest('[data-record]')?.getAttribute('data-record');
  return record ? recordRef(record) : null;
}
