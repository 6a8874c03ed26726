import { Component, type ReactNode } from 'react';
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
    const retry = () => this.setState({ error: null });
    return <Failure title={title} detail={error.message} onRetry={retry} onClose={onClose} />;
  }
}
