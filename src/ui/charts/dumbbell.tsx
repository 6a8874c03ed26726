import type { MarkState } from '../../model/filter/marks';
import styles from './dumbbell.module.css';

type DumbbellProps = {
  readonly before: number;
  readonly after: number;
  readonly state: MarkState;
};

/** Before → after on one axis from zero to the larger of the two. Decorative: the words are beside it. */
export function Dumbbell({ before, after, state }: DumbbellProps) {
  const longest = Math.max(before, after);
  const at = (value: number) => 4 + (longest === 0 ? 0 : value / longest) * 90;
  const from = at(before);
  const to = at(after);
  const towards = to < from ? 1 : -1;
  // Closer than this the dots touch; without a change there is nothing to point at.
  const hasArrow = Math.abs(to - from) > 6;
  return (
    <svg
      className={styles.dumbbell}
      data-state={state}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className={styles.axis} x1="4" x2="96" y1="5" y2="5" />
      <line className={styles.zero} x1="4" x2="4" y1="1.5" y2="8.5" />
      {hasArrow && (
        <>
          <line className={styles.change} x1={from - towards * 1.6} x2={to + towards * 3.4} y1="5" y2="5" />
          <polyline
            className={styles.change}
            points={`${to + towards * 4.4},2.8 ${to + towards * 2.6},5 ${to + towards * 4.4},7.2`}
          />
        </>
      )}
      <line className={styles.before} x1={from} x2={from} y1="5" y2="5" />
      <line className={styles.beforeHole} x1={from} x2={from} y1="5" y2="5" />
      <line className={styles.after} x1={to} x2={to} y1="5" y2="5" />
    </svg>
  );
}
