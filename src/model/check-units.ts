import type { Fault } from './fault';
import { dangling } from './one-each-cause';
import { type UnitsFile, withScales } from './unit';
import type { UnitEntry } from './unit-schema';

/** What the schema cannot see: two units that are printed alike, and a base that is no unit of that kind. */
export function checkUnits(name: string, file: UnitsFile): readonly Fault[] {
  const seen = new Map<string, string>();
  const kinds = new Map(file.units.map(({ id, kind }) => [id, kind]));
  return file.units.flatMap((entry, position) => {
    const at = `$.units[${position}]`;
    const faults: Fault[] = [];
    for (const form of formsOf(entry)) {
      const elsewhere = seen.get(form);
      if (elsewhere)
        faults.push({ file: name, path: at, problem: { code: 'duplicate-id', id: form, elsewhere } });
      seen.set(form, at);
    }
    if (entry.base !== undefined && kinds.get(entry.base) !== entry.kind) {
      faults.push({ file: name, path: `${at}.base`, problem: dangling('unit', entry.base) });
    }
    return faults;
  });
}

/** Each once: an id may be its printed form. */
function formsOf(entry: UnitEntry): ReadonlySet<string> {
  return new Set(withScales(entry).flatMap(({ id, zh, also }) => [id, zh, ...also]));
}
