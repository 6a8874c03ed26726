import type { SeriesFile, WrittenSeriesFile } from '../model/file-schema';
import type { Unit } from '../model/unit';
import { type Completed, completion } from './complete-records';

/** A region's series with every row as an indicator of its period. Faults as in a panel file. */
export function completeSeriesFile(
  name: string,
  { defaults = {}, dataVersion, region, series }: WrittenSeriesFile,
  units: ReadonlyMap<string, Unit>,
): Completed<SeriesFile> {
  const { records, faults } = completion(name, defaults, units);
  const own = {
    better: defaults.better ?? 'neither',
    ...(defaults.scope && { scope: defaults.scope }),
  } as const;
  const indicators = series.flatMap(({ rows, ...shared }, i) =>
    records(
      `$.series[${i}].rows`,
      rows.map(({ period, ...row }) => ({ ...shared, ...row, period: { code: period, printed: null } })),
      own,
    ),
  );
  return { value: { dataVersion, region, indicators }, faults };
}
