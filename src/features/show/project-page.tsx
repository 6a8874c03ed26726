import { useMessages, useText } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { recordsOfType } from '../../model/dataset';
import { picture } from '../../parts/wall-parts';
import { useDataset } from '../../store/hooks';
import { MilestoneLine } from '../project-table/milestone-line';
import { ProjectFunding, totalsOf } from '../project-table/project-funding';
import { ProjectRegister } from '../project-table/project-register';
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
  const totals = recordsOfType(records, 'total');
  const hasMilestones = project.milestones.length > 0;
  const isFunded = totalsOf(project, totals).length > 0;
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
              <ProjectRegister project={project} />
              <ProjectFacts project={project} />
            </dl>
          </div>,
        ),
        ...(hasMilestones || isFunded
          ? [
              picture(
                'milestones',
                <div className={styles.sheet} data-gathered>
                  {hasMilestones && <h3>{words.milestones}</h3>}
                  {hasMilestones && <MilestoneLine milestones={project.milestones} />}
                  {isFunded && <h3>{words.funding}</h3>}
                  {isFunded && <ProjectFunding project={project} totals={totals} />}
                </div>,
              ),
            ]
          : []),
      ]}
    />
  );
}
