import { DataText, useLanguage } from '../../i18n/language';
import { figuresOf } from '../../model/figure';
import type { RecordOf } from '../../model/record-schema';
import { partText } from '../../parts/part-text';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import styles from './project-sheet.module.css';
import { useProjectTableWords } from './words';

type ProjectFundingProps = {
  readonly project: RecordOf<'project'>;
  readonly totals: readonly RecordOf<'total'>[];
};

/** The published totals that name a project as a member. */
export function totalsOf({ id }: RecordOf<'project'>, totals: readonly RecordOf<'total'>[]) {
  return totals.filter(({ members }) => members.includes(id));
}

/** Published totals that name the project as a member, with their figures, which are never the project's own. */
export function ProjectFunding({ project, totals }: ProjectFundingProps) {
  const { sheet: words } = useProjectTableWords();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  const own = totalsOf(project, totals);
  if (own.length === 0) return <p className={styles.soft}>{words.noFunding}</p>;
  return (
    <>
      <p className={styles.soft}>{words.fundingNote}</p>
      <ul>
        {own.map((total) => (
          <li key={total.id} className={styles.item}>
            <span>
              <DataText of={total.name} />
            </span>
            <span className={styles.figures}>
              {figuresOf(total).map((figure) => (
                <FigureText
                  key={figure.ref}
                  figure={figure}
                  label={figure.part === null ? undefined : partText(figure, language)}
                  onOpen={openFigure}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
