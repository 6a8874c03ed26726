import { useLanguage, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { citationsOf } from '../../model/citations';
import { matchOf } from '../../model/filter/match';
import { Footnotes, useBasisNotes } from '../../parts/footnotes';
import { useEmptyText, useWholeRemark } from '../../parts/panel-remarks';
import { useClauses, useHeadlines, usePlace, useSectors } from '../../store/hooks';
import { Headline } from '../headlines/headline';
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
  const clauses = useClauses();
  const sectors = useSectors();
  const headlines = useHeadlines()
    .filter(({ figure }) => figure === null || matchOf(figure.record, clauses, sectors) !== 'out')
    .slice(0, MOST);
  const figures = headlines.flatMap(({ figure }) => figure ?? []);
  const { notes, noteOf } = useBasisNotes(figures);
  const records = figures.map(({ record }) => record);
  const remark = useWholeRemark(records) ?? undefined;
  const emptyText = useEmptyText();
  if (!place) return null;
  return (
    <WallPage
      title={words.headlinesTitle(text(place.region.name), periodText(place.period.code, language))}
      subtitle={headlines.length > 0 ? remark : emptyText}
      unit={words.unitsBeside}
      citations={citationsOf(records)}
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
