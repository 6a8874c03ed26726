import { useEffect, useState } from 'react';
import { type OrderProblem, readOrder, tooLarge } from '../../data/read-order';
import { takeInOrder } from '../../model/orders/order-list';
import type { RunningOrder } from '../../model/orders/running-order';
import { editedOrder } from '../../store/orders';
import { appStore, useAppStore } from '../../store/store';
import { orderIn } from './order-link-codec';
import { useOrderName } from './organiser-context';
import { useOrderWords } from './words';

export type Refused = Readonly<{
  /** null if it came in a link. */
  file: string | null;
  problem: OrderProblem | Readonly<{ code: 'unreadable' | 'broken-link' }>;
}>;
type Opened =
  | Readonly<{ ok: true; value: RunningOrder }>
  | Readonly<{ ok: false; problem: Refused['problem'] }>;

/** Adds an order from a file or a link, or reports why not and leaves all orders untouched. */
export function useOpenFile(say: (text: string) => void) {
  const { said: words } = useOrderWords();
  const nameOf = useOrderName();
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = (file: string | null, opened: Opened) => {
    setRefused(opened.ok ? null : { file, problem: opened.problem });
    if (!opened.ok) return;
    const { orders, editOrders } = appStore.getState();
    const taken = takeInOrder(orders, opened.value);
    editOrders(taken);
    const order = editedOrder(appStore.getState());
    if (order) say(taken.orders !== orders ? words.opened(nameOf(order)) : words.alreadyThere(nameOf(order)));
  };
  const link = useAppStore(({ organiser }) => organiser.link);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per link, not again when the language changes.
  useEffect(() => {
    if (link === null) return;
    appStore.getState().setOrganiser({ link: null });
    void orderIn(link).then((reading) =>
      take(null, reading ?? { ok: false, problem: { code: 'broken-link' } }),
    );
  }, [link]);
  return {
    openFile: (file: File) => void read(file).then((opened) => take(file.name, opened)),
    refused,
    forget: () => setRefused(null),
  };
}

async function read(file: File): Promise<Opened> {
  const problem = tooLarge(file.size);
  if (problem) return { ok: false, problem };
  try {
    return readOrder(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that is gone or that the system withholds from the browser.
    return { ok: false, problem: { code: 'unreadable' } };
  }
}
