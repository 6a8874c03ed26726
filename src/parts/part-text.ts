import { type Language, messagesIn } from '../i18n/format';
import type { Figure } from '../model/figure';

/** What a figure is within its record; — if the record's name says it. */
export function partText({ part }: Figure, language: Language): string {
  const messages = messagesIn[language];
  if (part === null) return messages.missing;
  return typeof part === 'string' ? messages.parts[part] : part[language];
}
