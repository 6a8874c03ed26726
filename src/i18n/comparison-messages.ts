import { comparisonEn } from './comparison-en';
import { type ComparisonMessages, comparisonZh } from './comparison-zh';
import type { Language } from './format';
import { useLanguage } from './language';

export const comparisonMessagesIn: Readonly<Record<Language, ComparisonMessages>> = {
  zh: comparisonZh,
  en: comparisonEn,
};

export function useComparisonMessages(): ComparisonMessages {
  return comparisonMessagesIn[useLanguage()];
}
