import { isSettled } from '../../data/loadable';
import { useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Headline } from './headline';
import styles from './headline-strip.module.css';

/** The key figures. They stay under every filter: those that do not match step back. */
export function HeadlineStrip() {
  const headlines = useHeadlines();
  const isLoading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={isLoading}>
      {headlines.map(({ ref, figure }) => (
        <Headline key={ref} figure={figure} kind="strip" isLoading={isLoading} />
      ))}
    </ul>
  );
}
