import { explorerEn } from './explorer-en';
import { type ExplorerMessages, explorerZh } from './explorer-zh';
import type { Language } from './format';
import { useLanguage } from './language';

export const explorerMessagesIn: Readonly<Record<Language, ExplorerMessages>> = {
  zh: explorerZh,
  en: explorerEn,
};

export function useExplorerMessages(): ExplorerMessages {
  return explorerMessagesIn[useLanguage()];
}
