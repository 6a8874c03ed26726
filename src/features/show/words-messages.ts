import type { Language } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { presentEn } from './words-en';
import { type PresentMessages, presentZh } from './words-zh';

export const presentMessagesIn: Readonly<Record<Language, PresentMessages>> = {
  zh: presentZh,
  en: presentEn,
};

export function usePresentMessages(): PresentMessages {
  return presentMessagesIn[useLanguage()];
}
