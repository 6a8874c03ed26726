import { dimensions } from '../domain/dimensions';
import { activeDimensions } from '../domain/filters';
import { useLanguage, useMessages } from '../i18n/language';
import { clauseText, valueText } from '../panels/clause-text';
import { useClauses, useShared } from '../state/hooks';
import { useAppStore } from '../state/store';
import { Button } from '../ui/button';
import type { CommandId } from './commands';
import type { Overlay } from './desk';
import styles from './filter-bar.module.css';
import { FilterMenu } from './filter-menu';

type FilterBarProps = {
  readonly open: Overlay;
  readonly onOpen: (overlay: Overlay) => void;
  readonly onCommand: (id: CommandId) => void;
};

/** A menu for each dimension, and a chip for each value of the clauses in force. */
export function FilterBar({ open, onOpen, onCommand }: FilterBarProps) {
  const messages = useMessages();
  const language = useLanguage();
  const clauses = useClauses();
  const shared = useShared();
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const active = activeDimensions(clauses);
  return (
    <section className={styles.bar} aria-label={messages.actions.filters}>
      <div className={styles.menus} data-screen-only>
        {dimensions.map((dimension) => (
          <FilterMenu
            key={dimension}
            dimension={dimension}
            isOpen={open === dimension}
            onToggle={(shown) => onOpen(shown ? dimension : null)}
          />
        ))}
      </div>
      <ul className={styles.chips}>
        {active.flatMap((dimension) =>
          (clauses[dimension] ?? []).map((value) => {
            const name = valueText(dimension, value, shared, language);
            return (
              <li key={`${dimension}.${value}`}>
                <button
                  type="button"
                  className={styles.chip}
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
        {active.length > 0 && (
          <li>
            <Button
              tone="quiet"
              data-screen-only
              aria-keyshortcuts="c"
              onClick={() => onCommand('clear-filters')}
            >
              {messages.actions.clearAll}
            </Button>
          </li>
        )}
      </ul>
      {active.length === 0 && (
        <p className={styles.hint} data-screen-only>
          {messages.actions.noFilters}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {active.length > 0
          ? messages.announce.filtered(clauseText(clauses, shared, language))
          : messages.announce.cleared}
      </p>
    </section>
  );
}
