import { figureText, type Language, messagesIn } from '../../i18n/format';
import type { LivelihoodModel } from './livelihood-model';

/** The shares that the filter leaves, and how many measures and projects it concerns. */
export function livelihoodFinding({ shares, topics }: LivelihoodModel, language: Language): string {
  const { finding } = messagesIn[language];
  const marks = topics.flatMap((topic) => topic.marks);
  const measures = marks.filter(({ record }) => record.type === 'measure').length;
  const projects = marks.filter(({ record }) => record.type === 'project').length;
  const parts = shares
    .filter(({ state }) => state === 'plain' || state === 'selected')
    .map(({ record, figure }) => finding.value(record.name[language], figureText(figure, language)));
  if (measures > 0) parts.push(finding.measures(measures));
  if (projects > 0) parts.push(finding.projects.named(projects));
  return parts.length > 0 ? finding.join(parts) : finding.nothing;
}
