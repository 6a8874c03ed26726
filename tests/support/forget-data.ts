import { dataClient } from '../../src/data/query-client';
import { appStore } from '../../src/store/store';

/** As before anything was read. What fails is tried again as soon as a test wants it to be. */
export function forgetData() {
  appStore.setState(appStore.getInitialState(), true);
  dataClient.clear();
  const options = dataClient.getDefaultOptions();
  dataClient.setDefaultOptions({ ...options, queries: { ...options.queries, retryDelay: 1 } });
}
