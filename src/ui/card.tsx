import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

type CardProps = {
  readonly id: string;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A panel's paper: the message as title, what is shown under it, the source at the foot. */
export function Card({ id, title, subtitle, actions, footer, children }: CardProps) {
  const titleId = useId();
  return (
    <section id={id} className={styles.card} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <p className={styles.subtitle}>{subtitle}</p>
        </div>
        {actions && (
          <div className={styles.actions} data-screen-only>
            {actions}
          </div>
        )}
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
