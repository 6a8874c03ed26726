import type { Fault } from '../model/fault';
import type {
  Definition,
  IndicatorsFile,
  PanelFile,
  Region,
  WrittenPanelFile,
  WrittenSeriesFile,
  WrittenTargetsFile,
} from '../model/file-schema';
import { checkDefinitions, checkNames } from '../model/integrity-across';
import type { Place } from '../model/place';
import type { Reach } from '../model/places';
import { type FileId, fileIds } from '../model/record-values';
import type { Shared } from '../model/shared';
import { assembleFiles } from './assemble-files';
import { checkHeader } from './check-header';
import { indicatorsPath, panelPath, seriesPath, targetsPath } from './data-paths';
import type { Context, PanelFiles } from './data-state';
import { judgeSeriesFile, judgeTargetsFile } from './judge-files';
import type { Loadable } from './loadable';
import { type ReadResult, refused } from './read-result';

/** The other places, and the regions' targets and series, that a view is compared with. */
export type Surroundings = Readonly<{
  reach: Reach;
  places: readonly Place[];
  withTargets: readonly Region[];
  withSeries: readonly Region[];
}>;

type ContextFiles = Readonly<{
  /** As many per place as there are fileIds, in their order. */
  panels: readonly Loadable<WrittenPanelFile>[];
  /** One per region with targets. */
  targets: readonly Loadable<WrittenTargetsFile>[];
  /** One per region with series. */
  series: readonly Loadable<WrittenSeriesFile>[];
  indicators: Loadable<IndicatorsFile>;
}>;

/** Checks everything that figures are compared with; a faulty file fails alone. */
export function assembleContext(
  shared: Shared,
  { reach, places, withTargets, withSeries }: Surroundings,
  { panels, targets, series, indicators }: ContextFiles,
): Context {
  const definitions = checked(indicators, (file) =>
    refused(checkDefinitions(indicatorsPath, file.indicators), () => file),
  );
  const known = definitions.status === 'ready' ? definitions.value.indicators : [];
  return {
    reach,
    sets: places.map((place, i) => {
      const loaded = panels.slice(i * fileIds.length, (i + 1) * fileIds.length);
      return { place, files: withNames(assembleFiles(shared, place, loaded), place, known) };
    }),
    targets: withTargets.flatMap((region, i) => {
      const file = targets[i];
      if (!file) return [];
      const name = targetsPath(region.id);
      return {
        region: region.id,
        file: checked(file, (written) =>
          sound(
            judgeTargetsFile(name, written, shared, definitions.status === 'ready' ? known : null),
            checkHeader(name, written, { region: region.id, dataVersion: region.targets?.dataVersion }),
          ),
        ),
      };
    }),
    series: withSeries.flatMap((region, i) => {
      const file = series[i];
      if (!file) return [];
      const name = seriesPath(region.id);
      return {
        region: region.id,
        file: checked(file, (written) =>
          sound(
            judgeSeriesFile(name, written, region, shared),
            checkHeader(name, written, { region: region.id, dataVersion: region.series?.dataVersion }),
          ),
        ),
      };
    }),
    indicators: definitions,
  };
}

/** Fails a file that names an indicator differently: it may be a different indicator. */
function withNames(files: PanelFiles, { region, period }: Place, known: readonly Definition[]): PanelFiles {
  const entries = fileIds.map((panel): [FileId, Loadable<PanelFile>] => {
    const name = panelPath(region.id, period.code, panel);
    return [
      panel,
      checked(files[panel], (file) => refused(checkNames(name, file, known, region.level), () => file)),
    ];
  });
  return Object.fromEntries(entries) as Record<FileId, Loadable<PanelFile>>;
}

function sound<T>(
  { file, faults }: Readonly<{ file: T; faults: readonly Fault[] }>,
  ofHeader: readonly Fault[],
): ReadResult<T> {
  return refused([...ofHeader, ...faults], () => file);
}

function checked<W, T>(file: Loadable<W>, check: (value: W) => ReadResult<T>): Loadable<T> {
  if (file.status !== 'ready') return file;
  const result = check(file.value);
  return result.ok ? { status: 'ready', value: result.value } : { status: 'failed', faults: result.faults };
}
