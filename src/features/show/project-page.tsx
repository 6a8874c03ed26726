import { useMessages, useText } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { recordsOfType } from '../../model/dataset';
import { picture } from '../../parts/wall-parts';
import { useDataset } from '../../store/hooks';
import { MilestoneLine } from '../project-table/milestone-line';
import { ProjectFunding } from '../project-table/project-funding';
import { Figures, ProjectFacts } from '../project-table/project-sheet';
import { useProjectTableWords } from '../project-table/words';
import styles from './sheet-page.module.css';
import { WallPage } from './wall-page';

/** One project: description and progress, then funding and milestones. */
export function ProjectPage({ id }: { readonly id: string }) {
  const text = useText();
  const messages = useMessages();
  const { sheet: words } = useProjectTableWords();
  const { byId, records } = useDataset();
  const project = byId.get(id);
  if (project?.type !== 'project') return null;
  return (
    <WallPage
      title={text(project.name)}
      subtitle={messages.projectTable.details}
      citations={citationsOf([project])}
      pictures={[
        picture(
          'facts',
          <div className={styles.sheet} data-gathered>
            <Figures project={project} />
            <dl>
              <ProjectFacts project={project} />
            </dl>
          </div>,
        ),
        picture(
          'milestones',
          <div className={styles.sheet} data-gathered>
            <h3>{words.milestones}</h3>
            <MilestoneLine milestones={project.milestones} />
            <h3>{words.funding}</h3>
            <ProjectFunding project={project} totals={recordsOfType(records, 'total')} />
          </div>,
        ),
      ]}
    />
  );
}
