import { afterEach } from 'vitest';
import { provideEnglish } from '../../src/i18n/english-on-demand';
import { english } from '../../src/i18n/format-en';

provideEnglish(english);

// Only files that begin with `@vitest-environment jsdom` have a window.
afterEach(() => {
  if (typeof window === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
