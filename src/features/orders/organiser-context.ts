import { createContext, useContext } from 'react';
import { useMessages } from '../../i18n/language';
import { DEFAULT_ORDER, type RunningOrder } from '../../model/orders/running-order';
import { numberOfOrder } from '../../store/orders';
import { useOrderWords } from './words';

/** What every part of the organiser may ask for. */
export type OrganiserActions = Readonly<{
  /** The order that is being looked at. */
  order: RunningOrder;
  /** Whether it can be changed: all but the default one can. */
  isOwn: boolean;
  /** Changes the order in view, says what was done, and can be undone. */
  edit: (change: (order: RunningOrder) => RunningOrder, said: string) => void;
  /** Says what was done, also to whoever does not see it. */
  say: (text: string) => void;
  choose: (id: string) => void;
  /** Begins the show at a page by its number. */
  present: (page: number) => void;
  openFile: (file: File) => void;
  /** Where the focus goes when what had it is gone. */
  focusUndo: () => void;
}>;

export const OrganiserContext = createContext<OrganiserActions | null>(null);

export function useOrganiser(): OrganiserActions {
  const organised = useContext(OrganiserContext);
  if (!organised) throw new Error('Not within an organiser.');
  return organised;
}

/** What an order is called: its own name, else what it goes by in the reader's language. */
export function useOrderName(): (order: RunningOrder) => string {
  const { orders: words } = useMessages();
  const { defaultOrder } = useOrderWords();
  return ({ id, name }) => (id === DEFAULT_ORDER ? defaultOrder : name || words.mine(numberOfOrder(id)));
}
