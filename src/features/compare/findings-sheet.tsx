import { periodText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { type Finding, indicatorOf } from '../../model/findings/finding';
import { scopeText } from '../../parts/clause-text';
import { useClauses, usePlace, useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FindingSentence } from './finding-sentence';
import { findingText } from './finding-text';
import styles from './findings-sheet.module.css';
import { useFindings } from './use-findings';

/** What is notable in the view, one sentence each; every figure links to its source. */
export function FindingsSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { findings, isComplete } = useFindings();
  return (
    <Dialog title={messages.findings.title} dock="side" onClose={onClose}>
      <Scope />
      {!isComplete && <p className={styles.note}>{messages.findings.incomplete}</p>}
      {findings.length === 0 && <p>{messages.findings.none}</p>}
      <ul>
        {findings.map((finding, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no state of their own.
          <Sentence key={position} finding={finding} />
        ))}
      </ul>
    </Dialog>
  );
}

/** The region, period and filters that the sentences are about. */
function Scope() {
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const clauses = useClauses();
  const shared = useShared();
  if (!place) return null;
  const filters = scopeText(clauses, shared, place, language);
  const period = periodText(place.period.code, language, true);
  return <p className={styles.scope}>{[text(place.region.name), period, filters].join(' · ')}</p>;
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const openIndicator = useAppStore((state) => state.openIndicator);
  const indicator = indicatorOf(finding);
  return (
    <li className={styles.finding}>
      <FindingSentence said={findingText(finding, language)} />
      {indicator && (
        <Button
          tone="quiet"
          className={styles.open}
          aria-label={messages.findings.openOf(text(indicator.name))}
          onClick={() => openIndicator(indicator.id)}
        >
          {messages.indicator.open}
        </Button>
      )}
    </li>
  );
}
