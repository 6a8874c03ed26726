import type { Language } from '../../../i18n/format';
import { messagesIn } from '../../../i18n/messages-in';
import { countsText, leadText } from '../../../parts/lead-text';
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
    parts.push(...countsText(marks, language));
  }
  return parts.length > 0 ? takeaway.title(parts) : takeaway.nothing;
}
