import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language';
import { changeOrder } from '../../model/orders/order-list';
import { DEFAULT_ORDER } from '../../model/orders/running-order';
import { editedOrder } from '../../store/orders';
import { selectOrder } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FileDrop } from './file-drop';
import { OrderHead } from './order-head';
import { OrderPicker } from './order-picker';
import styles from './organiser.module.css';
import { type OrganiserActions, OrganiserContext } from './organiser-context';
import { PageList } from './page-list';
import { Refusal } from './refusal';
import { useOpenFile } from './use-open-file';
import { useOrderWords } from './words';

/** The user's running orders: the list, and the pages of one. */
export function Organiser() {
  const messages = useMessages();
  const words = useOrderWords();
  const [said, say] = useState('');
  const [autoplay, setAutoplay] = useState(() => appStore.getState().autoplay);
  const { order, isOwn, choose } = useChosenOrder();
  const undo = useRef<HTMLButtonElement>(null);
  const { openFile, refused, forget } = useOpenFile(say);
  const organised = useMemo<OrganiserActions>(
    () => ({
      order,
      isOwn,
      choose: (id) => {
        choose(id);
        say('');
      },
      say,
      openFile,
      edit: (change, text) => {
        const { orders, editOrders } = appStore.getState();
        editOrders(changeOrder(orders, order.id, change));
        say(text);
      },
      present: (page) => {
        appStore.getState().presentOrder(order.id, page, autoplay);
      },
      focusUndo: () => undo.current?.focus(),
    }),
    [order, isOwn, choose, openFile, autoplay],
  );
  const hasPast = useAppStore(({ organiser }) => organiser.past.length > 0);
  const takeBack = () => {
    if (!hasPast) return;
    appStore.getState().undoOrders();
    // Show the changed order, even if the default one was in view.
    const changed = editedOrder(appStore.getState());
    if (changed) choose(changed.id);
    say(words.said.undone);
  };
  return (
    <Dialog
      title={messages.orders.title}
      dock="wide"
      onClose={() => appStore.getState().setOrganiser({ isOpen: false })}
    >
      <OrganiserContext value={organised}>
        <FileDrop />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button at its foot. */}
        <div className={styles.organiser} onKeyDown={onUndoKey(takeBack)}>
          <OrderPicker />
          <section className={styles.order} aria-labelledby="order-name">
            {refused && <Refusal refused={refused} onClose={forget} />}
            <OrderHead autoplay={autoplay} onAutoplay={setAutoplay} />
            <PageList />
          </section>
        </div>
        <footer className={styles.foot}>
          <p role="status">{said}</p>
          <Button ref={undo} aria-disabled={!hasPast} aria-keyshortcuts="Control+Z" onClick={takeBack}>
            {words.undo}
          </Button>
        </footer>
      </OrganiserContext>
    </Dialog>
  );
}

/** Ctrl+Z, except in fields, which have their own. */
function onUndoKey(undo: () => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    undo();
  };
}

/** The order edited last, or the default one if there is no other or the user chose it. */
function useChosenOrder(): Pick<OrganiserActions, 'order' | 'isOwn' | 'choose'> {
  const edited = useAppStore(editedOrder);
  const byDefault = useAppStore((state) => selectOrder(state, DEFAULT_ORDER));
  // The order edited last when the default one was chosen: once that changes, for example by a file, it is shown.
  const [defaultOver, setDefaultOver] = useState<string | null>(null);
  const isOwn = edited !== undefined && edited.id !== defaultOver;
  const choose = useMemo(
    () => (id: string) => {
      const isDefault = id === DEFAULT_ORDER;
      setDefaultOver(isDefault ? (editedOrder(appStore.getState())?.id ?? null) : null);
      if (!isDefault) appStore.getState().chooseOrder(id);
    },
    [],
  );
  return { order: isOwn ? edited : byDefault, isOwn, choose };
}
