import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/language';
import type { Dimension } from '../model/filter/dimensions';
import { menuValues } from '../model/filter-menu';
import { useClauses, useDataset, useSectorColours, useSectors } from '../store/hooks';
import { useAppStore } from '../store/store';
import { SectorDot } from '../ui/sector-dot';
import styles from './filter-values.module.css';
import { ValueName } from './value-name';

/** A dimension's values as checkboxes; sectors can be found by name or GB/T code. */
export function FilterValues({ dimension }: { readonly dimension: Dimension }) {
  const messages = useMessages();
  const clauses = useClauses();
  const sectors = useSectors();
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const colours = useSectorColours();
  const { records } = useDataset();
  const values = useMemo(
    () => menuValues(records, clauses, sectors, dimension),
    [records, clauses, sectors, dimension],
  );
  const [wanted, setWanted] = useState('');
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => popup.current?.querySelector('input')?.focus(), []);
  const shown = values.filter(({ value }) => {
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
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                checked={clauses[dimension]?.includes(value) ?? false}
                onChange={() => toggleFilter(dimension, value)}
              />
              {dimension === 'sector' && <SectorDot colour={colours.get(value) ?? null} />}
              <span>
                <ValueName dimension={dimension} value={value} />
              </span>
              {dimension === 'sector' && (
                <span className={styles.codes}>{sectors.get(value)?.codes.join(' ')}</span>
              )}
              <span className={styles.count}>{messages.sectorMenu.count(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {dimension === 'sector' && <p className={styles.codes}>{messages.sectorMenu.codes}</p>}
    </div>
  );
}
