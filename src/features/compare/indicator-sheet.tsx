import { useState } from 'react';
import { useText } from '../../i18n/language';
import type { SeriesKind } from '../../model/compare/library';
import { indicatorName } from '../../model/compare/library';
import { seriesKindsOf } from '../../model/compare/series-kinds';
import { PinButton } from '../../parts/pin-button';
import { useLibrary, usePlace } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Dialog } from '../../ui/dialog';
import { SegmentedControl } from '../../ui/segmented-control';
import { ComparisonTable } from './comparison-table';
import { ContextFaults } from './context-faults';
import styles from './indicator-sheet.module.css';
import { Meaning } from './meaning';
import { PartOfWhole } from './part-of-whole';
import { SeriesSection } from './series-section';
import { TargetList } from './target-list';
import { useComparisonWords } from './words';

/** One indicator: what it means, and its figures against other regions, the year's target and other periods. */
export function IndicatorSheet() {
  const id = useAppStore((state) => state.indicator);
  return id === null ? null : <Sheet key={id} id={id} />;
}

function Sheet({ id }: { readonly id: string }) {
  const words = useComparisonWords();
  const text = useText();
  const close = useAppStore((state) => state.openIndicator);
  const library = useLibrary();
  const place = usePlace();
  const [wanted, setWanted] = useState<SeriesKind>('growth');
  if (!library || !place) return null;
  const keys = seriesKindsOf(library, id);
  const key = keys.includes(wanted) ? wanted : (keys[0] ?? wanted);
  const name = indicatorName(library, id, place.region.level);
  return (
    <Dialog title={name ? text(name) : id} dock="wide" onClose={() => close(null)}>
      <div className={styles.sheet}>
        <PinButton />
        <Meaning id={id} library={library} region={place.region} />
        <PartOfWhole id={id} library={library} place={place} />
        {keys.length > 1 && (
          <SegmentedControl
            label={words.seriesKind}
            value={key}
            options={keys.map((value) => ({ value, text: words[value] }))}
            onChange={setWanted}
          />
        )}
        <ComparisonTable id={id} kind={key} library={library} place={place} />
        <TargetList id={id} kind={key} library={library} place={place} />
        <SeriesSection key={key} id={id} kind={key} library={library} place={place} />
        <ContextFaults />
      </div>
    </Dialog>
  );
}
