import { definedName } from './compare/indicator-name';
import { isInOrder } from './compare/thresholds';
import { duplicates } from './duplicates';
import type { Fault, Problem } from './fault';
import type { Definition, PanelFile, RegionLevel, Target, TargetsFile, Threshold } from './file-schema';
import { checkCitations, dangling, type Shared } from './integrity';

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
    return [{ file: name, path: `$.indicators[${position}].name.zh`, problem }];
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
      if (!defined.has(entry.indicator)) fault(`${at}.indicator`, dangling('indicator', entry.indicator));
      checkCitations(entry, at, shared, fault);
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
