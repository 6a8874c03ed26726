import { hasEnglish, provideEnglish } from '../i18n/english-on-demand';
import type { Language } from '../i18n/format';
import type { AppStoreApi } from '../store/store';
import { loadLate } from '../ui/load-late';

/** In a file of its own: where English is preferred, it and nothing else must be there before anything is shown. */
export const english = loadLate(() =>
  import('../i18n/format-en').then((module) => provideEnglish(module.english)),
);

/** What there is to wait for before the language can be shown; null where its words are there. */
export function bringWords(language: Language): Promise<void> | null {
  return language === 'zh' || hasEnglish() ? null : english.fetch();
}

/** At once where the words are there, which they are but for the first moments; else as soon as they have come. */
export function switchLanguage(store: AppStoreApi, language: Language): void {
  const words = bringWords(language);
  const show = () => store.getState().setLanguage(language);
  if (words !== null) words.then(show, () => sayNoEnglish(store));
  else show();
}

/** Waits for the words of the language that the state starts with. Where there are none, the page is Chinese. */
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
