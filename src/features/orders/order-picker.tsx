import { useRef } from 'react';
import { addOrder } from '../../model/orders/order-list';
import { DEFAULT_ORDER, type RunningOrder } from '../../model/orders/running-order';
import { selectOrder } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './order-picker.module.css';
import { useOrderName, useOrganiser } from './organiser-context';
import { useOrderWords } from './words';

/** All running orders, the default first, and ways to add one. */
export function OrderPicker() {
  const words = useOrderWords();
  const nameOf = useOrderName();
  const { order, say, choose, openFile } = useOrganiser();
  const own = useAppStore(({ orders }) => orders);
  const byDefault = useAppStore((state) => selectOrder(state, DEFAULT_ORDER));
  const file = useRef<HTMLInputElement>(null);
  const create = () => {
    const added = addOrder(own, { name: '', pages: [] });
    appStore.getState().editOrders(added);
    const created = added.orders[added.orders.length - 1];
    if (created) say(words.said.created(nameOf(created)));
  };
  return (
    <nav className={styles.list} aria-label={words.list}>
      <ul className={styles.orders}>
        {[byDefault, ...own].map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={one.id === order.id || undefined}
              onClick={() => choose(one.id)}
            >
              <span className={styles.name}>{nameOf(one)}</span>
              <span className={styles.count}>{words.pages(...countsOf(one))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        <Button onClick={create}>{words.create}</Button>
        <Button onClick={() => file.current?.click()}>{words.openFile}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={words.openFile}
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) openFile(chosen);
            // Otherwise the same file could not be chosen again.
            target.value = '';
          }}
        />
      </div>
    </nav>
  );
}

function countsOf({ pages }: RunningOrder): [shown: number, hidden: number] {
  const hidden = pages.filter((page) => page.hidden).length;
  return [pages.length - hidden, hidden];
}
