import { useState } from 'react';
import { useText } from '../../i18n/language';
import { seriesOf } from '../../model/compare/series';
import type { DataIndex, Region } from '../../model/file-schema';
import { regionsWithin } from '../../model/places';
import { SegmentedControl } from '../../ui/segmented-control';
import type { IndicatorSectionProps } from './comparison-table';
import styles from './indicator-sheet.module.css';
import { LevelGrowthNote } from './level-growth-note';
import { SeriesPicture } from './series-picture';
import { SeriesTable } from './series-table';
import { useComparisonWords } from './words';

/** The indicator over all periods of one region and one family, as chart and table. */
export function SeriesSection({ id, kind, library, place }: IndicatorSectionProps) {
  const text = useText();
  const words = useComparisonWords();
  const [wanted, setWanted] = useState({ region: place.region.id, family: '' });
  const all = regionsFrom(library.index, place.region)
    .map((region) => ({ region, series: seriesOf(library, region, id, kind) }))
    .filter(({ series }) => series.length > 0);
  const shown = all.find(({ region }) => region.id === wanted.region) ?? all[0];
  const series = shown?.series.find(({ family }) => family === wanted.family) ?? shown?.series[0];
  return (
    <section>
      <h3 className={styles.heading}>{words.series}</h3>
      {shown && series ? (
        <>
          <div className={styles.switches}>
            <SegmentedControl
              label={words.region}
              value={shown.region.id}
              options={all.map(({ region }) => ({ value: region.id, text: text(region.name) }))}
              onChange={(region) => setWanted({ ...wanted, region })}
            />
            <SegmentedControl
              label={words.period}
              value={series.family}
              options={shown.series.map(({ family }) => ({
                value: family,
                text: words.families[family],
              }))}
              onChange={(family) => setWanted({ ...wanted, family })}
            />
          </div>
          <SeriesPicture series={series} region={shown.region} id={id} kind={kind} library={library} />
          <SeriesTable series={series} />
          {kind === 'growth' && (
            <LevelGrowthNote
              key={shown.region.id}
              id={id}
              library={library}
              series={series}
              region={shown.region}
            />
          )}
        </>
      ) : (
        <p className={styles.absent}>{words.noSeries}</p>
      )}
    </section>
  );
}

/** The region in view, the regions above it, then all others. */
function regionsFrom(index: DataIndex, region: Region): readonly Region[] {
  return [...new Set([...regionsWithin(index, region), ...index.regions])];
}
