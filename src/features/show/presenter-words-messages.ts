import type { Language } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { presenterEn } from './presenter-words-en';
import { type PresenterMessages, presenterZh } from './presenter-words-zh';

export const presenterMessagesIn: Readonly<Record<Language, PresenterMessages>> = {
  zh: presenterZh,
  en: presenterEn,
};

export function usePresenterMessages(): PresenterMessages {
  return presenterMessagesIn[useLanguage()];
}
