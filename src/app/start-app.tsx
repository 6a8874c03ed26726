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
import { panels as latePanels } from './late-parts';
import { desk, presenter, wall } from './page-roots';
import { bringWords, prepareLanguage } from './switch-language';

/** Brings back what the browser and the address remember, then shows the application in `root`. */
export function startApp(root: HTMLElement | null) {
  if (!root) throw new Error('index.html has no #root');
  startPersistence(appStore, () => window.localStorage, bringWords);
  startOrderLinks(appStore, window);
  startUrlSync(appStore, window);
  const shell = shellOf(appStore).fetch();
  const panels = latePanels.fetch();
  void readData(appStore);
  const view = window.__yipingFirstView;
  if (view) {
    const ready = Promise.all([view.verified, dataArrived(appStore), shell, panels]);
    void takeOver(root, ready, view.release);
    return;
  }
  // A panel's place says why it could not be fetched, and so does that of all.
  panels.catch(() => undefined);
  // Shown in Chinese first, the page would change under the eyes of whoever reads English.
  void Promise.allSettled([prepareLanguage(appStore), shell]).then(() => render(root));
}

/** What fills the page: one of them, all the rest comes after it. */
function shellOf(store: AppStoreApi) {
  const { present, role } = store.getState();
  if (role === 'presenter') return presenter;
  return present === null ? desk : wall;
}

/** Makes the page live that was rendered at build time; where its data has changed, the application begins anew. */
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
