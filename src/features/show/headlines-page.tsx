import { periodText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import type { Figure } from '../../model/figure';
import { ScopeTag } from '../../parts/scope-tag';
import { useHeadlines, usePlace } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import { useHeadlineText } from '../headlines/use-headline-text';
import styles from './headlines-page.module.css';
import { WallPage } from './wall-page';
import { useShowWords } from './words';

/** More cannot be taken in at a glance from the back of a room. */
const MOST = 8;

/** The headline figures, large enough for the last row of seats. */
export function HeadlinesPage() {
  const language = useLanguage();
  const text = useText();
  const messages = useMessages();
  const words = useShowWords();
  const place = usePlace();
  const headlines = useHeadlines().slice(0, MOST);
  if (!place) return null;
  return (
    <WallPage
      title={words.headlinesTitle(text(place.region.name), periodText(place.period.code, language))}
      unit={words.unitsBeside}
      citations={citationsOf(headlines.flatMap(({ figure }) => (figure ? [figure.record] : [])))}
    >
      <ul className={styles.tiles}>
        {headlines.map(({ ref, figure }) =>
          figure ? (
            <Tile key={ref} figure={figure} />
          ) : (
            <li key={ref} className={styles.tile}>
              {messages.missing} {messages.states.headlineMissing}
            </li>
          ),
        )}
      </ul>
    </WallPage>
  );
}

function Tile({ figure }: { readonly figure: Figure }) {
  const { name, part, about, isWhole } = useHeadlineText(figure);
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <li className={styles.tile}>
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
