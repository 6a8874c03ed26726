import { DataText, useMessages } from '../../i18n/language';
import { progressOf } from '../../model/compare/targets';
import { parsePeriod } from '../../model/period';
import { ancestorsOf } from '../../model/places';
import type { IndicatorSectionProps } from './comparison-table';
import styles from './indicator-sheet.module.css';
import { PlacedText } from './placed-text';
import { TargetStatus } from './target-status';
import { useComparisonWords } from './words';

/** The year's targets for the indicator, of the region in view and those above it, with their status. */
export function TargetList({ id, kind, library, place }: IndicatorSectionProps) {
  const messages = useMessages();
  const words = useComparisonWords();
  const { code } = place.period;
  const { year } = parsePeriod(code);
  const rows = [place.region, ...ancestorsOf(library.index, place.region.id)].flatMap((region) => {
    const targets = library.targets.get(region.id)?.targets ?? [];
    return targets
      .filter((target) => target.indicator === id && target.key === kind && target.year === year)
      .map((target) => ({ region, progress: progressOf(library, region, code, target) }));
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.target(year)}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{messages.natures.target}</th>
            <th scope="col">{messages.natures.actual}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, progress }) => (
            <tr key={progress.target.figure.ref}>
              <th scope="row">
                <DataText of={region.name} />
              </th>
              <td>
                <PlacedText value={progress.target} />
              </td>
              <td>
                <PlacedText value={progress.kind === 'no-actual' ? progress.why : progress.actual} />
              </td>
              <td>
                <TargetStatus progress={progress} period={code} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
