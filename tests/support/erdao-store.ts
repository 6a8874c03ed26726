import type { PanelFiles } from '../../src/data/data-state';
import type { PanelId } from '../../src/model/record-values';
import { appStore } from '../../src/store/store';
import { loadSet, loadShared } from '../data-files/load-data';

/** The app's initial store, with the committed data of Erdao in it. */
export function erdaoStore() {
  const ready = loadSet('erdao', '2024H1').map(({ file }) => [file.panel, { status: 'ready', value: file }]);
  const files = Object.fromEntries(ready) as Record<PanelId, unknown> as PanelFiles;
  appStore.setState(appStore.getInitialState(), true);
  appStore.getState().setData({ status: 'ready', value: loadShared() }, files);
  return appStore;
}
