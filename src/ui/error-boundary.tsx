import { Component, type ReactNode } from 'react';
import { Failure } from './failure';

type Props = {
  readonly title: string;
  /** For parts over the page: the failure is then shown in a dialog that can be closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};
type State = { readonly error: Error | null };

/** Contains its children's errors and shows their message. React logs them to the console. */
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
