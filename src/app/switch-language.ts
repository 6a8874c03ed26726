import { hasEnglish, provideEnglish } from '../i18n/english-on-demand';
import type { Language } from '../i18n/format';
import type { AppStoreApi } from '../store/store';
import { loadLate } from '../ui/load-late';

/** In its own file, so that readers who prefer English wait for no other words before the page is shown. */
export const english = loadLate(() =>
  import('../i18n/format-en').then((module) => provideEnglish(module.english)),
);

/** Resolves once the language's words are loaded; null if they already are. */
export function bringWords(language: Language): Promise<void> | null {
  return language === 'zh' || hasEnglish() ? null : english.fetch();
}

/** Switches at once if the words are loaded, as they are after the first moments; otherwise once they are. */
export function switchLanguage(store: AppStoreApi, language: Language): void {
  const words = bringWords(language);
  const show = () => store.getState().setLanguage(language);
  if (words !== null) words.then(show, () => sayNoEnglish(store));
  else show();
}

/** Waits for the words of the initial language. If they cannot be fetched, the page is in Chinese. */
export async function prepareLanguage(store: AppStoreApi): Promise<void> {
  try {
    await bringWords(store.getState().language);
  } catch {
    store.getState().setLanguage('zh');
    sayNoEnglish(store);
  }
}

function sayNoEnglish(store: AppStoreApi) {
  const { notices, showView } = store.getState();
  if (!notices.some(({ kind }) => kind === 'no-english')) showView({}, [{ kind: 'no-english' }]);
}
