import type { Language } from './format';
import { helpEn } from './help-en';
import { type HelpMessages, helpZh } from './help-zh';
import { useLanguage } from './language';

export const helpMessagesIn: Readonly<Record<Language, HelpMessages>> = { zh: helpZh, en: helpEn };

export function useHelpMessages(): HelpMessages {
  return helpMessagesIn[useLanguage()];
}
