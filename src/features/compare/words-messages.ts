import type { Language } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { comparisonEn } from './words-en';
import { type ComparisonMessages, comparisonZh } from './words-zh';

export const comparisonMessagesIn: Readonly<Record<Language, ComparisonMessages>> = {
  zh: comparisonZh,
  en: comparisonEn,
};

export function useComparisonMessages(): ComparisonMessages {
  return comparisonMessagesIn[useLanguage()];
}
