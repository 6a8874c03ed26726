import type { Definition, Region } from '../file-schema';
import { regionsWithin } from '../places';
import type { Growth, PeriodCode, Quantity, Text } from '../quantity-schema';
import type { RecordOf } from '../record-schema';
import type { Library } from './library';

/** What the region in view and the regions above it say about an indicator. */
export type GlossaryEntry = Readonly<{
  id: string;
  name: Text;
  /** null if indicators.json lacks it. */
  definition: Definition | null;
  /** The distinct wordings of its scope in reports of the region in view. */
  scopes: readonly Text[];
  units: readonly Quantity['unit'][];
  bases: readonly Pick<Growth, 'basis' | 'kind'>[];
  /** The regions that report it, nearest first, and for which periods. */
  reports: readonly Readonly<{ region: Region; periods: readonly PeriodCode[] }>[];
  /** Regions that have a target for it. */
  targets: readonly Region[];
}>;

type Report = Readonly<{ region: Region; period: PeriodCode; record: RecordOf<'indicator'> }>;

/**
 * Every indicator that the region in view or a region above it reports or has a target for; first those in
 * indicators.json, in its order. Other districts' indicators are none of its business.
 */
export function glossaryOf(library: Library, region: Region): readonly GlossaryEntry[] {
  const regions = regionsWithin(library.index, region);
  const sets = library.sets.filter(({ place }) => regions.some(({ id }) => id === place.region.id));
  const reports = sets.flatMap(({ place, dataset }) =>
    dataset.records.flatMap((record): readonly Report[] =>
      record.type === 'indicator' ? [{ region: place.region, period: place.period.code, record }] : [],
    ),
  );
  const byId = new Map<string, Report[]>();
  for (const report of reports) {
    const sofar = byId.get(report.record.id);
    if (sofar) sofar.push(report);
    else byId.set(report.record.id, [report]);
  }
  const aimed = regions.flatMap(({ id }) => library.targets.get(id)?.targets ?? []);
  const known = new Set([...byId.keys(), ...aimed.map(({ indicator }) => indicator)]);
  const ids = new Set([...[...library.definitions.keys()].filter((id) => known.has(id)), ...known]);
  return [...ids].flatMap((id) => entryOf(library, region, id, byId.get(id) ?? []));
}

function entryOf(
  library: Library,
  own: Region,
  id: string,
  reports: readonly Report[],
): readonly GlossaryEntry[] {
  const regions = regionsWithin(library.index, own);
  const definition = library.definitions.get(id) ?? null;
  const name = definition?.name ?? reports[0]?.record.name;
  if (!name) return [];
  const rates = reports.flatMap(({ record }) => record.growth ?? []);
  const levels = reports.flatMap(({ record }) => record.quantity ?? []);
  return [
    {
      id,
      name,
      definition,
      scopes: distinct(
        reports.flatMap(({ region, record }) => (region.id === own.id ? (record.scope ?? []) : [])),
      ),
      units: distinct([...levels, ...rates].map(({ unit }) => unit)),
      bases: distinct(rates.map(({ basis, kind }) => ({ basis, kind }))),
      reports: regions.flatMap((region) => {
        const periods = reports.filter((one) => one.region.id === region.id).map(({ period }) => period);
        return periods.length > 0 ? [{ region, periods }] : [];
      }),
      targets: regions.filter((region) =>
        library.targets.get(region.id)?.targets.some(({ indicator }) => indicator === id),
      ),
    },
  ];
}

/** Removes duplicates, compared by content. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
