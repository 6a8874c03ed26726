import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import { recordsOfType } from '../../model/dataset';
import { dimensions } from '../../model/filter/dimensions';
import { offeredColumns } from '../../model/projects/project-columns';
import { type ColumnId, defaultProjectView } from '../../model/projects/project-view';
import { toggleColumn } from '../../model/projects/project-view-changes';
import { useDataset } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { PopupMenu } from '../../ui/popup-menu';
import { columnLabel } from './column-text';
import styles from './explorer-bar.module.css';
import { TextFilter } from './text-filter';
import { useProjectTableWords } from './words';

/** Search, grouping and columns of the whole table. Column heads sort and filter single columns. */
export function ExplorerBar() {
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const { find, where, group } = useAppStore(({ explorer }) => explorer);
  const setExplorer = useAppStore((state) => state.setExplorer);
  const offered: readonly string[] = useOfferedColumns();
  const hasTexts = find !== '' || Object.keys(where).length > 0;
  return (
    <div className={styles.bar} data-screen-only>
      <div className={styles.find}>
        <TextFilter
          label={words.find}
          placeholder={words.find}
          hint={words.findHint}
          value={find}
          onCommit={(text) => setExplorer({ find: text })}
        />
      </div>
      <label className={styles.group}>
        {words.group}
        <select
          value={group ?? ''}
          onChange={(event) =>
            setExplorer({ group: dimensions.find((dimension) => dimension === event.target.value) ?? null })
          }
        >
          <option value="">{words.noGroup}</option>
          {dimensions
            .filter((dimension) => offered.includes(dimension) || dimension === group)
            .map((dimension) => (
              <option key={dimension} value={dimension}>
                {messages.dimensions[dimension]}
              </option>
            ))}
        </select>
      </label>
      <ColumnChooser />
      {hasTexts && (
        <Button tone="quiet" onClick={() => setExplorer({ find: '', where: {} })}>
          {words.clearTexts}
        </Button>
      )}
    </div>
  );
}

function useOfferedColumns(): readonly ColumnId[] {
  return offeredColumns(recordsOfType(useDataset().records, 'project'));
}

function ColumnChooser() {
  const language = useLanguage();
  const { table: words } = useProjectTableWords();
  const columns = useAppStore(({ explorer }) => explorer.columns);
  const setExplorer = useAppStore((state) => state.setExplorer);
  const [isOpen, setIsOpen] = useState(false);
  const offered = useOfferedColumns();
  return (
    <PopupMenu name={words.chooseColumns} label={words.chooseColumns} isOpen={isOpen} onToggle={setIsOpen}>
      <ul>
        {offered
          .filter((column) => column !== 'name')
          .map((column) => (
            <li key={column}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={columns.includes(column)}
                  onChange={() => setExplorer({ columns: toggleColumn(columns, column) })}
                />
                {columnLabel(column, language)}
              </label>
            </li>
          ))}
      </ul>
      <Button tone="quiet" onClick={() => setExplorer({ columns: defaultProjectView.columns })}>
        {words.reset}
      </Button>
    </PopupMenu>
  );
}
