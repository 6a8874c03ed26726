import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/language';
import { numberOfOrder } from '../store/orders';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import styles from './pin-status.module.css';

/** Milliseconds for which it lies over the desk, unless somebody is about to use it. */
const SHOWN_FOR = 10_000;

type PinStatusProps = {
  /** Over the desk, where nothing makes room for it. */
  readonly floats?: boolean;
  /** Whether there is anything to say here. */
  readonly isUsed?: boolean;
};

/** Says where the view was pinned to, and leads there. */
export function PinStatus({ floats = false, isUsed = true }: PinStatusProps) {
  const { orders: words, actions } = useMessages();
  const setOrganiser = useAppStore((state) => state.setOrganiser);
  const last = useAppStore(({ organiser }) => organiser.pinned);
  const pinned = isUsed ? last : null;
  const order = useAppStore(({ orders }) => orders.find(({ id }) => id === pinned?.order));
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!floats || !pinned || isHeld) return;
    const timer = window.setTimeout(() => setOrganiser({ pinned: null }), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [floats, pinned, isHeld, setOrganiser]);
  // The region is there before its words: what comes into being with them is not read out.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps it there while it is pointed at.
    <div
      className={floats ? styles.floating : styles.inline}
      data-screen-only
      data-full={(pinned && order && true) || undefined}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <p role="status">
        {pinned && order && words.pinned(order.name || words.mine(numberOfOrder(order.id)), pinned.page)}
      </p>
      {pinned && order && (
        <>
          <Button aria-haspopup="dialog" onClick={() => setOrganiser({ isOpen: true })}>
            {words.title}
          </Button>
          {floats && (
            <Button tone="quiet" aria-label={actions.dismiss} onClick={() => setOrganiser({ pinned: null })}>
              <span aria-hidden="true">×</span>
            </Button>
          )}
        </>
      )}
    </div>
  );
}
