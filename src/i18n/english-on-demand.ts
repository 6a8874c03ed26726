import type { Quantity, Unit } from '../model/quantity-schema';
import type { Messages } from './zh';

/** A figure in parts, so that the number can be set larger than the rest: `近` `12` `亿元`, `≥` `80` `%`. */
export type QuantityParts = Readonly<{ before: string; number: string; unit: string; after: string }>;

/** Everything of a language that the desk needs; a Chinese page starts without the English. */
export type LanguageWords = Readonly<{
  messages: Messages;
  parts: (quantity: Quantity) => QuantityParts;
  unitName: (unit: Unit) => string;
}>;

let provided: LanguageWords | null = null;

export function provideEnglish(english: LanguageWords): void {
  provided = english;
}

/** Before the language is set to English, this must be provided. */
export function english(): LanguageWords {
  if (!provided) throw new Error('english() was called before provideEnglish().');
  return provided;
}

export function hasEnglish(): boolean {
  return provided !== null;
}
