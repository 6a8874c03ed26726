import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A word beside what it qualifies: 预计, 测算. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
