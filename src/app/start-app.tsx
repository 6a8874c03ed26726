import { createRoot, hydrateRoot } from 'react-dom/client';
import { readData } from '../data/read-data';
import { startOrderLinks } from '../features/orders/receive-order-link';
import { startPersistence } from '../store/persistence';
import { type AppStoreApi, appStore } from '../store/store';
import { startUrlSync } from '../store/url-sync';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import '../ui/first-view.css';
import { App } from './app';
import { dataArrived, RENDERED } from './first-view';
import { desk, presenter, wall } from './page-roots';
import { panels as latePanels } from './panels-and-rest';
import { bringWords, prepareLanguage } from './switch-language';

/** Restores the state from the browser's storage and the address, then shows the application in `root`. */
export function startApp(root: HTMLElement | null) {
  if (!root) throw new Error('index.html has no #root');
  startPersistence(appStore, () => window.localStorage, bringWords);
  startOrderLinks(appStore, window);
  startUrlSync(appStore, window);
  const shell = shellOf(appStore).fetch();
  const panels = latePanels.fetch();
  void readData(appStore);
  correctViewOnceRead(appStore);
  const view = window.__yipingFirstView;
  if (view) {
    const ready = Promise.all([view.verified, dataArrived(appStore), shell, panels]);
    void takeOver(root, ready, view.release);
    return;
  }
  // The panels' places on the page say why they could not be fetched.
  panels.catch(() => undefined);
  // Waits for English words: a page shown in Chinese first would change in front of the reader.
  void Promise.allSettled([prepareLanguage(appStore), shell]).then(() => render(root));
}

/** Checks the view against the data. Its code is in the data reader's chunk, so it is loaded by then. */
function correctViewOnceRead(store: AppStoreApi): void {
  const unsubscribe = store.subscribe(({ shared }) => {
    if (shared.status !== 'ready') return;
    unsubscribe();
    void import('../store/view-correction').then(({ startViewCorrection }) => startViewCorrection(store));
  });
}

/** The part that fills the page; everything else loads after it. */
function shellOf(store: AppStoreApi) {
  const { present, role } = store.getState();
  if (role === 'presenter') return presenter;
  return present === null ? desk : wall;
}

/** Hydrates the prerendered page; if its data has changed, renders the application from scratch. */
async function takeOver(root: HTMLElement, ready: Promise<unknown>, release: () => void): Promise<void> {
  try {
    await ready;
  } catch {
    render(root);
    release();
    return;
  }
  root.removeAttribute(RENDERED);
  hydrateRoot(root, <App />);
}

function render(root: HTMLElement) {
  root.removeAttribute(RENDERED);
  root.replaceChildren();
  createRoot(root).render(<App />);
}
