import { figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import type { LivelihoodModel } from './livelihood-model';

/** The shares that the filter leaves, and how many measures and projects it concerns. */
export function livelihoodFinding({ shares, topics }: LivelihoodModel, language: Language): string {
  const { finding } = messagesIn[language];
  const marks = topics.flatMap((topic) => topic.marks);
  const measures = marks.filter(({ record }) => record.type === 'measure').length;
  const projects = marks.filter(({ record }) => record.type === 'project').length;
  const parts = shares
    .filter(({ state }) => state === 'plain' || state === 'selected')
    .map(({ record, figure }) => finding.value(record.name[language], figureInSentence(figure, language)));
  if (measures > 0) parts.push(finding.measures(measures));
  if (projects > 0) parts.push(finding.projects.named(projects));
  if (parts.length > 0) return finding.join(parts);
  const others = marks.filter(({ state }) => state !== 'whole').length;
  return others > 0 ? finding.entries(others) : finding.nothing;
}
