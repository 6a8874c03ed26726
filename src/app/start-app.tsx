import { createRoot } from 'react-dom/client';
import { startPersistence } from '../state/persistence';
import { appStore } from '../state/store';
import { startUrlSync } from '../state/url-sync';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { App } from './app';

/** Brings back what the browser and the address remember, then shows the application in `root`. */
export function startApp(root: HTMLElement | null) {
  if (!root) throw new Error('index.html has no #root');
  startPersistence(appStore, () => window.localStorage);
  startUrlSync(appStore, window);
  createRoot(root).render(<App />);
}
