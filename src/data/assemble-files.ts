import type { Fault } from '../model/fault';
import type { PanelFile, WrittenPanelFile } from '../model/file-schema';
import { checkSet } from '../model/integrity';
import { memoizeByKey, memoizeByObject } from '../model/memoize';
import { filesOf, type Place } from '../model/place';
import { type FileId, fileIds } from '../model/record-values';
import type { Shared } from '../model/shared';
import { checkHeader } from './check-header';
import { panelPath } from './data-paths';
import { noFiles, type PanelFiles } from './data-state';
import { judgePanelFile } from './judge-files';
import { absent, type Loadable, loading } from './loadable';

type Named = Readonly<{ panel: FileId; name: string; file: PanelFile }>;

/** Once for each file, so that its records stay the same objects, and tens of thousands are not checked again. */
const judged = memoizeByObject((shared: Shared) =>
  memoizeByObject((written: WrittenPanelFile) =>
    memoizeByKey((name: string) => judgePanelFile(name, written, shared)),
  ),
);

/**
 * The files of a region and period, given in the order of fileIds, as far as each is valid beside the others. What is
 * wrong with one file costs that file alone:
 * - a file that is not the one requested, or is of another upload than index.json, is refused;
 * - of two files with the same id the later is refused;
 * - references between records are checked only when all listed files are there, as they may lead into a missing one.
 */
export function assembleFiles(
  shared: Shared,
  place: Place,
  loaded: readonly Loadable<WrittenPanelFile>[],
): PanelFiles {
  const files: Record<FileId, Loadable<PanelFile>> = { ...noFiles };
  const accepted: Named[] = [];
  const listed = filesOf(place);
  fileIds.forEach((panel, i) => {
    const read = loaded[i] ?? loading;
    if (!listed.includes(panel)) files[panel] = absent;
    else if (read.status === 'loading' || read.status === 'failed') files[panel] = read;
    else if (read.status === 'ready') {
      const name = panelPath(place.region.id, place.period.code, panel);
      const { file, faults: found } = judged(shared)(read.value)(name);
      const faults = [...checkHeader(name, file, { ...headerOf(place), panel }), ...found];
      if (faults.length === 0) faults.push(...repeatedIds(accepted, { panel, name, file }));
      if (faults.length > 0) files[panel] = { status: 'failed', faults };
      else {
        files[panel] = ready(file);
        accepted.push({ panel, name, file });
      }
    }
  });
  if (accepted.length === listed.length) refuseDangling(files, accepted);
  return files;
}

const ready = memoizeByObject((value: PanelFile): Loadable<PanelFile> => ({ status: 'ready', value }));

function headerOf({ region, period }: Place) {
  return { region: region.id, period: period.code, dataVersion: period.dataVersion };
}

const noHeadlines = { name: '', path: '', refs: [] };

function repeatedIds(accepted: readonly Named[], candidate: Named): readonly Fault[] {
  return checkSet([...accepted, candidate], noHeadlines).filter(
    ({ file, problem }) => file === candidate.name && problem.code === 'duplicate-id',
  );
}

function refuseDangling(files: Record<FileId, Loadable<PanelFile>>, accepted: readonly Named[]) {
  const faults = checkSet(accepted, noHeadlines);
  for (const { panel, name } of accepted) {
    const own = faults.filter(({ file }) => file === name);
    if (own.length > 0) files[panel] = { status: 'failed', faults: own };
  }
}
