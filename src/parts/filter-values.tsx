import { useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useMessages } from '../i18n/language';
import { type Dimension, fixedValues } from '../model/filter/dimensions';
import { matchOf } from '../model/filter/match';
import { valuesOf } from '../model/filter/values-of';
import type { Shared } from '../model/integrity';
import { projectCounts } from '../model/projects/project-counts';
import { useClauses, useDataset, useSectors, useShared } from '../store/hooks';
import { useAppStore } from '../store/store';
import { SectorDot } from '../ui/sector-dot';
import { valueText } from './clause-text';
import styles from './filter-values.module.css';

/** A dimension's values as checkboxes; sectors can be found by name or GB/T code. */
export function FilterValues({ dimension }: { readonly dimension: Dimension }) {
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
    const counts = new Map(projectCounts(records).byValue(clauses, dimension));
    for (const record of records) {
      if (record.type === 'project') continue;
      if (matchOf(record, clauses, sectors, dimension) !== 'in') continue;
      for (const value of valuesOf(record, dimension) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }, [records, clauses, sectors, dimension]);
}
