import { useMemo } from 'react';
import { useMessages } from '../../i18n/language';
import type { Dimension } from '../../model/filter/dimensions';
import type { ProjectTable } from '../../model/projects/project-keys';
import { knownInvestment, type RowGroup } from '../../model/projects/project-table';
import { KnownSum } from './known-sum';
import styles from './project-grid.module.css';
import { ValueButton } from './value-button';
import { useProjectTableWords } from './words';

type GroupHeadingProps = {
  readonly table: ProjectTable;
  readonly group: RowGroup;
  readonly dimension: Dimension;
  /** How many columns it spans. */
  readonly span: number;
};

/** A group's value, a button that filters, with the group's count and the sum of its known investments. */
export function GroupHeading({ table, group, dimension, span }: GroupHeadingProps) {
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const known = useMemo(() => knownInvestment(table, group.rows), [table, group.rows]);
  const { value } = group;
  return (
    <th scope="rowgroup" colSpan={span} aria-colindex={1} className={styles.heading}>
      <span className={styles.headingText}>
        {value === null ? (
          words.without(messages.dimensions[dimension])
        ) : (
          <ValueButton dimension={dimension} value={value} />
        )}
        <span className={styles.count}>{words.groupCount(group.rows.length)}</span>
        <KnownSum known={known} />
      </span>
    </th>
  );
}
