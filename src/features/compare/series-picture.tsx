import { figureText, unitText } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { targetFigure } from '../../model/compare/library';
import type { Series } from '../../model/compare/series';
import type { Region, Target } from '../../model/file-schema';
import { monthsOf, parsePeriod } from '../../model/period';
import type { PeriodCode } from '../../model/quantity-schema';
import type { SeriesDot, SeriesTarget } from '../../ui/charts/series-chart';
import { loadLate, useLate } from '../../ui/load-late';
import type { IndicatorSectionProps } from './comparison-table';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

/** Late, with its chart library, so that panels and sheets without a series do not wait for it. */
export const seriesChart = loadLate(() =>
  import('../../ui/charts/series-chart').then(({ SeriesChart }) => SeriesChart),
);

export type SeriesProps = Readonly<{ series: Series; region: Region }> & Omit<IndicatorSectionProps, 'place'>;

/** The chart of a series, with the region's targets for the indicator. */
export function SeriesPicture({ series, region, id, kind, library }: SeriesProps) {
  const words = useComparisonWords();
  const language = useLanguage();
  const chart = useLate(seriesChart);
  const figures = series.points.flatMap(({ figure }) => figure?.figure ?? []);
  const [first] = figures;
  const aims = (library.targets.get(region.id)?.targets ?? []).filter(
    (target) => target.indicator === id && target.key === kind,
  );
  // A lone dot says nothing that the table does not.
  if (!first || figures.length + aims.length < 2) return null;
  const dots: readonly SeriesDot[] = knownSpan(series).map(({ period, figure }) => ({
    month: monthCount(period),
    label: periodText(period, language),
    value: figure?.figure.quantity.amount ?? null,
  }));
  const targets = aims
    .filter((target) => target.unit === first.quantity.unit)
    .map((target): SeriesTarget => {
      const { figure } = targetFigure(library, region, target);
      const from = target.year * 12;
      const label = `${words.targetLine} ${figureText({ ...figure, growth: null }, language)}`;
      return { from, to: from + 12, value: target.amount, wanted: wantedSide(target), label };
    });
  return (
    <figure>
      {chart.status === 'ready' ? (
        <chart.value dots={dots} targets={targets} shape={kind === 'growth' ? 'line' : 'bars'} />
      ) : (
        // The table below has all that the chart shows, even if the chart cannot be fetched.
        <div className={styles.picture} />
      )}
      <figcaption className={styles.small}>
        {words.pictureNote(unitText(first.quantity, language), targets.length > 0)}
      </figcaption>
    </figure>
  );
}

/** From the first period with a figure to the last: what lies beyond them is no gap. */
function knownSpan({ points }: Series): Series['points'] {
  const known = points.map(({ figure }) => figure !== null);
  return points.slice(known.indexOf(true), known.lastIndexOf(true) + 1);
}

/** Months from the year 0 to the end of the period. */
function monthCount(code: PeriodCode): number {
  const period = parsePeriod(code);
  return period.year * 12 + monthsOf(period).last;
}

/** The side of the line that meets the target; null for 8%左右, whose wording favours neither side. */
function wantedSide({ qualifier, better }: Target): SeriesTarget['wanted'] {
  if (qualifier === 'about' || better === 'neither') return null;
  if (qualifier === 'at-most' || qualifier === 'just-under') return 'below';
  return better === 'lower' && qualifier === 'exact' ? 'below' : 'above';
}
