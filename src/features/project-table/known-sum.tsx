import { useLanguage, useMessages } from '../../i18n/language';
import type { KnownInvestment } from '../../model/projects/project-table';
import { Tag } from '../../ui/tag';
import styles from './explorer-bar.module.css';
import { knownText, sumText } from './sum-text';
import { useProjectTableWords } from './words';

/** The sum of the amounts that can be added, marked as computed, with how many projects have one. */
export function KnownSum({ known }: { readonly known: KnownInvestment }) {
  const language = useLanguage();
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const sum = sumText(known, language);
  return (
    <span className={styles.sum} title={words.sumRule}>
      {sum !== null && (
        <>
          {words.sum(sum)}
          <Tag>{messages.derived}</Tag>
        </>
      )}
      <span className={styles.soft}>{knownText(known, language)}</span>
    </span>
  );
}
