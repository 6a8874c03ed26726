import type { Language } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import { helpEn } from './help-words-en';
import { type HelpMessages, helpZh } from './help-words-zh';

export const helpMessagesIn: Readonly<Record<Language, HelpMessages>> = { zh: helpZh, en: helpEn };

export function useHelpMessages(): HelpMessages {
  return helpMessagesIn[useLanguage()];
}
