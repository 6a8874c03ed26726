import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { type LevelGrowth, levelGrowth } from '../../model/compare/series';
import type { PeriodCode } from '../../model/quantity-schema';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { FigureText } from '../../ui/figure-text';
import styles from './indicator-sheet.module.css';
import type { SeriesProps } from './series-picture';
import { useComparisonWords } from './words';

type Row = Readonly<{ period: PeriodCode; result: LevelGrowth }>;

/** Growth computed from levels, on request only: it never replaces a published rate. */
export function LevelGrowthNote({ id, library, region, series }: Omit<SeriesProps, 'kind'>) {
  const words = useComparisonWords();
  const [isShown, setIsShown] = useState(false);
  const rows = series.points
    .map(({ period }): Row => ({ period, result: levelGrowth(library, region, period, id) }))
    .filter(({ result }) => result.kind === 'computed' || result.why !== 'no-levels');
  if (rows.length === 0) return null;
  return (
    <div className={styles.levels}>
      <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {words.compute}
      </Button>
      {isShown && (
        <ul>
          {rows.map((row) => (
            <Computed key={row.period} {...row} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Computed({ period, result }: Row) {
  const messages = useMessages();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  const words = useComparisonWords();
  const name = periodText(period, language, true);
  if (result.kind === 'refused') return <li>{messages.clause(name, words.refused[result.why])}</li>;
  return (
    <li>
      <FigureText figure={result.figure} label={name} onOpen={openFigure} />{' '}
      {messages.listLong([
        words.notPublished,
        words.vintage[result.vintage],
        ...(result.warns ? [words.warns] : []),
      ])}
    </li>
  );
}
