import { type DataStore, noFiles } from './data-state';
import type { Retried, RunningData } from './start-data';

let store: DataStore | null = null;
let running: RunningData | null = null;

/**
 * Starts filling `of` with data. The code that fetches and checks files loads right after the page's shell,
 * which does not need it; failing to load it is a fault like any other.
 */
export async function readData(of: DataStore): Promise<void> {
  store = of;
  const code = Promise.all([import('./start-data'), import('./query-client')]);
  try {
    await code;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const faults = [{ file: 'assets/', problem: { code: 'unreachable', detail } }] as const;
    of.getState().setData({ status: 'failed', faults }, noFiles);
    return;
  }
  const [{ startData }, { dataClient }] = await code;
  if (store === of) running ??= startData(of, dataClient);
}

/** Reloads what failed. */
export async function retry(what: Retried): Promise<void> {
  if (running) await running.retry(what);
  else if (store) await readData(store);
}

export function stopReading(): void {
  running?.stop();
  running = null;
  store = null;
}
