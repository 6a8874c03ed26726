import { useMessages } from '../i18n/language';
import { usePlace } from '../store/hooks';
import { Tag } from '../ui/tag';

/** 全: marks an aggregate of the whole region that cannot be split. The filter row or the page says what it means. */
export function ScopeTag() {
  const messages = useMessages();
  const place = usePlace();
  if (!place) return null;
  const scope = messages.scope[place.region.level];
  return (
    <Tag kind="scope">
      <span aria-hidden="true" title={scope}>
        {messages.filterHas.wholeTag}
      </span>
      <span className="visually-hidden">{scope}</span>
    </Tag>
  );
}
