import { createContext, useContext } from 'react';
import { useMessages } from '../../i18n/language';
import { DEFAULT_ORDER, type RunningOrder } from '../../model/orders/running-order';
import { numberOfOrder } from '../../store/orders';
import { useOrderWords } from './words';

/** What every part of the organiser may use. */
export type OrganiserActions = Readonly<{
  /** The order in view. */
  order: RunningOrder;
  /** Whether it can be changed: all but the default one can. */
  isOwn: boolean;
  /** Changes the order in view, undoably, and announces what was done. */
  edit: (change: (order: RunningOrder) => RunningOrder, said: string) => void;
  /** Announces what was done, also to screen readers. */
  say: (text: string) => void;
  choose: (id: string) => void;
  /** Starts the show at this page number. */
  present: (page: number) => void;
  openFile: (file: File) => void;
  /** Moves the focus to Undo when the focused element is gone. */
  focusUndo: () => void;
}>;

export const OrganiserContext = createContext<OrganiserActions | null>(null);

export function useOrganiser(): OrganiserActions {
  const organised = useContext(OrganiserContext);
  if (!organised) throw new Error('Not within an organiser.');
  return organised;
}

/** An order's name: its own, else its number in the reader's language. */
export function useOrderName(): (order: RunningOrder) => string {
  const { orders: words } = useMessages();
  const { defaultOrder } = useOrderWords();
  return ({ id, name }) => (id === DEFAULT_ORDER ? defaultOrder : name || words.mine(numberOfOrder(id)));
}
