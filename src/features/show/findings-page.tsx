import { useLanguage, useMessages } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { isGap } from '../../model/findings/finding';
import { scopeText } from '../../parts/clause-text';
import { useClauses, useDataset, usePlace, useValueNames } from '../../store/hooks';
import { FindingSentence } from '../compare/finding-sentence';
import { findingText } from '../compare/finding-text';
import { useFindings } from '../compare/use-findings';
import styles from './findings-page.module.css';
import { WallPage } from './wall-page';
import { useShowWords } from './words';

/** The findings on the region and period under the filters, sentence by sentence. */
export function FindingsPage() {
  const messages = useMessages();
  const words = useShowWords();
  const language = useLanguage();
  const clauses = useClauses();
  const names = useValueNames();
  const place = usePlace();
  const { records } = useDataset();
  const { findings, isComplete } = useFindings();
  const scope = scopeText(clauses, names, place, language);
  const said = findings.filter((finding) => !isGap(finding));
  const items = said.map((finding, at) => ({
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
      citations={citationsOf(records)}
      items={items}
    >
      {items.length === 0 ? <p className={styles.none}>{messages.findings.none}</p> : undefined}
    </WallPage>
  );
}
