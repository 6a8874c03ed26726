import { memo } from 'react';
import { ownPeriodText } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { figureOf, recordRef } from '../../model/figure';
import type { Dimension } from '../../model/filter/dimensions';
import { valuesOf } from '../../model/filter/values-of';
import { eventOf } from '../../model/projects/project-columns';
import type { ProjectRecord } from '../../model/projects/project-keys';
import { leadingMilestone } from '../../model/projects/project-keys';
import { type ColumnId, isDimension, type TextColumn } from '../../model/projects/project-view';
import { useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import { Tag } from '../../ui/tag';
import { sourceText } from './column-text';
import styles from './project-grid.module.css';
import { ValueButton } from './value-button';
import { useProjectTableWords } from './words';

type ProjectCellsProps = { readonly project: ProjectRecord; readonly columns: readonly ColumnId[] };

/** A project's cells. Buttons in them are marks: the grid is one Tab stop, and arrow keys reach the marks. */
export const ProjectCells = memo(function ProjectCells({ project, columns }: ProjectCellsProps) {
  return columns.map((column, position) => {
    const cell = {
      'aria-colindex': position + 1,
      className: styles.cell,
      'data-column': column,
      children: isDimension(column) ? (
        <ValuesCell project={project} dimension={column} />
      ) : (
        <TextCell project={project} column={column} />
      ),
    };
    return column === 'name' ? <th key={column} scope="row" {...cell} /> : <td key={column} {...cell} />;
  });
});

function ValuesCell({
  project,
  dimension,
}: {
  readonly project: ProjectRecord;
  readonly dimension: Dimension;
}) {
  const messages = useMessages();
  const values = valuesOf(project, dimension) ?? [];
  if (values.length === 0) return messages.missing;
  return values.map((value) => <ValueButton key={value} dimension={dimension} value={value} />);
}

function TextCell({ project, column }: { readonly project: ProjectRecord; readonly column: TextColumn }) {
  const language = useLanguage();
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const text = useText();
  const openProject = useAppStore((state) => state.openProject);
  const openFigure = useAppStore((state) => state.openFigure);
  const source = sourceText(project, language, useShared()?.documents);
  switch (column) {
    case 'name':
      return (
        <button
          type="button"
          className={styles.name}
          data-mark
          tabIndex={-1}
          title={words.details(text(project.name))}
          onClick={() => openProject(project.id)}
        >
          <DataText of={project.name} />
        </button>
      );
    case 'investment':
    case 'annual-plan':
    case 'completed':
    case 'progress': {
      const figure = figureOf(project, column);
      if (!figure) return <Missing />;
      return <FigureText figure={figure} onOpen={openFigure} inGroup />;
    }
    case 'start':
    case 'finish':
      return <EventCell dates={project[column]} />;
    case 'lead':
      return project.lead ? <DataText of={project.lead} /> : <Missing />;
    case 'milestone':
      return <MilestoneCell project={project} />;
    case 'period':
      return ownPeriodText(project.period, language);
    case 'source':
      return (
        <button
          type="button"
          className={styles.source}
          data-mark
          tabIndex={-1}
          aria-label={messages.table.openSource(text(project.name), source)}
          onClick={() => openFigure(recordRef(project.id))}
        >
          {source}
        </button>
      );
  }
}

/** When it happened, else when it is planned to. */
function EventCell({ dates }: { readonly dates: ProjectRecord['start'] }) {
  const { natures } = useMessages();
  const event = eventOf(dates);
  if (!event) return <Missing />;
  return (
    <span>
      <span className={styles.date}>{event.date} </span>
      {event.isPlanned && <Tag>{natures.plan}</Tag>}
    </span>
  );
}

function MilestoneCell({ project }: { readonly project: ProjectRecord }) {
  const { source } = useMessages();
  const milestone = leadingMilestone(project);
  if (!milestone) return <Missing />;
  return (
    <span>
      {milestone.date && <span className={styles.date}>{milestone.date} </span>}
      <DataText of={milestone.what} />
      <Tag>{milestone.planned ? source.planned : source.done}</Tag>
    </span>
  );
}

function Missing() {
  const messages = useMessages();
  return (
    <span title={messages.notInSource} className={styles.missing}>
      {messages.missing}
    </span>
  );
}
