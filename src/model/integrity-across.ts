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
} from './file-schema';
import { checkCitations, dangling, oneEachCause, type Shared } from './integrity';

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

/** Checks citations of a region's targets and thresholds, and that their indicators are defined. */
export function checkTargets(
  name: string,
  { targets, thresholds }: TargetsFile,
  shared: Shared,
  definitions: readonly Definition[],
): readonly Fault[] {
  const faults: Fault[] = [
    ...duplicates(name, '$.targets', targets),
    ...duplicates(name, '$.targets', targets.map(nameTarget), 'indicator'),
    ...duplicates(name, '$.thresholds', thresholds.map(nameThreshold), 'indicator'),
  ];
  const fault = (path: string, problem: Problem) => faults.push({ file: name, path, problem });
  const defined = new Set(definitions.map(({ id }) => id));
  for (const [list, entries] of [
    ['targets', targets],
    ['thresholds', thresholds],
  ] as const) {
    entries.forEach((entry, position) => {
      const at = `$.${list}[${position}]`;
      const record = { id: 'id' in entry ? entry.id : nameThreshold(entry).id, name: entry.indicator };
      const report = (path: string, problem: Problem) => faults.push({ file: name, path, record, problem });
      if (!defined.has(entry.indicator)) report(`${at}.indicator`, dangling('indicator', entry.indicator));
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
  { indicators }: SeriesFile,
  region: Region,
  shared: Shared,
): readonly Fault[] {
  const faults: Fault[] = [];
  const ownFiles = new Set(region.periods.map(({ code }) => code));
  const seen = new Set<string>();
  for (const record of indicators) {
    const { code } = record.period;
    const at = `$.series[${record.id}].rows[${code}]`;
    const report = (path: string, problem: Problem) =>
      faults.push({ file: name, path, record: { id: record.id, name: record.name.zh }, problem });
    if (ownFiles.has(code)) report(at, { code: 'period-has-file', period: code });
    if (seen.has(at)) report(at, { code: 'duplicate-id', id: code, elsewhere: `$.series[${record.id}]` });
    seen.add(at);
    for (const id of record.sectors)
      if (!shared.sectors.has(id)) report(`${at}.sectors`, dangling('sector', id));
    checkCitations(record, at, shared, report);
  }
  return oneEachCause(faults);
}
