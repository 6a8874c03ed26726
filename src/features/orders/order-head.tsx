import { addOrder, freeName, removeOrder } from '../../model/orders/order-list';
import { plannedTime } from '../../model/orders/order-pages';
import { shownPages } from '../../model/orders/running-order';
import { appStore } from '../../store/store';
import { Button } from '../../ui/button';
import { DraftInput } from './draft-input';
import styles from './order-head.module.css';
import { useOrderName, useOrganiser } from './organiser-context';
import { ShareOrder } from './share-order';
import { useOrderWords } from './words';

type OrderHeadProps = {
  /** Seconds after which pages turn by themselves; null for never. */
  readonly autoplay: number | null;
  readonly onAutoplay: (seconds: number | null) => void;
};

/** Actions on the order as a whole. */
export function OrderHead({ autoplay, onAutoplay }: OrderHeadProps) {
  const words = useOrderWords();
  const nameOf = useOrderName();
  const { order, isOwn, edit, say, focusUndo, present } = useOrganiser();
  const name = nameOf(order);
  const shown = shownPages(order).length;
  const { seconds, untimed } = plannedTime(order);
  const copy = () => {
    const { orders } = appStore.getState();
    appStore
      .getState()
      .editOrders(addOrder(orders, { name: freeName(words.copyOf(name), orders), pages: order.pages }));
    say(words.said.created(words.copyOf(name)));
  };
  const remove = () => {
    appStore.getState().editOrders(removeOrder(appStore.getState().orders, order.id));
    say(words.said.removed(name));
    focusUndo();
  };
  return (
    <header className={styles.head}>
      <h3 id="order-name" className={isOwn ? 'visually-hidden' : styles.name}>
        {name}
      </h3>
      {isOwn && (
        <DraftInput
          key={order.id}
          className={styles.name}
          aria-label={words.name}
          placeholder={name}
          maxLength={80}
          value={order.name}
          onCommit={(text) => edit((one) => ({ ...one, name: text.trim() }), '')}
        />
      )}
      <div className={styles.line}>
        <Button className={styles.present} disabled={shown === 0} onClick={() => present(1)}>
          {words.present}
        </Button>
        <label className={styles.turning}>
          {words.turning}{' '}
          <select
            value={autoplay ?? ''}
            onChange={({ target }) => onAutoplay(target.value === '' ? null : Number(target.value))}
          >
            <option value="">{words.byHand}</option>
            {secondsChoices(autoplay).map((choice) => (
              <option key={choice} value={choice}>
                {words.every(choice)}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.actions}>
          <Button onClick={copy}>{words.copy}</Button>
          {isOwn && <ShareOrder key={order.id} />}
          {isOwn && <Button onClick={remove}>{words.remove}</Button>}
        </span>
      </div>
      {!isOwn && <p className={styles.note}>{words.readOnly}</p>}
      {seconds > 0 && (
        <p className={styles.note}>
          {words.total(words.time(Math.floor(seconds / 60), seconds % 60), untimed)}
        </p>
      )}
    </header>
  );
}

const usualSeconds = [10, 15, 20, 30, 60, 120];

/** The usual choices of seconds, plus the one that the address asked for. */
function secondsChoices(wanted: number | null): readonly number[] {
  if (wanted === null || usualSeconds.includes(wanted)) return usualSeconds;
  return [...usualSeconds, wanted].sort((a, b) => a - b);
}
