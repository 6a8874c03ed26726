import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { noFiles } from '../store/app-state';
import type { Retried } from '../store/loading';
import { appStore } from '../store/store';

/** What fetches and checks data files is not needed for the page's shell, and comes right after it. */
const loadingCode = () => import('../store/loading');

let isReading = false;

/**
 * Begins to keep the store filled with data. Apart from the page's own tree, because React takes over a page that was
 * rendered at build time only when its data is there.
 */
export async function readData(): Promise<void> {
  try {
    const { DataReader } = await loadingCode();
    if (isReading) return;
    isReading = true;
    createRoot(document.createDocumentFragment()).render(createElement(DataReader));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const faults = [{ file: 'assets/', problem: { code: 'unreachable', detail } }] as const;
    appStore.getState().setData({ status: 'failed', faults }, noFiles);
  }
}

/** Loads again what failed. */
export async function retry(what: Retried): Promise<void> {
  if (!isReading) return readData();
  const loading = await loadingCode();
  await loading.retry(what);
}
