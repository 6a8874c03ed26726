import { type Language, ownPeriodText, placesText, quantityText } from '../../i18n/format';
import { messagesIn } from '../../i18n/messages-in';
import { figureOf } from '../../model/figure';
import { eventOf } from '../../model/projects/project-columns';
import { leadingMilestone, type ProjectRecord } from '../../model/projects/project-keys';
import { type ColumnId, isDimension, type TextColumn } from '../../model/projects/project-view';
import type { Shared } from '../../model/shared';
import { locatorOf } from '../../model/source-place';
import { projectTableWords } from './words';

type Documents = Shared['documents'];

export function columnLabel(column: ColumnId, language: Language): string {
  const { columns } = projectTableWords[language].table;
  return isDimension(column) ? messagesIn[language].dimensions[column] : columns[column];
}

/** The text a filter searches: the cell's, plus the name in the other language and the printed amount. */
export function columnText(
  project: ProjectRecord,
  column: TextColumn,
  language: Language,
  documents: Documents | undefined,
): string {
  switch (column) {
    case 'name':
      return `${project.name.zh} ${project.name.en}`;
    case 'investment':
    case 'annual-plan':
    case 'completed':
    case 'progress': {
      const amount = figureOf(project, column)?.quantity;
      return amount ? `${quantityText(amount, language)} ${amount.printed}` : '';
    }
    case 'start':
    case 'finish': {
      const event = eventOf(project[column]);
      const { natures } = messagesIn[language];
      return event ? `${event.date} ${natures[event.isPlanned ? 'plan' : 'actual']}` : '';
    }
    case 'lead':
      return project.lead ? `${project.lead.zh} ${project.lead.en}` : '';
    case 'milestone':
      return milestoneText(project, language);
    case 'period':
      return ownPeriodText(project.period, language);
    case 'source':
      return sourceText(project, language, documents);
  }
}

/** 预计 2024-08 预计8月末开工; empty if the source states none. */
function milestoneText(project: ProjectRecord, language: Language): string {
  const milestone = leadingMilestone(project);
  if (!milestone) return '';
  const { source } = messagesIn[language];
  const state = milestone.planned ? source.planned : source.done;
  return [state, milestone.date, milestone.what[language]].filter(Boolean).join(' ');
}

export function sourceText(
  { sources: [first] }: ProjectRecord,
  language: Language,
  documents: Documents | undefined,
): string {
  return first ? placesText([locatorOf(first)], documents?.get(first.document), language) : '';
}
