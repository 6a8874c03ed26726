import { useMessages } from '../i18n/language';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './fault-list.module.css';

type FailureProps = {
  readonly title: string;
  /** The error message of the browser or the program. */
  readonly detail: string;
  /** Whether the part's file failed to load, as opposed to the part crashing. */
  readonly isNotFetched?: boolean;
  readonly onRetry: () => void;
  /** For parts over the page: shows the failure in a dialog that can be closed. */
  readonly onClose?: (() => void) | undefined;
};

/** Replaces a part that cannot be shown, and says why. */
export function Failure({ title, detail, isNotFetched = false, onRetry, onClose }: FailureProps) {
  const { actions, states } = useMessages();
  const what = (
    <>
      <p>{isNotFetched ? states.notFetched : states.crashedEffect}</p>
      <code>{detail}</code>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{actions.retry}</Button>
        {/* Older browsers refuse a file that failed once until the page is reloaded. */}
        {isNotFetched && <Button onClick={() => window.location.reload()}>{actions.reload}</Button>}
      </div>
    </>
  );
  return onClose ? (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.crash} role="alert">
        {what}
      </div>
    </Dialog>
  ) : (
    <div className={styles.faults} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {what}
    </div>
  );
}
