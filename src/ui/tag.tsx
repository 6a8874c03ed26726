import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A word beside what it qualifies: 预计, 测算; `scope` for figures never shown without it, 全区口径. */
export function Tag({
  kind = 'state',
  children,
}: {
  readonly kind?: 'state' | 'scope';
  readonly children: ReactNode;
}) {
  return <span className={clsx(styles.tag, styles[kind])}>{children}</span>;
}
