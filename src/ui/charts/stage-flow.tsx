import type { ReactNode } from 'react';
import type { MarkState } from '../../model/filter/marks';
import styles from './stage-flow.module.css';

type FlowNode = Readonly<{
  key: string;
  label: string;
  state: MarkState;
  /** One dot for each named project. */
  dots: ReactNode;
  count: string;
  /** Published totals, set apart from what is counted. */
  published: ReactNode;
  /** Not a step of the flow: projects that cannot be placed in it. */
  apart: boolean;
}>;

type StageFlowProps = {
  readonly nodes: readonly FlowNode[];
  readonly onSelect: (key: string) => void;
  /** Readable from the back of a room: full height, large dots and counts. */
  readonly large?: boolean;
};

/** Stages in order, joined by arrows. Each is a mark; counts are not cumulative. Must be in a MarkGroup. */
export function StageFlow({ nodes, onSelect, large = false }: StageFlowProps) {
  return (
    <ol className={styles.flow} data-large={large || undefined}>
      {nodes.map(({ key, label, state, dots, count, published, apart }) => (
        <li key={key} className={styles.node} data-state={state} data-apart={apart || undefined}>
          <button
            type="button"
            className={styles.stage}
            data-mark
            tabIndex={-1}
            aria-pressed={state === 'selected'}
            onClick={() => onSelect(key)}
          >
            <span className={styles.label}>{label}</span>
            <span className={styles.dots}>{dots}</span>
            <span className={styles.count}>{count}</span>
          </button>
          <span className={styles.published}>{published}</span>
        </li>
      ))}
    </ol>
  );
}
