import type { Fault } from '../model/fault';
import type { TargetsFile, WrittenTargetsFile } from '../model/file-schema';
import { dangling } from '../model/one-each-cause';
import type { Unit } from '../model/unit';
import { type Completed, completion } from './complete-records';

/** A region's targets with what they leave to the head of the file and to the printed words. */
export function completeTargetsFile(
  name: string,
  { defaults = {}, dataVersion, region, targets, thresholds }: WrittenTargetsFile,
  units: ReadonlyMap<string, Unit>,
): Completed<TargetsFile> {
  const completed = completion(name, defaults, units);
  const value = {
    dataVersion,
    region,
    targets: completed.setFor('$.targets', targets),
    thresholds: completed.setFor('$.thresholds', thresholds).flatMap((threshold) => {
      const unit = units.get(threshold.unit);
      return unit ? { ...threshold, unit } : [];
    }),
  };
  const unknown = thresholds.flatMap(({ unit }, i): readonly Fault[] =>
    units.has(unit)
      ? []
      : [{ file: name, path: `$.thresholds[${i}].unit`, problem: dangling('unit', unit, units.keys()) }],
  );
  return { value, faults: [...completed.faults, ...unknown] };
}
