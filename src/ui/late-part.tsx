import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { Failure } from './failure';
import { type Late, useLate } from './load-late';

export type LatePartProps<T> = {
  readonly late: Late<T>;
  /** The part's name, for what is said in its place where it cannot be fetched. */
  readonly title: string;
  /** Stands in its place while it is being fetched. */
  readonly waiting: ReactNode;
  /** For what lies over the page: its failure is said there, too, and can be closed. */
  readonly onClose?: (() => void) | undefined;
  /** Shows the part, of what was fetched. */
  readonly children: (value: T) => ReactNode;
};

/** The place of a part that is loaded late: at once the part itself where it was fetched ahead. */
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
