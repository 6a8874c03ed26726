import { prerender } from 'react-dom/static';
import { assembleFiles } from '../data/assemble-files';
import { assembleShared } from '../data/assemble-shared';
import { panelPath, sharedPaths } from '../data/data-paths';
import type { FileKind, ParsedFile } from '../data/file-schemas';
import { absent, type Loadable } from '../data/loadable';
import { placeOf } from '../data/place-of';
import { readSoundFile } from '../data/sound-file';
import { firstViewWords } from '../i18n/first-view-words';
import { periodText } from '../i18n/period-text';
import { filesOf } from '../model/place';
import { fileIds } from '../model/record-values';
import { setRendered } from '../store/store';
import { App } from './app';
import { desk } from './page-roots';
import { panels as latePanels } from './panels-and-rest';

type FirstView = Readonly<{
  /** What goes into #root. */
  html: string;
  /** The notes shown while its figures are being checked, and if they turn out to have changed. */
  words: Readonly<{ checking: string; changed: string }>;
  /** The data files that it was rendered from. */
  paths: readonly string[];
}>;

/**
 * Renders the desk for the default region and period of index.json, in Chinese, from the data files that
 * `read` returns. null if any of them would be refused: the page then starts without figures, and says why
 * once loaded.
 */
export async function renderFirstView(
  read: (path: string) => Promise<Uint8Array>,
): Promise<FirstView | null> {
  const paths: string[] = [];
  async function sound<K extends FileKind>(kind: K, path: string): Promise<ParsedFile<K> | null> {
    paths.push(path);
    return readSoundFile(kind, await read(path));
  }
  const index = await sound('index', sharedPaths.index);
  const sectors = await sound('sectors', sharedPaths.sectors);
  const sources = await sound('sources', sharedPaths.sources);
  const units = await sound('units', sharedPaths.units);
  if (!index || !sectors || !sources || !units) return null;
  const shared = assembleShared({ index, sectors, sources, units });
  const place = placeOf(index, null, null);
  if (!shared.ok || !place) return null;
  const panels: Loadable<ParsedFile<'panel'>>[] = [];
  for (const panel of fileIds) {
    if (!filesOf(place).includes(panel)) panels.push(absent);
    else {
      const value = await sound('panel', panelPath(place.region.id, place.period.code, panel));
      if (!value) return null;
      panels.push({ status: 'ready', value });
    }
  }
  const files = assembleFiles(shared.value, place, panels);
  if (Object.values(files).some(({ status }) => status === 'failed')) return null;

  setRendered({ shared: { status: 'ready', value: shared.value }, files });
  await Promise.all([desk.fetch(), latePanels.fetch()]);
  const { prelude } = await prerender(<App />, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return {
    html: await new Response(prelude).text(),
    words: {
      checking: firstViewWords.checking(
        place.region.name.zh,
        periodText(place.period.code, 'zh', true),
        place.period.date,
      ),
      changed: firstViewWords.changed,
    },
    paths,
  };
}
