import type { Language } from './format';
import { useLanguage } from './language';
import { presentEn } from './present-en';
import { type PresentMessages, presentZh } from './present-zh';

export const presentMessagesIn: Readonly<Record<Language, PresentMessages>> = {
  zh: presentZh,
  en: presentEn,
};

export function usePresentMessages(): PresentMessages {
  return presentMessagesIn[useLanguage()];
}
