import { useMessages } from '../i18n/language';
import { usePlace } from '../store/hooks';
import { Tag } from '../ui/tag';

/** 全区口径: marks an aggregate that covers more than the filter selects and cannot be split. */
export function ScopeTag() {
  const messages = useMessages();
  const place = usePlace();
  return place && <Tag kind="scope">{messages.scope[place.region.level]}</Tag>;
}
