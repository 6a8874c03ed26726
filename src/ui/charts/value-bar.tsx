import type { MarkState } from '../../model/filter/marks';
import type { Quantity } from '../../model/quantity-schema';
import styles from './value-bar.module.css';

type ValueBarProps = {
  /** The value as a share of the axis, 0–1. */
  readonly share: number;
  readonly qualifier: Quantity['qualifier'];
  readonly state: MarkState;
};

/**
 * One bar from zero. Only an exact value ends in a clean edge: a lower bound continues hatched to the end of
 * the axis, an upper bound or approximate value fades out. Decorative: the words are beside it. The bar is an
 * empty svg with a width attribute, because a strict Content-Security-Policy forbids styles in markup.
 */
export function ValueBar({ share, qualifier, state }: ValueBarProps) {
  const percent = Math.min(Math.max(share, 0), 1) * 100;
  return (
    <span className={styles.track} data-state={state} aria-hidden="true">
      <svg className={styles.bar} data-end={endOf(qualifier)} width={`${percent}%`} aria-hidden="true" />
      {(qualifier === 'at-least' || qualifier === 'more-than') && (
        <svg className={styles.beyond} width={`${100 - percent}%`} aria-hidden="true" />
      )}
    </span>
  );
}

function endOf(qualifier: Quantity['qualifier']): 'edge' | 'fade' {
  return qualifier === 'just-under' || qualifier === 'about' || qualifier === 'at-most' ? 'fade' : 'edge';
}
