import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import type { Dimension } from '../../model/filter/dimensions';
import {
  type ColumnId,
  isDimension,
  type ProjectSort,
  type TextColumn,
} from '../../model/projects/project-view';
import { nextSort, withWhere } from '../../model/projects/project-view-changes';
import { valueText } from '../../parts/clause-text';
import { FilterMenu } from '../../parts/filter-menu';
import { useClauses, useValueNames } from '../../store/hooks';
import { appStore, useAppStore } from '../../store/store';
import { columnLabel } from './column-text';
import styles from './project-grid.module.css';
import { TextFilter } from './text-filter';
import { useProjectTableWords } from './words';

type TableHeadProps = {
  readonly columns: readonly ColumnId[];
  readonly sort: ProjectSort | null;
};

const classifiedByEditors: readonly ColumnId[] = ['stage', 'category', 'sector'];
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const;

/** The column heads: each is a button that sorts, above the column's filter. */
export function TableHead({ columns, sort }: TableHeadProps) {
  const language = useLanguage();
  const [open, setOpen] = useState<Dimension | null>(null);
  return (
    <tr aria-rowindex={1} className={styles.row}>
      {columns.map((column, position) => (
        <th
          key={column}
          scope="col"
          aria-sort={directionOf(sort, column)}
          aria-colindex={position + 1}
          className={styles.headCell}
          data-column={column}
        >
          <SortButton column={column} direction={directionOf(sort, column)} />
          <div className={styles.filter} data-screen-only>
            {isDimension(column) ? (
              <DimensionFilter
                dimension={column}
                isOpen={open === column}
                onToggle={(isOpen) => setOpen(isOpen ? column : null)}
                // Towards the middle of the table, where there is room.
                align={position < columns.length / 2 ? 'start' : 'end'}
              />
            ) : (
              <ColumnText column={column} label={columnLabel(column, language)} />
            )}
          </div>
        </th>
      ))}
    </tr>
  );
}

function directionOf(sort: ProjectSort | null, column: ColumnId): keyof typeof arrows {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

type SortButtonProps = { readonly column: ColumnId; readonly direction: keyof typeof arrows };

function SortButton({ column, direction }: SortButtonProps) {
  const language = useLanguage();
  const { byEditors } = useMessages();
  const { table: words } = useProjectTableWords();
  const setExplorer = useAppStore((state) => state.setExplorer);
  const label = columnLabel(column, language);
  return (
    <button
      type="button"
      className={styles.sort}
      title={words.sortBy(label)}
      onClick={() => setExplorer({ sort: nextSort(appStore.getState().explorer.sort, column) })}
    >
      {label}
      <span aria-hidden="true" className={styles.arrow} data-screen-only>
        {arrows[direction]}
      </span>
      {classifiedByEditors.includes(column) && <span className={styles.editors}>{byEditors}</span>}
    </button>
  );
}

type DimensionFilterProps = {
  readonly dimension: Dimension;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly align: 'start' | 'end';
};

function DimensionFilter({ dimension, ...menu }: DimensionFilterProps) {
  const language = useLanguage();
  const { table: words } = useProjectTableWords();
  const names = useValueNames();
  const selected = useClauses()[dimension] ?? [];
  const [first] = selected;
  const one = first === undefined ? words.anyValue : valueText(dimension, first, names, language);
  return (
    <FilterMenu
      {...menu}
      dimension={dimension}
      label={selected.length > 1 ? words.values(selected.length) : one}
    />
  );
}

function ColumnText({ column, label }: { readonly column: TextColumn; readonly label: string }) {
  const { table: words } = useProjectTableWords();
  const value = useAppStore(({ explorer }) => explorer.where[column] ?? '');
  const setExplorer = useAppStore((state) => state.setExplorer);
  return (
    <TextFilter
      label={words.contains(label)}
      placeholder={words.containsHint}
      value={value}
      // Reads the store, not this render: another column may have changed during the pause after typing.
      onCommit={(text) => setExplorer({ where: withWhere(appStore.getState().explorer.where, column, text) })}
    />
  );
}
