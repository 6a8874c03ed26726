import { isSettled } from '../../data/loadable';
import { useBasisNotes } from '../../parts/footnotes';
import { useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Headline } from './headline';
import styles from './headline-strip.module.css';
import { useHeadlineFigures } from './use-headline-figures';

/**
 * The key figures. They stay under every filter: those that do not match step back. A footnote stands in the tile of
 * the first figure that needs it.
 */
export function HeadlineStrip() {
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
    </ul>
  );
}
