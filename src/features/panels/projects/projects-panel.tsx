import { useLanguage, useMessages } from '../../../i18n/language';
import type { Messages } from '../../../i18n/zh';
import { recordsOfType } from '../../../model/dataset';
import { matchOf } from '../../../model/filter/match';
import { Block } from '../../../parts/block';
import { figuresBeside } from '../../../parts/figured-marks';
import { MarkBlock } from '../../../parts/mark-block';
import { PanelFrame } from '../../../parts/panel-frame';
import { RecordMark } from '../../../parts/record-mark';
import { type PanelInput, type PanelViewProps, panelActions, usePanelModel } from '../../../parts/use-panel';
import { useAppStore } from '../../../store/store';
import { Button } from '../../../ui/button';
import { StageFlow } from '../../../ui/charts/stage-flow';
import { LISTED } from './named-projects';
import { ProjectDots, ProjectGroups } from './project-groups';
import { hasStages, type ProjectsModel, projectsModel } from './projects-model';
import styles from './projects-panel.module.css';
import { projectsTakeaway } from './projects-takeaway';
import { PublishedTotal } from './published-total';

export function ProjectsPanel({ large }: PanelViewProps) {
  const { input, model, matching } = usePanelModel('projects', large, projectsModel);
  const language = useLanguage();
  const messages = useMessages();
  const setPage = useAppStore((state) => state.setDeskPage);
  const others = [...model.enterprises, ...model.measures];
  const hasOthers = model.named.count + model.totals.length > 0;
  return (
    <PanelFrame
      panel="projects"
      takeaway={projectsTakeaway(matching, language)}
      input={input}
      large={large}
      actions={
        recordsOfType(input.records, 'project').length > 0 && (
          <Button
            tone="quiet"
            aria-label={messages.projectTable.openOf(messages.panels.projects)}
            onClick={() => setPage('projects')}
          >
            {messages.projectTable.open}
          </Button>
        )
      }
    >
      <div className={styles.layout}>
        {hasStages(model) && <Stages model={model} />}
        <div className={styles.groups}>
          <ProjectGroups title={messages.panelText.byScale} dimension="scale" groups={model.scales} />
          <ProjectGroups
            title={messages.panelText.byCategory}
            dimension="category"
            groups={model.categories}
          />
        </div>
        {model.named.first.length > 0 && (
          <Block title={messages.panelText.projectList}>
            <NamedProjects model={model} input={input} large={large} />
          </Block>
        )}
        <div className={styles.side}>
          {model.otherTotals.length > 0 && (
            <Block title={totalsTitle(model, messages)} className={styles.totals}>
              {model.otherTotals.map((total) => (
                <PublishedTotal key={total.record.id} total={total} />
              ))}
            </Block>
          )}
          <MarkBlock
            title={hasOthers ? messages.panelText.otherIndicators : messages.panelText.indicators}
            arrange={large ? 'grid' : 'flow'}
            marks={model.indicators}
            large={large}
          />
          <MarkBlock
            title={messages.panelText.measures}
            arrange={large ? 'grid' : 'flow'}
            marks={others}
            large={large}
          />
        </div>
      </div>
    </PanelFrame>
  );
}

export function totalsTitle({ stages }: ProjectsModel, { panelText }: Messages): string {
  return stages.length > 0 ? panelText.otherTotals : panelText.publishedTotals;
}

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
  readonly large?: boolean;
};

export function Stages({ model, large = false }: StagesProps) {
  const messages = useMessages();
  const hasBars = model.stages.some(({ bar }) => bar !== null);
  return (
    <Block
      title={messages.panelText.stageFlow}
      note={hasBars ? messages.panelText.totalsOverlapBars : messages.panelText.totalsOverlap}
      className={styles.flow}
    >
      <StageFlow
        large={large}
        onSelect={(stage) => panelActions.toggle('stage', stage)}
        nodes={model.stages.map(({ value, state, count, projects, bar, totals }) => ({
          key: value,
          label: messages.stages[value],
          state,
          dots: <ProjectDots projects={projects} bar={bar} />,
          count: String(count),
          apart: value === 'unstated',
          published: totals.map((total) => <PublishedTotal key={total.record.id} total={total} />),
        }))}
      />
    </Block>
  );
}
