import { Fragment, useMemo } from 'react';
import { StageFlow } from '../../charts/stage-flow';
import type { Sector } from '../../domain/file-schema';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { Tag } from '../../ui/tag';
import { Block } from '../block';
import { PanelFigure } from '../panel-figure';
import { PanelFrame } from '../panel-frame';
import { type PanelViewProps, usePanelActions, usePanelInput } from '../panel-kit';
import { RecordMark } from '../record-mark';
import { useSought } from '../use-sought';
import { ProjectDots, ProjectGroups } from './project-groups';
import { projectsFinding } from './projects-finding';
import { type ProjectsModel, projectsModel } from './projects-model';
import styles from './projects-panel.module.css';

export function ProjectsPanel({ large }: PanelViewProps) {
  const input = usePanelInput('projects');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const messages = useMessages();
  const model = useMemo(
    () => projectsModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  const others = [...model.indicators, ...model.enterprises, ...model.measures];
  return (
    <PanelFrame panel="projects" finding={projectsFinding(model, language)} input={input} large={large}>
      <div className={styles.layout}>
        <Stages model={model} sectors={sectors} />
        <div className={styles.groups}>
          <ProjectGroups
            title={messages.panelText.byScale}
            dimension="scale"
            groups={model.scales}
            sectors={sectors}
          />
          <ProjectGroups
            title={messages.panelText.byCategory}
            dimension="category"
            groups={model.categories}
            sectors={sectors}
          />
        </div>
        {model.named.length > 0 && (
          <Block title={messages.panelText.projectList}>
            <div className={styles.columns}>
              {model.named.map(({ figures, ...mark }) => (
                <RecordMark key={mark.record.id} mark={mark} figures={figures} detailed={large} />
              ))}
            </div>
          </Block>
        )}
        <div className={styles.side}>
          {model.otherTotals.length > 0 && (
            <Block title={messages.panelText.publishedTotals} className={styles.totals}>
              {model.otherTotals.map((total) => (
                <PublishedTotal key={total.record.id} total={total} />
              ))}
            </Block>
          )}
          {others.length > 0 && (
            <Block title={messages.panelText.measures} arrange={large ? 'grid' : 'flow'}>
              {others.map(({ figures, ...mark }) => (
                <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
              ))}
            </Block>
          )}
        </div>
      </div>
    </PanelFrame>
  );
}

type StagesProps = { readonly model: ProjectsModel; readonly sectors: ReadonlyMap<string, Sector> };

function Stages({ model, sectors }: StagesProps) {
  const messages = useMessages();
  const actions = usePanelActions();
  return (
    <Block
      title={messages.panelText.stageFlow}
      note={messages.panelText.totalsOverlap}
      className={styles.flow}
    >
      <StageFlow
        onSelect={(stage) => actions.toggle('stage', stage)}
        nodes={model.stages.map(({ value, state, projects, totals }) => ({
          key: value,
          label: messages.stages[value],
          state,
          dots: <ProjectDots projects={projects} sectors={sectors} />,
          count: String(projects.length),
          apart: value === 'unstated',
          published: totals.map((total) => <PublishedTotal key={total.record.id} total={total} />),
        }))}
      />
    </Block>
  );
}

/** A published total with all its figures, and how many of its projects the source names where it names any. */
function PublishedTotal({ total }: { readonly total: ProjectsModel['totals'][number] }) {
  const messages = useMessages();
  const text = useText();
  const { record, figures, state } = total;
  const sought = useSought(record.id);
  return (
    <span {...sought} className={styles.published}>
      {text(record.name)}{' '}
      {figures.map((figure, position) => (
        <Fragment key={figure.ref}>
          <PanelFigure figure={figure} next={figures[position + 1]} />{' '}
        </Fragment>
      ))}
      {record.members.length > 0 && messages.panelText.funded(record.members.length, record.quantity.amount)}
      {state === 'whole' && <Tag kind="scope">{messages.scope.wholeShort}</Tag>}
    </span>
  );
}
