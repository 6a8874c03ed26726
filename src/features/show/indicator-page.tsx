import { useMessages, useText } from '../../i18n/language';
import { citationsOf } from '../../model/citations';
import { indicatorName } from '../../model/compare/library';
import { seriesOf } from '../../model/compare/series';
import { seriesKindsOf } from '../../model/compare/series-kinds';
import { picture, rowsPicture } from '../../parts/wall-parts';
import { useLibrary, usePlace } from '../../store/hooks';
import { ComparisonTable } from '../compare/comparison-table';
import { SeriesPicture } from '../compare/series-picture';
import { SeriesTable } from '../compare/series-table';
import { TargetList } from '../compare/target-list';
import { useComparisonWords } from '../compare/words';
import styles from './sheet-page.module.css';
import { WallPage } from './wall-page';

/** As many rows as fit with their remarks. */
const MOST_PERIODS = 3;

/** One indicator against the regions above and the year's target, then over time. */
export function IndicatorPage({ id }: { readonly id: string }) {
  const text = useText();
  const messages = useMessages();
  const words = useComparisonWords();
  const library = useLibrary();
  const place = usePlace();
  if (!library || !place) return null;
  const kind = seriesKindsOf(library, id)[0] ?? 'growth';
  const records = library.sets.flatMap(({ dataset }) => dataset.byId.get(id) ?? []);
  const name = indicatorName(library, id, place.region.level);
  const [series] = seriesOf(library, place.region, id, kind);
  const shown = { id, kind, library, place };
  return (
    <WallPage
      title={name ? text(name) : id}
      subtitle={`${messages.indicator.open} · ${words[kind]}`}
      citations={citationsOf(records)}
      pictures={[
        picture(
          'comparison',
          <div className={styles.sheet} data-gathered>
            <ComparisonTable {...shown} />
            <TargetList {...shown} />
          </div>,
        ),
        ...(series && series.points.length > 1
          ? [
              picture(
                'series',
                <div className={styles.sheet}>
                  <h3>{words.series}</h3>
                  <SeriesPicture series={series} region={place.region} {...{ id, kind, library }} />
                </div>,
              ),
              ...rowsPicture('series-table', [...series.points].reverse(), MOST_PERIODS, (only) => (
                <div className={styles.sheet} data-gathered>
                  <h3>{words.series}</h3>
                  <SeriesTable series={series} only={only} />
                </div>
              )),
            ]
          : []),
      ]}
    />
  );
}
