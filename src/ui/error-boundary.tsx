import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './fault-list.module.css';
import { FetchFailure } from './later';

type Props = {
  readonly title: string;
  /** For what lies over the page: it then says so there, and can be closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};
type State = { readonly error: Error | null };

/** Keeps an error of its children from taking anything else down, and says what it was. React reports it on the console. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { title, onClose, children } = this.props;
    if (!error) return children;
    const retry = () => this.setState({ error: null });
    if (!onClose) {
      return (
        <div className={styles.faults} role="alert">
          <h2 className={styles.title}>{title}</h2>
          <Crash error={error} onRetry={retry} />
        </div>
      );
    }
    return (
      <Dialog title={title} onClose={onClose}>
        <div className={styles.crash} role="alert">
          <Crash error={error} onRetry={retry} />
        </div>
      </Dialog>
    );
  }
}

type CrashProps = { readonly error: Error; readonly onRetry: () => void };

function Crash({ error, onRetry }: CrashProps) {
  const messages = useMessages();
  const isFetchFailure = error instanceof FetchFailure;
  return (
    <>
      <p>{isFetchFailure ? messages.states.notFetched : messages.states.crashedEffect}</p>
      <code>{error.message}</code>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{messages.actions.retry}</Button>
        {isFetchFailure && (
          <Button onClick={() => window.location.reload()}>{messages.actions.reload}</Button>
        )}
      </div>
    </>
  );
}
