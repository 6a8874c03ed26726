import type { Language } from './format';
import { useLanguage } from './language';
import { ordersEn } from './orders-en';
import { type OrdersMessages, ordersZh } from './orders-zh';

export const ordersMessagesIn: Readonly<Record<Language, OrdersMessages>> = {
  zh: ordersZh,
  en: ordersEn,
};

export function useOrdersMessages(): OrdersMessages {
  return ordersMessagesIn[useLanguage()];
}
