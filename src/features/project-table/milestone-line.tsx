import { paragraphsText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { byDate } from '../../model/projects/project-keys';
import type { Milestone } from '../../model/record-schema';
import { useShared } from '../../store/hooks';
import { Tag } from '../../ui/tag';
import styles from './milestone-line.module.css';
import { useProjectTableWords } from './words';

/**
 * Milestones by date, filled if done, hollow if planned. Undated ones are listed separately. Today is not
 * marked, because no source states it.
 */
export function MilestoneLine({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const { sheet: words } = useProjectTableWords();
  const dated = byDate(milestones).filter(({ date }) => date !== null);
  const undated = milestones.filter(({ date }) => date === null);
  if (milestones.length === 0) return <p className={styles.none}>{words.noMilestones}</p>;
  return (
    <>
      {dated.length > 0 && (
        <ol className={styles.line}>
          {dated.map((milestone) => (
            <Point key={`${milestone.date} ${milestone.what.zh}`} milestone={milestone} />
          ))}
        </ol>
      )}
      {undated.length > 0 && (
        <>
          <h4 className={styles.undated}>{words.undated}</h4>
          <ul>
            {undated.map((milestone) => (
              <Point key={milestone.what.zh} milestone={milestone} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Point({ milestone }: { readonly milestone: Milestone }) {
  const messages = useMessages();
  const language = useLanguage();
  const documents = useShared()?.documents;
  const text = useText();
  const { date, planned, what, stage, source } = milestone;
  return (
    <li className={styles.point} data-planned={planned}>
      {date && <time dateTime={date}>{date}</time>}
      <span className={styles.what}>
        {text(what)}
        <Tag>{planned ? messages.source.planned : messages.source.done}</Tag>
      </span>
      <span className={styles.source}>
        {stage !== 'unstated' && `${messages.stages[stage]} · `}
        {paragraphsText([source.paragraph], documents?.get(source.document), language)}{' '}
        <q lang="zh-CN">{source.phrase}</q>
      </span>
    </li>
  );
}
