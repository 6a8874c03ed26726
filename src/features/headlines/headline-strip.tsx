import { isSettled } from '../../data/loadable';
import { useMessages } from '../../i18n/language';
import { useDataset, useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Headline } from './headline';
import styles from './headline-strip.module.css';

/** The key figures, which stay under every filter, and the way to the other main indicators. */
export function HeadlineStrip({ onMore }: { readonly onMore: () => void }) {
  const messages = useMessages();
  const headlines = useHeadlines();
  const further = useFurtherIndicators();
  const isLoading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={isLoading}>
      {headlines.map(({ ref, figure }) => (
        <Headline key={ref} figure={figure} kind="strip" isLoading={isLoading} />
      ))}
      {further > 0 && (
        <li className={styles.more} data-screen-only>
          <Button aria-haspopup="dialog" aria-keyshortcuts="n" onClick={onMore}>
            {messages.headlines.more(further)}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** How many main indicators the strip has no room for. */
function useFurtherIndicators(): number {
  const { records } = useDataset();
  const headlines = useHeadlines();
  const shown = new Set(headlines.map(({ figure }) => figure?.record.id));
  return records.filter(({ panel, type, id }) => panel === 'main' && type === 'indicator' && !shown.has(id))
    .length;
}
