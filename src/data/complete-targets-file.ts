import type { TargetsFile, WrittenTargetsFile } from '../model/file-schema';
import type { Unit } from '../model/unit';
import { type Completed, completion } from './complete-records';

/** A region's targets with what they leave to the head of the file and to the printed words. */
export function completeTargetsFile(
  name: string,
  { defaults = {}, schemaVersion: _, targets, ...file }: WrittenTargetsFile,
  units: ReadonlyMap<string, Unit>,
): Completed<TargetsFile> {
  const { figures, faults } = completion(name, defaults, units);
  return { value: { ...file, targets: figures('$.targets', targets) }, faults };
}
