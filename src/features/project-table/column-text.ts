import { type Language, messagesIn, ownPeriodText, paragraphsText, quantityText } from '../../i18n/format';
import type { Shared } from '../../model/integrity';
import { leadingMilestone, type ProjectRecord } from '../../model/projects/project-keys';
import { type ColumnId, isDimension, type TextColumn } from '../../model/projects/project-view';
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
    case 'investment': {
      const { investment } = project;
      return investment ? `${quantityText(investment, language)} ${investment.printed}` : '';
    }
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
  return first ? paragraphsText([first.paragraph], documents?.get(first.document), language) : '';
}
