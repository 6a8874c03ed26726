import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import type { Dimension } from '../../model/filter/dimensions';
import type { ProjectTable } from '../../model/projects/project-keys';
import { knownInvestment, type ProjectGroup } from '../../model/projects/project-table';
import { valueText } from '../../parts/clause-text';
import { useClauses, useSectors, useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { SectorDot } from '../../ui/sector-dot';
import { KnownSum } from './known-sum';
import styles from './project-grid.module.css';
import { useProjectTableWords } from './words';

type GroupHeadingProps = {
  readonly table: ProjectTable;
  readonly group: ProjectGroup;
  readonly dimension: Dimension;
  /** How many columns it spans. */
  readonly span: number;
};

/** A group's value, a button that filters, with the group's count and the sum of its known investments. */
export function GroupHeading({ table, group, dimension, span }: GroupHeadingProps) {
  const language = useLanguage();
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const shared = useShared();
  const sectors = useSectors();
  const selected = useClauses()[dimension];
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const known = useMemo(() => knownInvestment(table, group.rows), [table, group.rows]);
  const { value } = group;
  return (
    <th scope="rowgroup" colSpan={span} aria-colindex={1} className={styles.heading}>
      <span className={styles.headingText}>
        {value === null ? (
          words.without(messages.dimensions[dimension])
        ) : (
          <button
            type="button"
            className={styles.value}
            data-mark
            tabIndex={-1}
            aria-pressed={selected?.includes(value) ?? false}
            onClick={() => toggleFilter(dimension, value)}
          >
            {dimension === 'sector' && <SectorDot colour={sectors.get(value)?.colour ?? null} />}
            {valueText(dimension, value, shared, language)}
          </button>
        )}
        <span className={styles.count}>{words.groupCount(group.rows.length)}</span>
        <KnownSum known={known} />
      </span>
    </th>
  );
}
