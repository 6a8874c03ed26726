import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { Failure } from './failure';
import { type Late, useLate } from './load-late';

export type LatePartProps<T> = {
  readonly late: Late<T>;
  /** The part's name, for the message if it cannot be fetched. */
  readonly title: string;
  /** Shown while the part is being fetched. */
  readonly waiting: ReactNode;
  /** For parts over the page: a failure is shown there, too, and can be closed. */
  readonly onClose?: (() => void) | undefined;
  /** Renders the part from the fetched value. */
  readonly children: (value: T) => ReactNode;
};

/** The place of a late-loaded part; shows it at once if it was fetched ahead. */
export function LatePart<T>({ late, title, waiting, onClose, children }: LatePartProps<T>) {
  const { states } = useMessages();
  const state = useLate(late);
  switch (state.status) {
    case 'ready':
      return children(state.value);
    case 'coming':
      return waiting;
    case 'failed':
      return (
        <Failure
          title={states.crashed(title)}
          detail={state.error.message}
          isNotFetched
          onRetry={late.retry}
          onClose={onClose}
        />
      );
  }
}
