import { dataClient } from '../../src/data/query-client';
import { type RunningData, startData } from '../../src/data/start-data';
import { appStore } from '../../src/store/store';
import { type Served, serve } from './fake-fetch';

let running: RunningData | null = null;

/** Resets to the state before anything was read. Failed requests are retried as soon as a test wants it. */
export function forgetData() {
  running?.stop();
  running = null;
  appStore.setState(appStore.getInitialState(), true);
  dataClient.clear();
  const options = dataClient.getDefaultOptions();
  dataClient.setDefaultOptions({ ...options, queries: { ...options.queries, retryDelay: 1 } });
}

/** Fills the app's store from a server's content, until the data is reset. */
export function runData(served: Served) {
  const { requests } = serve(served);
  running = startData(appStore, dataClient);
  return { requests, retry: running.retry };
}
