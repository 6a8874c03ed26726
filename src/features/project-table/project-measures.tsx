import { DataText, useLanguage, useMessages } from '../../i18n/language';
import { relatedMeasures } from '../../model/compare/related-measures';
import { recordRef } from '../../model/figure';
import type { Dimension } from '../../model/filter/dimensions';
import type { RecordOf } from '../../model/record-schema';
import { valueText } from '../../parts/clause-text';
import { useValueNames } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import styles from './project-sheet.module.css';
import { useProjectTableWords } from './words';

type ProjectMeasuresProps = {
  readonly project: RecordOf<'project'>;
  readonly measures: readonly RecordOf<'measure'>[];
};

/** Measures of the same sector or topic, each with what it has in common; pressing one opens its source. */
export function ProjectMeasures({ project, measures }: ProjectMeasuresProps) {
  const messages = useMessages();
  const { sheet: words } = useProjectTableWords();
  const language = useLanguage();
  const names = useValueNames();
  const openFigure = useAppStore((state) => state.openFigure);
  const related = relatedMeasures(project, measures);
  if (related.length === 0) return <p className={styles.soft}>{words.noMeasures}</p>;
  const common = (dimension: Dimension, values: readonly string[]) =>
    values.length > 0 &&
    words.shared(
      messages.dimensions[dimension],
      messages.list(values.map((value) => valueText(dimension, value, names, language))),
    );
  return (
    <>
      <p className={styles.soft}>{words.measuresNote}</p>
      <ul>
        {related.map(({ measure, sectors, topics }) => (
          <li key={measure.id} className={styles.item}>
            <button type="button" className={styles.link} onClick={() => openFigure(recordRef(measure.id))}>
              <DataText of={measure.name} />
            </button>
            <span className={styles.soft}>
              {[common('sector', sectors), common('topic', topics)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
