import { figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import type { LivelihoodModel } from './livelihood-model';

/** The shares that the filter leaves, and how many measures and projects it leaves. */
export function livelihoodTakeaway({ shares, topics }: LivelihoodModel, language: Language): string {
  const { takeaway } = messagesIn[language];
  const marks = topics.flatMap((topic) => topic.marks);
  const measures = marks.filter(({ record }) => record.type === 'measure').length;
  const projects = marks.filter(({ record }) => record.type === 'project').length;
  const parts = shares
    .filter(({ state }) => state === 'plain' || state === 'selected')
    .map(({ record, figure }) => takeaway.value(record.name[language], figureInSentence(figure, language)));
  if (measures > 0) parts.push(takeaway.measures(measures));
  if (projects > 0) parts.push(takeaway.projects.named(projects));
  if (parts.length > 0) return takeaway.join(parts);
  const others = marks.filter(({ state }) => state !== 'whole').length;
  return others > 0 ? takeaway.entries(others) : takeaway.nothing;
}
