import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Dimension, fixedValues, valuesOf } from '../domain/dimensions';
import { standingOf } from '../domain/filters';
import type { Shared } from '../domain/integrity';
import { useLanguage, useMessages } from '../i18n/language';
import { valueText } from '../panels/clause-text';
import { useClauses, useDataset, useSectors, useShared } from '../state/hooks';
import { useAppStore } from '../state/store';
import { Button } from '../ui/button';
import { SectorDot } from '../ui/sector-dot';
import styles from './filter-menu.module.css';

type FilterMenuProps = {
  readonly dimension: Dimension;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

/** A button that opens the values of one dimension to be ticked; sectors can be found by name or GB/T code. */
export function FilterMenu({ dimension, isOpen, onToggle }: FilterMenuProps) {
  const messages = useMessages();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (!element.current?.contains(event.target as Node)) onToggle(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen, onToggle]);
  const close = () => {
    onToggle(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only takes Escape, which the controls inside let pass.
    <div
      ref={element}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
      onBlur={(event) => {
        if (isOpen && event.relatedTarget && !element.current?.contains(event.relatedTarget)) onToggle(false);
      }}
    >
      <Button
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
        {...(dimension === 'sector' ? { 'aria-keyshortcuts': 's' } : {})}
      >
        {messages.dimensions[dimension]}
        <span aria-hidden="true">▾</span>
      </Button>
      {isOpen && (
        <fieldset id={id} className={styles.popup}>
          <legend className="visually-hidden">{messages.dimensions[dimension]}</legend>
          <Values dimension={dimension} />
        </fieldset>
      )}
    </div>
  );
}

function Values({ dimension }: { readonly dimension: Dimension }) {
  const messages = useMessages();
  const language = useLanguage();
  const shared = useShared();
  const clauses = useClauses();
  const sectors = useSectors();
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const counts = useCounts(dimension);
  const [wanted, setWanted] = useState('');
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => popup.current?.querySelector('input')?.focus(), []);
  const shown = valuesIn(dimension, shared).filter((value) => {
    const sector = dimension === 'sector' ? sectors.get(value) : undefined;
    const texts = [sector?.name.zh, sector?.name.en, ...(sector?.codes ?? [])];
    return !sector || texts.some((text) => text?.toLowerCase().includes(wanted.trim().toLowerCase()));
  });
  return (
    <div ref={popup}>
      {dimension === 'sector' && (
        <input
          type="search"
          className={styles.find}
          aria-label={messages.actions.sectorSearch}
          placeholder={messages.actions.sectorSearch}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className={styles.values}>
        {shown.map((value) => (
          <li key={value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                checked={clauses[dimension]?.includes(value) ?? false}
                onChange={() => toggleFilter(dimension, value)}
              />
              {dimension === 'sector' && <SectorDot colour={sectors.get(value)?.colour ?? null} />}
              <span>{valueText(dimension, value, shared, language)}</span>
              {dimension === 'sector' && (
                <span className={styles.codes}>{sectors.get(value)?.codes.join(' ')}</span>
              )}
              <span className={styles.count}>{messages.sectorMenu.count(counts.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {dimension === 'sector' && <p className={styles.codes}>{messages.sectorMenu.codes}</p>}
    </div>
  );
}

function valuesIn(dimension: Dimension, shared: Shared | null): readonly string[] {
  if (dimension === 'sector') return [...(shared?.sectors.keys() ?? [])];
  if (dimension === 'topic') return shared?.index.topics.map(({ id }) => id) ?? [];
  return fixedValues[dimension];
}

/** How many records have each value, under the clauses of the other dimensions. */
function useCounts(dimension: Dimension): ReadonlyMap<string, number> {
  const { records } = useDataset();
  const clauses = useClauses();
  const sectors = useSectors();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const record of records) {
      if (standingOf(record, clauses, sectors, dimension) !== 'in') continue;
      for (const value of valuesOf(record, dimension) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }, [records, clauses, sectors, dimension]);
}
