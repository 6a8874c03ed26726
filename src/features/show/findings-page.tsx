import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import { setAt } from '../../model/compare/library';
import { findingsOf } from '../../model/findings/findings';
import { clauseText } from '../../parts/clause-text';
import { useClauses, useDataset, useLibrary, usePlace, useSectors, useShared } from '../../store/hooks';
import { FindingSentence } from '../compare/finding-sentence';
import { findingText } from '../compare/finding-text';
import styles from './findings-page.module.css';
import { WallPage } from './wall-page';
import { useShowWords } from './words';

/** What is worth saying of the region and period under the filters, sentence by sentence. */
export function FindingsPage() {
  const messages = useMessages();
  const words = useShowWords();
  const language = useLanguage();
  const library = useLibrary();
  const place = usePlace();
  const clauses = useClauses();
  const sectors = useSectors();
  const shared = useShared();
  const { records } = useDataset();
  const findings = useMemo(
    () => (library && place ? findingsOf(library, place, clauses, sectors) : []),
    [library, place, clauses, sectors],
  );
  const isComplete = library && place && setAt(library, place.region.id, place.period.code)?.isComplete;
  const scope = clauseText(clauses, shared, language) || messages.findings.unfiltered;
  const items = findings.map((finding, at) => ({
    key: `${at} ${finding.kind}`,
    group: scope,
    node: (
      <div className={styles.finding}>
        <FindingSentence said={findingText(finding, language)} />
      </div>
    ),
  }));
  return (
    <WallPage
      title={words.findingsTitle}
      subtitle={isComplete ? undefined : messages.findings.incomplete}
      unit={words.unitsBeside}
      records={records}
      items={items}
    >
      {items.length === 0 ? <p className={styles.none}>{messages.findings.none}</p> : undefined}
    </WallPage>
  );
}
