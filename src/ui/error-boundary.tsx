import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { Failure } from './failure';

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
    return (
      <Crash title={title} error={error} onClose={onClose} onRetry={() => this.setState({ error: null })} />
    );
  }
}

type CrashProps = {
  readonly title: string;
  readonly error: Error;
  readonly onClose: (() => void) | undefined;
  readonly onRetry: () => void;
};

function Crash({ title, error, onClose, onRetry }: CrashProps) {
  const { states } = useMessages();
  return (
    <Failure
      title={title}
      effect={states.crashedEffect}
      detail={error.message}
      onRetry={onRetry}
      onClose={onClose}
    />
  );
}
