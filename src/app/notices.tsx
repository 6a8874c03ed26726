import { useMessages } from '../i18n/language';
import type { Messages } from '../i18n/zh';
import type { Notice } from '../store/notice';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import styles from './notices.module.css';

/** Requests that could not be met; stays until dismissed. */
export function Notices() {
  const notices = useAppStore((state) => state.notices);
  const dismiss = useAppStore((state) => state.dismissNotices);
  const messages = useMessages();
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices} role="status" aria-label={messages.notices.label}>
      <ul>
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{noticeText(notice, messages)}</li>
        ))}
      </ul>
      <Button onClick={dismiss}>{messages.actions.dismiss}</Button>
    </div>
  );
}

function noticeText(notice: Notice, messages: Messages): string {
  switch (notice.kind) {
    case 'unknown-parameter':
      return messages.notices.unknownParameter(notice.name);
    case 'unknown-value': {
      const names: Readonly<Record<string, string>> = { ...messages.dimensions, ...messages.addressParts };
      return messages.notices.unknownValue(names[notice.parameter] ?? notice.parameter, notice.value);
    }
    case 'newer-address':
      return messages.notices.newerAddress;
    case 'orders-not-kept':
      return messages.notices.ordersNotKept;
    case 'no-english':
      return messages.notices.noEnglish;
  }
}
