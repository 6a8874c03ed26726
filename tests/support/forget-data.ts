import { dataClient } from '../../src/state/query-client';
import { appStore } from '../../src/state/store';

/** As before anything was read. What fails is tried again as soon as a test wants it to be. */
export function forgetData() {
  appStore.setState(appStore.getInitialState(), true);
  dataClient.clear();
  const options = dataClient.getDefaultOptions();
  dataClient.setDefaultOptions({ ...options, queries: { ...options.queries, retryDelay: 1 } });
}
