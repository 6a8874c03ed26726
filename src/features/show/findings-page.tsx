import { useLanguage, useMessages } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { isGap } from '../../model/findings/finding';
import { scopeText } from '../../parts/clause-text';
import { usePanelWords } from '../../parts/panel-words';
import { usePanelInputs } from '../../parts/use-panel';
import { useClauses, useDataset, usePlace, useValueNames } from '../../store/hooks';
import { FindingSentence } from '../compare/finding-sentence';
import { findingText } from '../compare/finding-text';
import { useFindings } from '../compare/use-findings';
import styles from './findings-page.module.css';
import { WallPage } from './wall-page';
import { wallPanels } from './wall-panels';
import { useShowWords } from './words';

/** The findings on the region and period under the filters, sentence by sentence; where there are none, the panels' titles. */
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
  const takeaways = useTakeaways();
  const found = findings
    .filter((finding) => !isGap(finding))
    .map((finding) => findingText(finding, language));
  const said = found.length > 0 || !isComplete ? found : takeaways;
  const items = said.map((sentence, at) => ({
    key: String(at),
    group: scope,
    node: (
      <div className={styles.finding}>
        {typeof sentence === 'string' ? sentence : <FindingSentence said={sentence} />}
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

function useTakeaways(): readonly string[] {
  const words = usePanelWords();
  const inputs = usePanelInputs();
  return [...inputs]
    .filter(([, { records }]) => records.length > 0)
    .map(([panel, input]) => wallPanels[panel](input, words).takeaway)
    .filter((takeaway) => takeaway !== words.messages.takeaway.nothing);
}
