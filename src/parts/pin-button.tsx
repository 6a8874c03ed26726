import { useState } from 'react';
import { useMessages } from '../i18n/language';
import { pinView } from '../store/orders';
import { appStore, useAppStore } from '../store/store';
import { Button } from '../ui/button';
import styles from './pin-button.module.css';
import { PinStatus } from './pin-status';

/** Pins the view with this button's sheet, and says so here: what is under a dialog is not announced. */
export function PinButton() {
  const { orders: words } = useMessages();
  const [isUsed, setUsed] = useState(false);
  const isShow = useAppStore(({ present }) => present !== null);
  // Pages are not arranged on the wall, in front of an audience.
  if (isShow) return null;
  return (
    <div className={styles.pin} data-screen-only>
      <Button
        onClick={() => {
          pinView(appStore);
          setUsed(true);
        }}
      >
        {words.pin}
      </Button>
      <PinStatus isUsed={isUsed} />
    </div>
  );
}
