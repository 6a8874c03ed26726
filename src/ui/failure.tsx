import { useMessages } from '../i18n/language';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './fault-list.module.css';

type FailureProps = {
  readonly title: string;
  /** What it means for the reader, and what they can do. */
  readonly effect: string;
  /** What the browser or the program says. */
  readonly detail: string;
  readonly onRetry: () => void;
  readonly canReload?: boolean;
  /** For what lies over the page: a dialog says it, which can be closed. */
  readonly onClose?: (() => void) | undefined;
};

/** Stands in the place of a part that cannot be shown, and says why. */
export function Failure({ title, onClose, ...what }: FailureProps) {
  if (onClose) {
    return (
      <Dialog title={title} onClose={onClose}>
        <div className={styles.crash} role="alert">
          <What {...what} />
        </div>
      </Dialog>
    );
  }
  return (
    <div className={styles.faults} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <What {...what} />
    </div>
  );
}

function What({ effect, detail, onRetry, canReload = false }: Omit<FailureProps, 'title' | 'onClose'>) {
  const { actions } = useMessages();
  return (
    <>
      <p>{effect}</p>
      <code>{detail}</code>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{actions.retry}</Button>
        {canReload && <Button onClick={() => window.location.reload()}>{actions.reload}</Button>}
      </div>
    </>
  );
}
