import { useMessages } from '../i18n/language';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './fault-list.module.css';

type FailureProps = {
  readonly title: string;
  /** What the browser or the program says. */
  readonly detail: string;
  /** Whether the part's file did not come, rather than that the part is broken. */
  readonly isNotFetched?: boolean;
  readonly onRetry: () => void;
  /** For what lies over the page: a dialog says it, which can be closed. */
  readonly onClose?: (() => void) | undefined;
};

/** Stands in the place of a part that cannot be shown, and says why. */
export function Failure({ title, detail, isNotFetched = false, onRetry, onClose }: FailureProps) {
  const { actions, states } = useMessages();
  const what = (
    <>
      <p>{isNotFetched ? states.notFetched : states.crashedEffect}</p>
      <code>{detail}</code>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{actions.retry}</Button>
        {/* Older browsers refuse a file that failed once until the page is loaded again. */}
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
