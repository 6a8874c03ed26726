import type { Quantity, Unit } from '../model/quantity-schema';
import type { Messages } from './zh';

/** A figure cut so that the number can be set large and the rest small: `近` `12` `亿元`, `≥` `80` `%`. */
export type QuantityParts = Readonly<{ before: string; number: string; unit: string; after: string }>;

/** All of a language that the desk needs; a Chinese page need not fetch the English first. */
export type LanguageWords = Readonly<{
  messages: Messages;
  parts: (quantity: Quantity) => QuantityParts;
  unitName: (unit: Unit) => string;
}>;

let provided: LanguageWords | null = null;

/** Once it is fetched. */
export function provideEnglish(english: LanguageWords): void {
  provided = english;
}

/** Whoever makes English the language has waited for it before. */
export function english(): LanguageWords {
  if (!provided) throw new Error('English is asked for before provideEnglish() has brought it.');
  return provided;
}

export function hasEnglish(): boolean {
  return provided !== null;
}
