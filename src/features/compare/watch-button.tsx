import { useMessages } from '../../i18n/language';
import { Button } from '../../ui/button';
import { useWatch } from './use-watch';
import styles from './watch-button.module.css';

/** Opens the watch list; shows how many items need attention, if any, in a space reserved for the number. */
export function WatchButton({ onOpen }: { readonly onOpen: () => void }) {
  const { watch: words } = useMessages();
  const count = useWatch()?.items.length ?? 0;
  return (
    <Button aria-haspopup="dialog" title={words.open(count)} aria-keyshortcuts="w" onClick={onOpen}>
      {words.title}
      <span className={styles.count}>{count > 0 && count}</span>
    </Button>
  );
}
