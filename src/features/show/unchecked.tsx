import { useLanguage } from '../../i18n/language';
import { useAppStore } from '../../store/store';
import styles from './unchecked.module.css';
import { useShowWords } from './words';

/** Fewer may be a cable that was pulled for a moment. */
const REPEATED = 3;

/** That new data could not be looked for, and since when: what is shown may be old, and must not pass for new. */
export function Unchecked() {
  const words = useShowWords();
  const language = useLanguage();
  const { checkedAt, failures } = useAppStore(({ freshness }) => freshness);
  if (failures < REPEATED || checkedAt === null) return null;
  return <p className={styles.unchecked}>{words.unchecked(timeText(checkedAt, language))}</p>;
}

function timeText(at: number, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
