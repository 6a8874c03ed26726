import type { Language } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { explorerEn } from './words-en';
import { type ExplorerMessages, explorerZh } from './words-zh';

export const explorerMessagesIn: Readonly<Record<Language, ExplorerMessages>> = {
  zh: explorerZh,
  en: explorerEn,
};

export function useExplorerMessages(): ExplorerMessages {
  return explorerMessagesIn[useLanguage()];
}
