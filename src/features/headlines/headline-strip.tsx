import { isSettled } from '../../data/loadable';
import { useMessages } from '../../i18n/language';
import { useBasisNotes } from '../../parts/footnotes';
import { useDataset, useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Headline } from './headline';
import styles from './headline-strip.module.css';
import { useHeadlineFigures } from './use-headline-figures';

/**
 * The key figures, and the way to the other main indicators. Those that do not match a filter step back. A footnote stands
 * in the tile of the first figure that needs it.
 */
export function HeadlineStrip({ onMore }: { readonly onMore: () => void }) {
  const messages = useMessages();
  const further = useFurtherIndicators();
  const headlines = useHeadlines();
  const figures = useHeadlineFigures();
  const { notes, noteOf } = useBasisNotes(figures);
  const isLoading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={isLoading}>
      {headlines.map(({ ref, figure }) => (
        <Headline
          key={ref}
          figure={figure}
          kind="strip"
          isLoading={isLoading}
          footnote={figure ? noteOf(figure) : undefined}
          notes={notes.filter((note) => figures.find((one) => noteOf(one) === note) === figure)}
        />
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
