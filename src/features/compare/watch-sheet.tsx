import { DataText, useLanguage, useMessages } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import type { Watch } from '../../model/compare/watch';
import { useLibrary, usePlace } from '../../store/hooks';
import { Dialog } from '../../ui/dialog';
import { ComingSheet } from '../../ui/sheet-slot';
import { ContextFaults } from './context-faults';
import { ThresholdEditor } from './threshold-editor';
import { useWatch } from './use-watch';
import { WatchEntry } from './watch-entry';
import styles from './watch-sheet.module.css';
import { useComparisonWords } from './words';

/** What needs attention in the region and period in view, how much was checked, and the limits behind it. */
export function WatchSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const language = useLanguage();
  const place = usePlace();
  const library = useLibrary();
  const watch = useWatch();
  if (!place || !library || !watch) {
    return <ComingSheet title={messages.watch.title} dock="side" onClose={onClose} />;
  }
  const { region, period } = place;
  return (
    <Dialog title={messages.watch.title} dock="side" onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.small}>
          <DataText of={region.name} /> · {periodText(period.code, language, true)}
        </p>
        <Findings watch={watch} isUnread={region.targets !== undefined && !library.targets.has(region.id)} />
        <ContextFaults />
        <ThresholdEditor library={library} place={place} />
      </div>
    </Dialog>
  );
}

type FindingsProps = { readonly watch: Watch; readonly isUnread: boolean };

/** While the file of targets is not read nothing may be said to be in order. */
function Findings({ watch: { items, judged, unjudged }, isUnread }: FindingsProps) {
  const { watch: words } = useComparisonWords();
  const [checked, open] = [judged.thresholds + judged.targets, unjudged.thresholds + unjudged.targets];
  if (isUnread && items.length === 0) return <p>{words.unread}</p>;
  if (checked + open === 0) return <p>{words.noneSet}</p>;
  return (
    <>
      {items.length === 0 && <p>{words.nothing}</p>}
      <ul className={styles.items}>
        {items.map((item) => (
          <WatchEntry key={`${item.kind} ${item.figure.figure.ref}`} item={item} />
        ))}
      </ul>
      <p className={styles.small}>
        {checked > 0 && words.judged(judged.thresholds, judged.targets)}
        {open > 0 && (
          <span className={styles.line}>{words.unjudged(unjudged.thresholds, unjudged.targets)}</span>
        )}
        {isUnread && <span className={styles.line}>{words.unread}</span>}
      </p>
    </>
  );
}
