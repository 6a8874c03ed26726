import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/language';
import { numberOfOrder } from '../store/orders';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import styles from './pin-status.module.css';

/** Milliseconds that it stays over the desk, unless it is hovered or focused. */
const SHOWN_FOR = 10_000;

type PinStatusProps = {
  /** Floats over the desk, which has no room for it. */
  readonly floats?: boolean;
  /** Whether to show the last pin here. */
  readonly isUsed?: boolean;
};

/** Says where the view was pinned to, with a button that opens it. */
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
  // The live region exists before its text: one that is added together with it is not announced.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps it there while it is hovered or focused.
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
