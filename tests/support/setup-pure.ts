import { afterEach } from 'vitest';
import { loadEnglish } from '../../src/i18n/english-on-demand';

await loadEnglish();

// Only files that begin with `@vitest-environment jsdom` have a window.
afterEach(() => {
  if (typeof window === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
