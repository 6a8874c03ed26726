import { useLanguage, useMessages } from '../../i18n/language';
import type { Dimension } from '../../model/filter/dimensions';
import { valueText } from '../../parts/clause-text';
import { ValueName } from '../../parts/value-name';
import { useSectorColours, useValueNames } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { SectorDot } from '../../ui/sector-dot';
import styles from './project-grid.module.css';
import { useProjectTableWords } from './words';

/** A dimension's value; pressing it filters by it. */
export function ValueButton({ dimension, value }: { readonly dimension: Dimension; readonly value: string }) {
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const name = valueText(dimension, value, useValueNames(), useLanguage());
  const colours = useSectorColours();
  const isPressed = useAppStore(({ clauses }) => clauses[dimension]?.includes(value) ?? false);
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  return (
    <button
      type="button"
      className={styles.value}
      data-mark
      tabIndex={-1}
      aria-pressed={isPressed}
      title={words.filterBy(messages.dimensions[dimension], name)}
      onClick={() => toggleFilter(dimension, value)}
    >
      {dimension === 'sector' && <SectorDot colour={colours.get(value) ?? null} />}
      <ValueName dimension={dimension} value={value} />
    </button>
  );
}
