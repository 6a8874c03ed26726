import type { Fault } from '../model/fault';
import type { Definition, IndicatorsFile, PanelFile, Region, TargetsFile } from '../model/file-schema';
import type { Shared } from '../model/integrity';
import { checkDefinitions, checkNames, checkTargets } from '../model/integrity-across';
import type { Place, Reach } from '../model/places';
import { type PanelId, panelIds } from '../model/record-values';
import { assembleFiles } from './assemble-files';
import { checkHeader } from './check-header';
import { indicatorsPath, panelPath, targetsPath } from './data-paths';
import type { Context, PanelFiles } from './data-state';
import type { Loadable } from './loadable';

/** The other places, and the regions whose targets, a view is compared with. */
export type Surroundings = Readonly<{ reach: Reach; places: readonly Place[]; regions: readonly Region[] }>;

/**
 * Checks everything that figures are compared with; a faulty file is refused alone. `panels` holds four files
 * per place, in the order of panelIds, and `targets` one per region.
 */
export function assembleContext(
  shared: Shared,
  { reach, places, regions }: Surroundings,
  panels: readonly Loadable<PanelFile>[],
  targets: readonly Loadable<TargetsFile>[],
  indicators: Loadable<IndicatorsFile>,
): Context {
  const definitions = checked(indicators, ({ indicators: list }) => checkDefinitions(indicatorsPath, list));
  const known = definitions.status === 'ready' ? definitions.value.indicators : [];
  return {
    reach,
    sets: places.map((place, i) => {
      const loaded = panels.slice(i * panelIds.length, (i + 1) * panelIds.length);
      return { place, files: withNames(assembleFiles(shared, place, loaded), place, known) };
    }),
    targets: regions.flatMap((region, i) => {
      const file = targets[i];
      if (!file || !region.targets) return [];
      const name = targetsPath(region.id);
      const header = { region: region.id, dataVersion: region.targets.dataVersion };
      const check = (value: TargetsFile) => [
        ...checkHeader(name, value, header),
        // Without indicators.json its ids are unknown.
        ...(definitions.status === 'ready' ? checkTargets(name, value, shared, known) : []),
      ];
      return [{ region: region.id, file: checked(file, check) }];
    }),
    indicators: definitions,
  };
}

/** An indicator with a different name may be a different one, so its file is refused. */
function withNames(files: PanelFiles, { region, period }: Place, known: readonly Definition[]): PanelFiles {
  const entries = panelIds.map((panel): [PanelId, Loadable<PanelFile>] => {
    const name = panelPath(region.id, period.code, panel);
    return [panel, checked(files[panel], (file) => checkNames(name, file, known))];
  });
  return Object.fromEntries(entries) as Record<PanelId, Loadable<PanelFile>>;
}

function checked<T>(file: Loadable<T>, check: (value: T) => readonly Fault[]): Loadable<T> {
  const faults = file.status === 'ready' ? check(file.value) : [];
  return faults.length > 0 ? { status: 'failed', faults } : file;
}
