import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = {
  readonly id: string;
  /** The panel's fixed name, unlike the title; unique on the page. */
  readonly name: string;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A panel's card: the message as title, what is shown as subtitle, the source as footer. */
export function Card({ id, name, title, subtitle, actions, footer, children }: CardProps) {
  return (
    <section id={id} className={styles.card} aria-label={name}>
      <header className={styles.header}>
        <div>
          <h2 className={styles.title}>{title}</h2>
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
