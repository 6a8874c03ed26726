import type { Language } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { ordersEn } from './words-en';
import { type OrdersMessages, ordersZh } from './words-zh';

export const ordersMessagesIn: Readonly<Record<Language, OrdersMessages>> = {
  zh: ordersZh,
  en: ordersEn,
};

export function useOrdersMessages(): OrdersMessages {
  return ordersMessagesIn[useLanguage()];
}
