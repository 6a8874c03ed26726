import type { Fault } from '../model/fault';
import type { PanelFile } from '../model/file-schema';
import { checkFile, checkSet, type Shared } from '../model/integrity';
import { type Place, panelsOf } from '../model/places';
import { type PanelId, panelIds } from '../model/record-values';
import { checkHeader } from './check-header';
import { panelPath } from './data-paths';
import { noFiles, type PanelFiles } from './data-state';
import { absent, type Loadable } from './loadable';

type Named = Readonly<{ panel: PanelId; name: string; file: PanelFile }>;

/**
 * Checks the panel files of a region and period, given in the order of panelIds. A faulty file is refused
 * alone:
 * - one that is not the requested file, or is of another upload than index.json, is refused;
 * - if two files share a record id, the later is refused;
 * - references between records are checked only once all listed files are accepted, as they may point into a
 *   missing one.
 */
export function assembleFiles(
  shared: Shared,
  place: Place,
  loaded: readonly Loadable<PanelFile>[],
): PanelFiles {
  const files: Record<PanelId, Loadable<PanelFile>> = { ...noFiles };
  const accepted: Named[] = [];
  const listed = panelsOf(place);
  panelIds.forEach((panel, i) => {
    if (!listed.includes(panel)) {
      files[panel] = absent;
      return;
    }
    const loadable = loaded[i] ?? noFiles[panel];
    files[panel] = loadable;
    if (loadable.status !== 'ready') return;
    const named: Named = {
      panel,
      name: panelPath(place.region.id, place.period.code, panel),
      file: loadable.value,
    };
    const faults = [
      ...checkHeader(named.name, named.file, { ...headerOf(place), panel }),
      ...checkFile(named.name, named.file, shared),
    ];
    if (faults.length === 0) faults.push(...repeatedIds(accepted, named));
    if (faults.length > 0) files[panel] = { status: 'failed', faults };
    else accepted.push(named);
  });
  if (accepted.length === listed.length) refuseDangling(files, accepted);
  return files;
}

function headerOf({ region, period }: Place) {
  return { region: region.id, period: period.code, dataVersion: period.dataVersion };
}

const noHeadlines = { name: '', path: '', refs: [] };

function repeatedIds(accepted: readonly Named[], candidate: Named): readonly Fault[] {
  return checkSet([...accepted, candidate], noHeadlines).filter(
    ({ file, problem }) => file === candidate.name && problem.code === 'duplicate-id',
  );
}

function refuseDangling(files: Record<PanelId, Loadable<PanelFile>>, accepted: readonly Named[]) {
  const faults = checkSet(accepted, noHeadlines);
  for (const { panel, name } of accepted) {
    const own = faults.filter(({ file }) => file === name);
    if (own.length > 0) files[panel] = { status: 'failed', faults: own };
  }
}
