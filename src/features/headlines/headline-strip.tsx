import { isSettled } from '../../data/loadable';
import { useMessages } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { ScopeTag } from '../../parts/scope-tag';
import { useDataset, useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { FigureText } from '../../ui/figure-text';
import styles from './headline-strip.module.css';
import { useHeadlineText } from './use-headline-text';

/** The key figures. They stay under every filter, tagged as whole-district if it does not match them. */
export function HeadlineStrip({ onMore }: { readonly onMore: () => void }) {
  const messages = useMessages();
  const headlines = useHeadlines();
  const further = useFurtherIndicators();
  const loading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={loading}>
      {headlines.map(({ ref, figure }) =>
        figure ? <Headline key={ref} figure={figure} /> : <Missing key={ref} isLoading={loading} />,
      )}
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
