import type { Language } from './format';
import { useLanguage } from './language';
import { presenterEn } from './presenter-en';
import { type PresenterMessages, presenterZh } from './presenter-zh';

export const presenterMessagesIn: Readonly<Record<Language, PresenterMessages>> = {
  zh: presenterZh,
  en: presenterEn,
};

export function usePresenterMessages(): PresenterMessages {
  return presenterMessagesIn[useLanguage()];
}
