import { type Language, messagesIn } from '../../../i18n/format';
import { leadText } from '../../../parts/lead-text';
import type { LivelihoodModel } from './livelihood-model';

const AT_MOST = 2;

/** The largest amounts and the first share that the filter leaves; only where there are few, how many measures it concerns. */
export function livelihoodTakeaway({ shares, leading, topics }: LivelihoodModel, language: Language): string {
  const { takeaway } = messagesIn[language];
  const share = shares.find(({ state }) => state === 'plain' || state === 'selected');
  const said = [
    ...leading.slice(0, AT_MOST),
    ...(share ? [{ record: share.record, figures: [share.figure] }] : []),
  ];
  const parts = said.flatMap((one) => leadText(one, language) ?? []).slice(0, AT_MOST);
  if (parts.length < AT_MOST) {
    const marks = topics.flatMap((topic) => topic.marks);
    const measures = marks.filter(({ record }) => record.type === 'measure').length;
    const projects = marks.filter(({ record }) => record.type === 'project').length;
    if (measures > 0) parts.push(takeaway.measures(measures));
    if (projects > 0) parts.push(takeaway.projects.named(projects));
    const enterprises = marks.filter(({ record }) => record.type === 'enterprise').length;
    if (parts.length === 0 && enterprises > 0) parts.push(takeaway.enterprises(enterprises));
  }
  return parts.length > 0 ? takeaway.join(parts) : takeaway.nothing;
}
