import { assembleShared } from '../../src/data/assemble-shared';
import type { PanelFiles } from '../../src/data/data-state';
import { type PanelId, panelIds } from '../../src/model/record-values';
import { type AppStoreApi, appStore } from '../../src/store/store';
import { dataIndex, panelFiles, sectorsFile, sourcesFile } from './made-up-data';

/** The made-up district's shared files as the app holds them. */
export function madeUpShared(index = dataIndex()) {
  const reading = assembleShared({ index, sectors: sectorsFile(), sources: sourcesFile() });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

/** A reset store with the made-up district loaded, apart from `changes`. */
export function readyStore(
  changes: Partial<PanelFiles> = {},
  index = dataIndex(),
  store: AppStoreApi = appStore,
): AppStoreApi {
  store.setState(store.getInitialState(), true);
  const ready = panelIds.map((panel) => [panel, { status: 'ready', value: panelFiles[panel] }] as const);
  const files = { ...(Object.fromEntries(ready) as Record<PanelId, (typeof ready)[number][1]>), ...changes };
  store.getState().setData({ status: 'ready', value: madeUpShared(index) }, files);
  return store;
}
