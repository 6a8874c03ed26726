import { isSettled } from '../../data/loadable';
import { useMessages } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { ScopeTag } from '../../parts/scope-tag';
import { useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import styles from './headline-strip.module.css';
import { useHeadlineText } from './use-headline-text';

/** The key figures. They stay under every filter, tagged as whole-district if it does not match them. */
export function HeadlineStrip() {
  const headlines = useHeadlines();
  const loading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={loading}>
      {headlines.map(({ ref, figure }) =>
        figure ? <Headline key={ref} figure={figure} /> : <Missing key={ref} isLoading={loading} />,
      )}
    </ul>
  );
}

/** Placeholder of a figure whose file is missing or still loading. */
function Missing({ isLoading }: { readonly isLoading: boolean }) {
  const messages = useMessages();
  return (
    <li className={styles.headline}>
      <span className={styles.name}>{messages.missing}</span>
      <span className={styles.about}>
        {isLoading ? messages.states.loading : messages.states.headlineMissing}
      </span>
    </li>
  );
}

function Headline({ figure }: { readonly figure: Figure }) {
  const { name, part, about, isWhole } = useHeadlineText(figure);
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <li className={styles.headline}>
      <span className={styles.name}>
        {name}
        {part !== null && <span className={styles.part}>{part}</span>}
        {isWhole && <ScopeTag />}
      </span>
      <FigureText figure={figure} onOpen={openFigure} size="big" />
      <span className={styles.about}>{about}</span>
    </li>
  );
}
