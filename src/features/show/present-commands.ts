import { splitRef } from '../../model/figure';
import { isAnySheetOpen, selectShownPages } from '../../store/show';
import type { AppStore, AppStoreApi } from '../../store/store';
import type { Command } from '../../ui/use-key-commands';
import { withTransition } from './transition';
import type { ShowWords } from './words';

/** What the pointer does on the wall besides pressing marks. */
export type Tool = 'spotlight' | 'pen' | 'emphasis';
/** What lies over the page. */
export type WallOverlay = 'overview' | 'menu' | 'help' | 'sector';

/** The wall's state and actions outside the store. */
export type WallUi = Readonly<{
  overlay: WallOverlay | null;
  setOverlay: (overlay: WallOverlay | null) => void;
  tool: Tool | null;
  setTool: (tool: Tool | null) => void;
  /** Digits typed so far, '' for none. */
  typed: string;
  setTyped: (digits: string) => void;
  /** How often the drawing was wiped. */
  wiped: number;
  wipe: () => void;
  toggleFullScreen: () => void;
  openPresenter: () => void;
}>;

type PresentContext = Readonly<{ store: AppStoreApi; wall: WallUi }>;

export type PresentCommandId = keyof ShowWords['commands'];
export type PresentCommand = Command<PresentCommandId, PresentContext, ShowWords>;

/** Keys that pause and resume a show. */
export const pauseKeys: readonly string[] = ['a'];

const label = (id: PresentCommandId) => (words: ShowWords) => words.commands[id];

/** Turns pages. If something covers the page, removes that instead, as nobody means to turn a page unseen. */
function turn(move: (state: AppStore) => void): PresentCommand['run'] {
  return ({ store, wall }) => {
    const state = store.getState();
    if (state.show.blank) state.setShow({ blank: false });
    else if (wall.overlay !== null) wall.setOverlay(null);
    else if (isAnySheetOpen(state)) state.closeSheets();
    else withTransition(() => move(store.getState()));
    wall.setTyped('');
  };
}

function toggleTool(tool: Tool): PresentCommand['run'] {
  return ({ wall }) => wall.setTool(wall.tool === tool ? null : tool);
}

function toggleOverlay(overlay: WallOverlay): PresentCommand['run'] {
  return ({ wall }) => wall.setOverlay(wall.overlay === overlay ? null : overlay);
}

/** Every command of the wall's keys, clicker and buttons. Marks and dialogs handle their own keys. */
export const presentCommands: readonly PresentCommand[] = [
  {
    id: 'next',
    keys: ['ArrowRight', 'PageDown', ' ', 'ArrowDown'],
    label: label('next'),
    run: turn((state) => state.forward()),
  },
  {
    id: 'previous',
    keys: ['ArrowLeft', 'PageUp', 'ArrowUp', 'Backspace'],
    label: label('previous'),
    run: turn((state) => state.back()),
  },
  { id: 'first', keys: ['Home'], label: label('first'), run: turn((state) => state.turnTo(1)) },
  {
    id: 'last',
    keys: ['End'],
    label: label('last'),
    run: turn((state) => state.turnTo(selectShownPages(state).length)),
  },
  {
    id: 'digits',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: label('digits'),
    // use-wall.ts reads the digit from the key event.
    run: () => undefined,
  },
  {
    id: 'jump',
    keys: ['Enter'],
    label: label('jump'),
    when: ({ wall }) => wall.typed !== '',
    run: ({ store, wall }) => {
      withTransition(() => store.getState().turnTo(Number(wall.typed)));
      wall.setTyped('');
    },
  },
  {
    id: 'blank',
    keys: ['b', '.', '。'],
    label: label('blank'),
    run: ({ store }) => store.getState().setShow({ blank: !store.getState().show.blank }),
  },
  { id: 'overview', keys: ['o'], label: label('overview'), run: toggleOverlay('overview') },
  { id: 'full-screen', keys: ['f'], label: label('full-screen'), run: ({ wall }) => wall.toggleFullScreen() },
  // A clicker's start button sends F5, with or without Shift; the browser would reload the page.
  { id: 'keep-show', keys: ['F5'], label: label('keep-show'), run: ({ wall }) => wall.setOverlay(null) },
  { id: 'spotlight', keys: ['x'], label: label('spotlight'), run: toggleTool('spotlight') },
  { id: 'pen', keys: ['e'], label: label('pen'), run: toggleTool('pen') },
  {
    id: 'wipe',
    // Not Backspace, which some clickers send to go back.
    keys: ['Delete'],
    label: label('wipe'),
    when: ({ wall }) => wall.tool === 'pen',
    run: ({ wall }) => wall.wipe(),
  },
  {
    id: 'emphasis',
    keys: ['h'],
    label: label('emphasis'),
    run: (context) => {
      const { store } = context;
      const record = recordOf(document.activeElement);
      if (store.getState().show.emphasis !== null) store.getState().setShow({ emphasis: null });
      else if (record !== null) store.getState().setShow({ emphasis: record });
      else toggleTool('emphasis')(context);
    },
  },
  { id: 'sectors', keys: ['s'], label: label('sectors'), run: toggleOverlay('sector') },
  {
    id: 'clear-filters',
    keys: ['c'],
    label: label('clear-filters'),
    when: ({ store }) => Object.keys(store.getState().clauses).length > 0,
    run: ({ store }) => store.getState().clearFilters(),
  },
  {
    id: 'table',
    keys: ['t'],
    label: label('table'),
    when: ({ store }) => store.getState().focus !== null,
    run: ({ store }) => {
      const { focus, toggleTable } = store.getState();
      if (focus) toggleTable(focus);
    },
  },
  {
    id: 'pause',
    keys: pauseKeys,
    label: label('pause'),
    when: ({ store }) => store.getState().autoplay !== null,
    run: ({ store }) => store.getState().setShow({ paused: !store.getState().show.paused }),
  },
  { id: 'presenter', keys: ['v'], label: label('presenter'), run: ({ wall }) => wall.openPresenter() },
  { id: 'menu', keys: ['m'], label: label('menu'), run: toggleOverlay('menu') },
  { id: 'help', keys: ['?', '？'], label: label('help'), run: toggleOverlay('help') },
  { id: 'leave', keys: ['Escape'], label: label('leave'), run: leaveOne },
];

/** Leaves one layer: overlay, blank screen, typed number, tool, emphasis, focus, full screen, and last the show. */
function leaveOne({ store, wall }: PresentContext): void {
  const { show, setShow } = store.getState();
  const { activeElement } = document;
  if (wall.overlay !== null) wall.setOverlay(null);
  else if (show.blank) setShow({ blank: false });
  else if (wall.typed !== '') wall.setTyped('');
  else if (wall.tool !== null) wall.setTool(null);
  else if (show.emphasis !== null) setShow({ emphasis: null });
  else if (activeElement instanceof HTMLElement && activeElement !== document.body) activeElement.blur();
  else if (document.fullscreenElement) wall.toggleFullScreen();
  else store.getState().endShow();
}

/** The id of the record that an element stands for. */
export function recordOf(element: Element | null): string | null {
  const ref = element?.closest('[data-ref]')?.getAttribute('data-ref') ?? null;
  return ref === null ? null : splitRef(ref).recordId;
}
