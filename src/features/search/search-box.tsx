import { type KeyboardEvent, useId, useState } from 'react';
import { DataText, useMessages } from '../../i18n/language';
import { matchOf } from '../../model/filter/match';
import type { DataRecord } from '../../model/record-schema';
import { searchRecords } from '../../model/search';
import { useDataset, useValueNames } from '../../store/hooks';
import { selectSectors } from '../../store/selectors';
import { appStore } from '../../store/store';
import { useLate } from '../../ui/load-late';
import { matchPinyin } from './match-pinyin';
import styles from './search-box.module.css';

export const SEARCH_INPUT_ID = 'search';

/** Finds any record by name or description, and jumps to it in its panel. */
export function SearchBox() {
  const messages = useMessages();
  const { records } = useDataset();
  const { town: towns } = useValueNames();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isUsed, setIsUsed] = useState(false);
  const pinyin = useLate(matchPinyin, isUsed);
  const found = isOpen
    ? searchRecords(records, query, pinyin.status === 'ready' ? pinyin.value : null, towns)
    : [];

  const choose = (record: DataRecord) => {
    jumpTo(record);
    setIsOpen(false);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends an IME composition (keyCode 229 in older Chromium) picks a word, not a result.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const record = found[Math.min(active, found.length - 1)];
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter' && record) choose(record);
    else if (event.key === 'Escape') {
      setQuery('');
      setIsOpen(false);
    } else return;
    event.preventDefault();
  };
  const isShown = isOpen && query.trim() !== '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know the search element.
    <div role="search" className={styles.search} data-screen-only>
      <input
        id={SEARCH_INPUT_ID}
        type="search"
        role="combobox"
        className={styles.input}
        placeholder={messages.actions.searchPlaceholder}
        title={messages.actions.searchHint}
        aria-label={messages.actions.search}
        aria-keyshortcuts="/"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        value={query}
        onFocus={() => setIsUsed(true)}
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <div className={styles.popup}>
          <div id={listId} role="listbox" aria-label={messages.actions.search}>
            {found.map((record, position) => (
              <Result
                key={record.id}
                id={`${listId}-${position}`}
                record={record}
                isActive={position === active}
                onChoose={choose}
              />
            ))}
          </div>
          <p className={styles.count} role="status">
            {found.length > 0
              ? messages.actions.searchCount(found.length)
              : messages.actions.searchNone(query.trim())}
          </p>
        </div>
      )}
    </div>
  );
}

type ResultProps = {
  readonly id: string;
  readonly record: DataRecord;
  readonly isActive: boolean;
  readonly onChoose: (record: DataRecord) => void;
};

function Result({ id, record, isActive, onChoose }: ResultProps) {
  const messages = useMessages();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and takes the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.result}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(record)}
    >
      <span>
        <DataText of={record.name} />
      </span>
      <span className={styles.kind}>
        {messages.panels[record.panel]} · {messages.searchTypes[record.type]}
      </span>
    </div>
  );
}

/**
 * Shows the record in its panel's charts: clears filters that hide it, and enlarges its panel if another one
 * is enlarged. On the project table, which may hide it for other reasons too, opens a project's details
 * instead.
 */
function jumpTo(record: DataRecord) {
  const state = appStore.getState();
  if (state.deskPage === 'projects' && record.type === 'project') {
    state.openProject(record.id);
    return;
  }
  const isHidden = matchOf(record, state.clauses, selectSectors(state)) === 'out';
  state.showView(
    {
      deskPage: null,
      record: record.id,
      clauses: isHidden ? {} : state.clauses,
      focus:
        state.focus === null || state.focus === record.panel || record.panel === 'main'
          ? state.focus
          : record.panel,
      tables: state.tables.filter((panel) => panel !== record.panel),
    },
    [],
  );
}
