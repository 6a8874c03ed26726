import { useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { type Finding, indicatorOf, isGap } from '../../model/findings/finding';
import { scopeText } from '../../parts/clause-text';
import { useClauses, usePlace, useValueNames } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FindingSentence } from './finding-sentence';
import { findingList, findingText } from './finding-text';
import type { Said } from './finding-words';
import styles from './findings-sheet.module.css';
import { useFindings } from './use-findings';

/** What is notable in the view, one sentence each; every figure links to its source. */
export function FindingsSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { findings, isComplete } = useFindings();
  const said = findings.filter((finding) => !isGap(finding));
  const gaps = findings.filter(isGap);
  return (
    <Dialog title={messages.findings.title} dock="side" onClose={onClose}>
      <Scope />
      {!isComplete && <p className={styles.note}>{messages.findings.incomplete}</p>}
      {said.length === 0 && <p>{messages.findings.none}</p>}
      <Sentences findings={said} />
      {gaps.length > 0 && (
        <section className={styles.gaps}>
          <h3>{messages.findings.gaps}</h3>
          <Sentences findings={gaps} />
        </section>
      )}
    </Dialog>
  );
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences hold no state of their own.
        <Sentence key={position} finding={finding} />
      ))}
    </ul>
  );
}

/** Of what, when, and under which filters the sentences speak. */
function Scope() {
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const clauses = useClauses();
  const names = useValueNames();
  if (!place) return null;
  const filters = scopeText(clauses, names, place, language);
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
      <OnDemand items={findingList(finding, language)} />
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

/** What the sentence counts, by name. */
function OnDemand({ items }: { readonly items: readonly Said[] }) {
  const messages = useMessages();
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{messages.findings.list(items.length)}</summary>
      <ul className={styles.list}>
        {items.map((said, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names hold no state of their own.
          <li key={position}>
            <FindingSentence said={said} />
          </li>
        ))}
      </ul>
    </details>
  );
}
