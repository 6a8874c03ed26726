import { clsx } from 'clsx/lite';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../i18n/language';
import { Button } from './button';
import styles from './dialog.module.css';

/** `side` keeps the panels in sight, for sheets that explain a figure on them. */
export type DialogDock = 'centre' | 'side' | 'wide';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly dock?: DialogDock | undefined;
};

let openDialogs = 0;

/** Whether any dialog is open, which then takes the keys. */
export function isDialogOpen(): boolean {
  return openDialogs > 0;
}

/** A modal dialog: the browser traps and restores the focus; Escape, button and a click outside close it. */
export function Dialog({ title, onClose, children, dock = 'centre' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const messages = useMessages();
  // A layout effect, to close before the element is removed: only an attached dialog restores the focus.
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    openDialogs += 1;
    return () => {
      openDialogs -= 1;
      dialog?.close();
      // Chrome 86 does not restore the focus.
      if (dialog?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a click outside does by mouse.
    <dialog
      ref={element}
      className={clsx(styles.dialog, styles[dock])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className={styles.paper}>
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <Button tone="quiet" onClick={onClose}>
            {messages.actions.close}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
