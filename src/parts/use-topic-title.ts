import { useLanguage, useMessages } from '../i18n/language';
import type { Mark } from '../model/filter/marks';
import { useShared } from '../store/hooks';
import { valueText } from './clause-text';

/** A block's title from the data: the first topics of its marks, so that another district's files bring their own. */
export function useTopicTitle(): (marks: readonly Mark[]) => string {
  const messages = useMessages();
  const language = useLanguage();
  const shared = useShared();
  return (marks) => {
    const topics = new Set(marks.flatMap(({ record }) => record.topics.slice(0, 1)));
    const names = [...topics].map((topic) => valueText('topic', topic, shared, language));
    return names.length > 0 ? messages.list(names) : messages.panelText.otherIndicators;
  };
}
