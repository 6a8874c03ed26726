import type { Fault } from '../model/fault';
import type {
  Definition,
  PanelFile,
  Region,
  SeriesFile,
  TargetsFile,
  WrittenPanelFile,
  WrittenSeriesFile,
  WrittenTargetsFile,
} from '../model/file-schema';
import { checkFile } from '../model/integrity';
import { checkSeries, checkTargets } from '../model/integrity-across';
import { oneEachCause } from '../model/one-each-cause';
import type { Shared } from '../model/shared';
import { completePanelFile } from './complete-panel-file';
import { completeSeriesFile } from './complete-series-file';
import { completeTargetsFile } from './complete-targets-file';

/** A file as the program has it, and what is wrong with it beside the shared files. */
type Judged<T> = Readonly<{ file: T; faults: readonly Fault[] }>;

export function judgePanelFile(name: string, written: WrittenPanelFile, shared: Shared): Judged<PanelFile> {
  const { value: file, faults } = completePanelFile(name, written, shared.units);
  return { file, faults: oneEachCause([...faults, ...checkFile(name, file, shared)], written.defaults) };
}

export function judgeSeriesFile(
  name: string,
  written: WrittenSeriesFile,
  region: Region,
  shared: Shared,
): Judged<SeriesFile> {
  const { value: file, faults } = completeSeriesFile(name, written, shared.units);
  const found = [...faults, ...checkSeries(name, written, file, region, shared)];
  return { file, faults: oneEachCause(found, written.defaults) };
}

/** `definitions`: null where it is unknown what indicators.json defines. */
export function judgeTargetsFile(
  name: string,
  written: WrittenTargetsFile,
  shared: Shared,
  definitions: readonly Definition[] | null,
): Judged<TargetsFile> {
  const { value: file, faults } = completeTargetsFile(name, written, shared.units);
  const found = [...faults, ...checkTargets(name, file, shared, definitions)];
  return { file, faults: oneEachCause(found, written.defaults) };
}
