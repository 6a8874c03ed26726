import { recordRef } from '../domain/figure';
import { type PanelId, panelIds } from '../domain/record-schema';
import type { Messages } from '../i18n/zh';
import type { AppStoreApi } from '../state/store';
import type { Overlay } from './desk';
import { SEARCH_INPUT_ID } from './search-box';
import { resolveTheme } from './use-document-looks';

type CommandContext = Readonly<{
  store: AppStoreApi;
  setOverlay: (overlay: Overlay) => void;
  /** What the keyboard focus is on. */
  focused: Element | null;
}>;

export type CommandId =
  | 'search'
  | 'sectors'
  | 'clear-filters'
  | 'source'
  | `focus-${PanelId}`
  | 'table'
  | 'language'
  | 'theme'
  | 'rise-colour'
  | 'print'
  | 'help'
  | 'leave';

export type Command = Readonly<{
  id: CommandId;
  /** Values of KeyboardEvent.key; letters in lower case. */
  keys: readonly string[];
  label: (messages: Messages) => string;
  /** Whether there is anything to do; the key is left to the browser otherwise. */
  when?: (context: CommandContext) => boolean;
  run: (context: CommandContext) => void;
}>;

/** Everything that a key or a button of the desk does. Keys of marks, dialogs and inputs belong to those. */
export const commands: readonly Command[] = [
  {
    id: 'search',
    keys: ['/'],
    label: ({ commands: words }) => words.search,
    run: () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
  },
  {
    id: 'sectors',
    keys: ['s'],
    label: ({ commands: words }) => words.sectors,
    run: ({ setOverlay }) => setOverlay('sector'),
  },
  {
    id: 'clear-filters',
    keys: ['c'],
    label: ({ commands: words }) => words.clearFilters,
    when: ({ store }) => Object.keys(store.getState().clauses).length > 0,
    run: ({ store }) => store.getState().clearFilters(),
  },
  {
    id: 'source',
    keys: ['i'],
    label: ({ commands: words }) => words.source,
    when: ({ focused }) => refOf(focused) !== null,
    run: ({ store, focused }) => store.getState().openFigure(refOf(focused)),
  },
  ...panelIds.map((panel, position) => focusCommand(panel, String(position + 1))),
  {
    id: 'table',
    keys: ['t'],
    label: ({ commands: words }) => words.table,
    when: ({ store }) => store.getState().focus !== null,
    run: ({ store }) => {
      const { focus, toggleTable } = store.getState();
      if (focus) toggleTable(focus);
    },
  },
  {
    id: 'language',
    keys: ['l'],
    label: ({ commands: words }) => words.language,
    run: ({ store }) => store.getState().setLanguage(store.getState().language === 'zh' ? 'en' : 'zh'),
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
    id: 'help',
    keys: ['?', '？'],
    label: ({ commands: words }) => words.help,
    run: ({ setOverlay }) => setOverlay('help'),
  },
  {
    id: 'leave',
    keys: ['Escape'],
    label: ({ commands: words }) => words.leave,
    when: ({ store }) => store.getState().record !== null || store.getState().focus !== null,
    run: ({ store }) => {
      const { record, showRecord, setFocus } = store.getState();
      if (record !== null) showRecord(null);
      else setFocus(null);
    },
  },
];

function focusCommand(panel: PanelId, key: string): Command {
  return {
    id: `focus-${panel}`,
    keys: [key],
    label: ({ commands: words, panels }) => words.focusPanel(panels[panel]),
    run: ({ store }) => store.getState().setFocus(store.getState().focus === panel ? null : panel),
  };
}

/** The figure or record that an element stands for. */
function refOf(element: Element | null): string | null {
  const ref = element?.closest('[data-ref]')?.getAttribute('data-ref');
  if (ref) return ref;
  const record = element?.closest('[data-record]')?.getAttribute('data-record');
  return record ? recordRef(record) : null;
}
