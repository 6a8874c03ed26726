import type { Language } from '../i18n/format';
import { messagesIn } from '../i18n/messages-in';
import type { Figure } from '../model/figure';

/** What a figure is within its record; — if the record's name says it. */
export function partText({ part }: Figure, language: Language): string {
  const messages = messagesIn[language];
  if (part === null) return messages.missing;
  return typeof part === 'string' ? messages.parts[part] : part[language];
}

/** What stands before a figure beside its record's name: which of several amounts it is, or its name in the data. */
export function labelBeside({ part }: Figure, language: Language): string | undefined {
  if (part === null) return undefined;
  if (typeof part === 'object') return part[language];
  const { amounts } = messagesIn[language];
  return part in amounts ? amounts[part as keyof typeof amounts] : undefined;
}
