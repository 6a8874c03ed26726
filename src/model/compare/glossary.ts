import type { Definition, Region } from '../file-schema';
import type { Growth, PeriodCode, Quantity, Text } from '../quantity-schema';
import type { RecordOf } from '../record-schema';
import type { Library } from './library';

/** What all loaded regions and periods say about an indicator. */
export type GlossaryEntry = Readonly<{
  id: string;
  name: Text;
  /** null if indicators.json lacks it. */
  definition: Definition | null;
  /** The distinct wordings of its scope. */
  scopes: readonly Text[];
  units: readonly Quantity['unit'][];
  bases: readonly Pick<Growth, 'basis' | 'kind'>[];
  /** Regions in the order of index.json, with their periods that report it. */
  reports: readonly Readonly<{ region: Region; periods: readonly PeriodCode[] }>[];
  /** Regions that have a target for it. */
  targets: readonly Region[];
}>;

type Report = Readonly<{ region: Region; period: PeriodCode; record: RecordOf<'indicator'> }>;

/** Every indicator defined or reported in the library; first those in indicators.json, in its order. */
export function glossaryOf(library: Library): readonly GlossaryEntry[] {
  const reports = library.sets.flatMap(({ place, dataset }) =>
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
  const ids = new Set([...library.definitions.keys(), ...byId.keys()]);
  return [...ids].flatMap((id) => entryOf(library, id, byId.get(id) ?? []));
}

function entryOf(library: Library, id: string, reports: readonly Report[]): readonly GlossaryEntry[] {
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
      scopes: distinct(reports.map(({ record }) => record.scope)),
      units: distinct([...levels, ...rates].map(({ unit }) => unit)),
      bases: distinct(rates.map(({ basis, kind }) => ({ basis, kind }))),
      reports: library.index.regions.flatMap((region) => {
        const periods = reports.filter((one) => one.region.id === region.id).map(({ period }) => period);
        return periods.length > 0 ? [{ region, periods }] : [];
      }),
      targets: library.index.regions.filter((region) =>
        library.targets.get(region.id)?.targets.some(({ indicator }) => indicator === id),
      ),
    },
  ];
}

/** Removes duplicates, compared by content. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
