import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../i18n/language';
import { activeDimensions } from '../model/filter/clauses';
import { useClauses, useValueNames } from '../store/hooks';
import { useAppStore } from '../store/store';
import { valueText } from './clause-text';
import styles from './filter-chips.module.css';

type FilterChipsProps = {
  readonly tone?: 'filled' | 'outlined';
  /** A further action on the filters, as an item of the same list. */
  readonly children?: ReactNode;
};

/** A chip for each active value; pressing it removes the value. */
export function FilterChips({ tone = 'filled', children }: FilterChipsProps) {
  const messages = useMessages();
  const language = useLanguage();
  const clauses = useClauses();
  const names = useValueNames();
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  return (
    <ul className={styles.chips}>
      {activeDimensions(clauses).flatMap((dimension) =>
        (clauses[dimension] ?? []).map((value) => {
          const name = valueText(dimension, value, names, language);
          return (
            <li key={`${dimension}.${value}`}>
              <button
                type="button"
                className={clsx(styles.chip, styles[tone])}
                aria-label={messages.actions.removeFilter(messages.dimensions[dimension], name)}
                onClick={() => toggleFilter(dimension, value)}
              >
                {messages.clause(messages.dimensions[dimension], name)}
                <span aria-hidden="true" data-screen-only>
                  ×
                </span>
              </button>
            </li>
          );
        }),
      )}
      {children}
    </ul>
  );
}
