import { periodText } from '../../i18n/format';
import { useLanguage, useText } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { Footnotes, useBasisNotes } from '../../parts/footnotes';
import { useHeadlines, usePlace } from '../../store/hooks';
import { Headline } from '../headlines/headline';
import { useHeadlineFigures } from '../headlines/use-headline-figures';
import styles from './headlines-page.module.css';
import { WallPage } from './wall-page';
import { useShowWords } from './words';

/** More cannot be taken in at a glance from the back of a room. */
const MOST = 8;

/** The headline figures, large enough for the last row of seats. */
export function HeadlinesPage() {
  const language = useLanguage();
  const text = useText();
  const words = useShowWords();
  const place = usePlace();
  const headlines = useHeadlines().slice(0, MOST);
  const figures = useHeadlineFigures(MOST);
  const { notes, noteOf } = useBasisNotes(figures);
  if (!place) return null;
  return (
    <WallPage
      title={words.headlinesTitle(text(place.region.name), periodText(place.period.code, language))}
      unit={words.unitsBeside}
      citations={citationsOf(figures.map(({ record }) => record))}
    >
      <div className={styles.page}>
        <ul className={styles.tiles}>
          {headlines.map(({ ref, figure }) => (
            <Headline key={ref} figure={figure} kind="tile" footnote={figure ? noteOf(figure) : undefined} />
          ))}
        </ul>
        <Footnotes notes={notes} />
      </div>
    </WallPage>
  );
}
