import { type Context, filesOfContext } from '../../data/data-state';
import { retry } from '../../data/read-data';
import { wordFault } from '../../i18n/fault-words';
import { useLanguage, useMessages } from '../../i18n/language';
import { type Fault, recordText } from '../../model/fault';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

/** The files that a comparison could not read, why, and a retry button; nothing if it lacks none. */
export function ContextFaults() {
  const messages = useMessages();
  const words = useComparisonWords();
  const language = useLanguage();
  const context = useAppStore((state) => state.context);
  const faults = faultsIn(context);
  if (faults.length === 0) return null;
  return (
    <section role="alert" className={styles.faults}>
      <h3 className={styles.heading}>{words.failedFiles}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <code>{[fault.file, fault.path, recordText(fault)].filter(Boolean).join(' · ')}</code>{' '}
            {wordFault(fault, language)}
          </li>
        ))}
      </ul>
      <Button onClick={() => void retry('context')}>{messages.actions.retry}</Button>
    </section>
  );
}

/** The first fault of each file that could not be read. */
function faultsIn(context: Context): readonly Fault[] {
  return filesOfContext(context).flatMap((file) => (file.status === 'failed' ? file.faults.slice(0, 1) : []));
}
