import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { MarkGroup } from '../ui/mark-group';
import styles from './block.module.css';

type BlockProps = {
  readonly title: string;
  /** What a reader must know to read it correctly: overlapping totals, a case that is not an average. */
  readonly note?: string | undefined;
  readonly className?: string | undefined;
  /** Marks stacked, in running lines, or in columns of equal width. */
  readonly arrange?: 'stack' | 'flow' | 'grid';
  /** The title at the start of the first line, for a block of few short marks. */
  readonly inline?: boolean;
  readonly children: ReactNode;
};

/** One chart or list within a panel, a single Tab stop. */
export function Block({ title, note, className, arrange = 'stack', inline = false, children }: BlockProps) {
  return (
    <div className={clsx(inline ? styles.inline : styles.block, className)}>
      <h3 className={styles.title}>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </h3>
      <MarkGroup label={title} className={styles[arrange]}>
        {children}
      </MarkGroup>
    </div>
  );
}
