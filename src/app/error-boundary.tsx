import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './fault-list.module.css';

type Props = { readonly title: string; readonly children: ReactNode };
type State = { readonly error: Error | null };

/** Keeps an error of its children from taking anything else down, and says what it was. React reports it on the console. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Crash title={this.props.title} error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

type CrashProps = { readonly title: string; readonly error: Error; readonly onRetry: () => void };

function Crash({ title, error, onRetry }: CrashProps) {
  const messages = useMessages();
  return (
    <div className={styles.faults} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p>{messages.states.crashedEffect}</p>
      <code>{error.message}</code>
      <Button onClick={onRetry}>{messages.actions.retry}</Button>
    </div>
  );
}
