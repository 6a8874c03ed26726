import { WatchButton } from '../features/compare/watch-button';
import { useLanguage, useMessages } from '../i18n/language';
import { activeDimensions } from '../model/filter/clauses';
import { offeredDimensions } from '../model/filter-menu';
import { clauseText } from '../parts/clause-text';
import { FilterChips } from '../parts/filter-chips';
import { FilterMenu } from '../parts/filter-menu';
import { useWholeRemark } from '../parts/panel-remarks';
import { useClauses, useDataset, useValueNames } from '../store/hooks';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import type { CommandId } from './commands';
import styles from './filter-bar.module.css';
import type { Overlay } from './overlay';

type FilterBarProps = {
  readonly open: Overlay;
  readonly onOpen: (overlay: Overlay) => void;
  readonly onCommand: (id: CommandId) => void;
};

/** A menu for each dimension, a chip for each active value, and buttons for findings and other views. */
export function FilterBar({ open, onOpen, onCommand }: FilterBarProps) {
  const messages = useMessages();
  const { records } = useDataset();
  const clauses = useClauses();
  const offered = offeredDimensions(records, clauses);
  return (
    <section className={styles.bar} aria-label={messages.actions.filters}>
      <div className={styles.menus} data-screen-only>
        {offered.map((dimension) => (
          <FilterMenu
            key={dimension}
            dimension={dimension}
            isOpen={open === dimension}
            onToggle={(shown) => onOpen(shown ? dimension : null)}
          />
        ))}
      </div>
      <InForce onCommand={onCommand} />
      <WholeRemark />
      <div className={styles.views} data-screen-only>
        <Button aria-haspopup="dialog" aria-keyshortcuts="f" onClick={() => onCommand('findings')}>
          {messages.findings.title}
        </Button>
        <WatchButton onOpen={() => onCommand('watch')} />
        <Button aria-keyshortcuts="k" onClick={() => onCommand('glossary')}>
          {messages.indicator.glossary}
        </Button>
        <Button aria-keyshortcuts="a" onClick={() => onCommand('pin')}>
          {messages.orders.pin}
        </Button>
        <Button aria-haspopup="dialog" aria-keyshortcuts="o" onClick={() => onCommand('orders')}>
          {messages.orders.title}
        </Button>
      </div>
      <Announced />
    </section>
  );
}

/** The active clauses with a button that clears them, or a hint on how to start. */
function InForce({ onCommand }: Pick<FilterBarProps, 'onCommand'>) {
  const messages = useMessages();
  const isFiltered = useAppStore(({ clauses }) => activeDimensions(clauses).length > 0);
  return (
    <>
      <FilterChips>
        {isFiltered && (
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
      </FilterChips>
      {!isFiltered && (
        <p className={styles.hint} data-screen-only>
          {messages.actions.noFilters}
        </p>
      )}
    </>
  );
}

/** What the tag of figures of the whole region means, once for the headlines and all panels. */
function WholeRemark() {
  const { records } = useDataset();
  const remark = useWholeRemark(records);
  return remark === null ? null : <p className={styles.hint}>{remark}</p>;
}

/** Announces the active clauses to screen readers. */
function Announced() {
  const messages = useMessages();
  const language = useLanguage();
  const clauses = useClauses();
  const names = useValueNames();
  const text = clauseText(clauses, names, language);
  return (
    <p className="visually-hidden" role="status">
      {text === '' ? messages.announce.cleared : messages.announce.filtered(text)}
    </p>
  );
}
