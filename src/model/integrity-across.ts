import { definedName } from './compare/indicator-name';
import { isInOrder } from './compare/thresholds';
import { duplicates } from './duplicates';
import type { Fault, Problem } from './fault';
import type {
  Definition,
  PanelFile,
  Region,
  RegionLevel,
  SeriesFile,
  Target,
  TargetsFile,
  Threshold,
  WrittenSeriesFile,
} from './file-schema';
import { checkCitations } from './integrity-citations';
import { dangling } from './one-each-cause';
import type { Shared } from './shared';

/** An indicator must have its name in indicators.json for the region's level: another name may mean another scope. */
export function checkNames(
  name: string,
  file: Pick<PanelFile, 'indicators'>,
  definitions: readonly Definition[],
  level: RegionLevel,
): readonly Fault[] {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  return file.indicators.flatMap((indicator, position) => {
    const defined = byId.get(indicator.id);
    const expected = defined && definedName(defined, level).zh;
    if (expected === undefined || expected === indicator.name.zh) return [];
    const problem: Problem = { code: 'name-disagrees', found: indicator.name.zh, expected };
    const record = { id: indicator.id, name: indicator.name.zh };
    return [{ file: name, path: `$.indicators[${position}].name.zh`, record, problem }];
  });
}

export function checkDefinitions(name: string, definitions: readonly Definition[]): readonly Fault[] {
  return duplicates(name, '$.indicators', definitions);
}

/** Checks citations of a region's targets and thresholds, and that their indicators are defined, as far as that is known. */
export function checkTargets(
  name: string,
  { targets, thresholds }: TargetsFile,
  shared: Shared,
  definitions: readonly Definition[] | null,
): readonly Fault[] {
  const faults: Fault[] = [
    ...duplicates(name, '$.targets', targets),
    ...duplicates(name, '$.targets', targets.map(nameTarget), 'indicator'),
    ...duplicates(name, '$.thresholds', thresholds.map(nameThreshold), 'indicator'),
  ];
  const fault = (path: string, problem: Problem) => faults.push({ file: name, path, problem });
  const defined = definitions && new Set(definitions.map(({ id }) => id));
  for (const [list, entries] of [
    ['targets', targets],
    ['thresholds', thresholds],
  ] as const) {
    entries.forEach((entry, position) => {
      const at = `$.${list}[${position}]`;
      const record = { id: 'id' in entry ? entry.id : nameThreshold(entry).id, name: entry.indicator };
      const report = (path: string, problem: Problem) => faults.push({ file: name, path, record, problem });
      if (defined && !defined.has(entry.indicator))
        report(`${at}.indicator`, dangling('indicator', entry.indicator, defined));
      if ('source' in entry) checkCitations(entry, at, shared, report);
    });
  }
  thresholds.forEach(({ better, meets, warns }, position) => {
    if (warns === undefined || isInOrder(better, { meets, warns })) return;
    fault(`$.thresholds[${position}].meets`, { code: 'threshold-order', meets, warns });
  });
  return faults;
}

/** Two targets for one indicator, key and year would be ambiguous. */
function nameTarget({ indicator, key, year }: Target) {
  return { id: `${indicator}.${key}.${year}` };
}

function nameThreshold({ indicator, key }: Threshold) {
  return { id: `${indicator}.${key}` };
}

/** Checks a region's series: repeated periods, references, and periods that have files of their own. */
export function checkSeries(
  name: string,
  { series }: WrittenSeriesFile,
  { indicators }: SeriesFile,
  region: Region,
  shared: Shared,
): readonly Fault[] {
  const faults: Fault[] = [...duplicates(name, '$.series', series)];
  const known = {
    sector: new Set(shared.sectors.keys()),
    topic: new Set(shared.index.topics.map(({ id }) => id)),
    town: new Set(region.towns?.map(({ id }) => id)),
  };
  const ownFiles = new Set(region.periods.map(({ code }) => code));
  const seen = new Map<string, string>();
  const places = series.flatMap(({ rows }, i) => rows.map((_, j) => `$.series[${i}].rows[${j}]`));
  indicators.forEach((record, position) => {
    const at = places[position] ?? '$.series';
    const report = (path: string, problem: Problem) =>
      faults.push({ file: name, path, record: { id: record.id, name: record.name.zh }, problem });
    const refer = (what: keyof typeof known, id: string) => {
      if (!known[what].has(id)) report(at, dangling(what, id, known[what]));
    };
    const { code } = record.period;
    if (ownFiles.has(code)) report(`${at}.period`, { code: 'period-has-file', period: code });
    const first = seen.get(`${record.id} ${code}`);
    if (first) report(`${at}.period`, { code: 'duplicate-id', id: code, elsewhere: first });
    else seen.set(`${record.id} ${code}`, at);
    for (const id of record.sectors) refer('sector', id);
    for (const id of record.topics) refer('topic', id);
    if (record.town !== undefined) refer('town', record.town);
    checkCitations(record, at, shared, report);
  });
  return faults;
}
