import { useLanguage, useMessages } from '../../../i18n/language';
import type { Sector } from '../../../model/file-schema';
import { matchOf } from '../../../model/filter/match';
import { Block } from '../../../parts/block';
import { figuresBeside } from '../../../parts/figured-marks';
import { PanelFrame } from '../../../parts/panel-frame';
import { RecordMark } from '../../../parts/record-mark';
import { type PanelInput, type PanelViewProps, panelActions, usePanelModel } from '../../../parts/use-panel';
import { useAppStore } from '../../../store/store';
import { Button } from '../../../ui/button';
import { StageFlow } from '../../../ui/charts/stage-flow';
import { ProjectDots, ProjectGroups } from './project-groups';
import { areBars, hasStages, mostProjects, type ProjectsModel, projectsModel } from './projects-model';
import styles from './projects-panel.module.css';
import { projectsTakeaway } from './projects-takeaway';
import { PublishedTotal } from './published-total';

export function ProjectsPanel({ large }: PanelViewProps) {
  const { input, model } = usePanelModel('projects', projectsModel);
  const language = useLanguage();
  const messages = useMessages();
  const setPage = useAppStore((state) => state.setDeskPage);
  const others = [...model.enterprises, ...model.measures];
  return (
    <PanelFrame
      panel="projects"
      takeaway={projectsTakeaway(model, language)}
      input={input}
      large={large}
      actions={
        <Button
          tone="quiet"
          aria-label={messages.projectTable.openOf(messages.panels.projects)}
          onClick={() => setPage('projects')}
        >
          {messages.projectTable.open}
        </Button>
      }
    >
      <div className={styles.layout}>
        {hasStages(model) && <Stages model={model} sectors={input.sectors} />}
        <div className={styles.groups}>
          <ProjectGroups
            title={messages.panelText.byScale}
            dimension="scale"
            groups={model.scales}
            sectors={input.sectors}
          />
          <ProjectGroups
            title={messages.panelText.byCategory}
            dimension="category"
            groups={model.categories}
            sectors={input.sectors}
          />
        </div>
        {model.named.count > 0 && (
          <Block title={messages.panelText.projectList}>
            <NamedProjects model={model} input={input} large={large} />
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
          {model.indicators.length > 0 && (
            <Block title={messages.panelText.otherIndicators} arrange={large ? 'grid' : 'flow'}>
              {model.indicators.map((mark) => (
                <RecordMark key={mark.record.id} {...mark} dot={false} detailed={large} />
              ))}
            </Block>
          )}
          {others.length > 0 && (
            <Block title={messages.panelText.measures} arrange={large ? 'grid' : 'flow'}>
              {others.map((mark) => (
                <RecordMark key={mark.record.id} {...mark} dot={false} detailed={large} />
              ))}
            </Block>
          )}
        </div>
      </div>
    </PanelFrame>
  );
}

/** As many as fit on one screen with the rest of the desk; the table of projects has all. */
const LISTED = 12;

type NamedProjectsProps = Readonly<{ model: ProjectsModel; input: PanelInput; large: boolean }>;

function NamedProjects({ model: { named }, input, large }: NamedProjectsProps) {
  const messages = useMessages();
  const setPage = useAppStore((state) => state.setDeskPage);
  const sought = useAppStore((state) => state.record);
  const first = named.first.slice(0, LISTED);
  const further = sought === null ? undefined : furtherMark(sought, first, input);
  const listed = further ? [...first, further] : first;
  return (
    <>
      <div className={styles.columns}>
        {listed.map((mark) => (
          <RecordMark key={mark.record.id} {...mark} figures={figuresBeside(mark.record)} detailed={large} />
        ))}
      </div>
      {listed.length < named.count && (
        <button
          type="button"
          className={styles.all}
          data-mark
          tabIndex={-1}
          onClick={() => setPage('projects')}
        >
          {messages.panelText.allProjects(named.count)}
        </button>
      )}
    </>
  );
}

/** The project that a search jumped to, if the clauses leave it and it is not among the first. */
function furtherMark(
  id: string,
  first: ProjectsModel['named']['first'],
  { records, clauses, sectors }: PanelInput,
): ProjectsModel['named']['first'][number] | undefined {
  const record = records.find((one) => one.id === id);
  if (record?.type !== 'project' || first.some((mark) => mark.record === record)) return undefined;
  return matchOf(record, clauses, sectors) === 'in' ? { record, state: 'plain' } : undefined;
}

type StagesProps = {
  readonly model: ProjectsModel;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly large?: boolean;
};

export function Stages({ model, sectors, large = false }: StagesProps) {
  const messages = useMessages();
  const most = mostProjects(model.stages);
  return (
    <Block
      title={messages.panelText.stageFlow}
      note={areBars(most) ? messages.panelText.totalsOverlapBars : messages.panelText.totalsOverlap}
      className={styles.flow}
    >
      <StageFlow
        large={large}
        onSelect={(stage) => panelActions.toggle('stage', stage)}
        nodes={model.stages.map(({ value, state, count, projects, totals }) => ({
          key: value,
          label: messages.stages[value],
          state,
          dots: <ProjectDots count={count} projects={projects} sectors={sectors} most={most} />,
          count: String(count),
          apart: value === 'unstated',
          published: totals.map((total) => <PublishedTotal key={total.record.id} total={total} />),
        }))}
      />
    </Block>
  );
}
