import { type Language, messagesIn } from '../i18n/format';
import type { Figure, FigurePart } from '../model/figure';

/** What a figure is within its record; — if the record's name says it. */
export function partText({ part }: Figure, language: Language): string {
  const messages = messagesIn[language];
  if (part === null) return messages.missing;
  return typeof part === 'string' ? messages.parts[part] : part[language];
}

const amounts: readonly FigurePart[] = [
  'investment',
  'annualPlan',
  'completed',
  'progress',
  'funding',
  'threshold',
];

/** What stands before a figure beside its record's name: which of several amounts it is, or what the data calls it. */
export function labelBeside(figure: Figure, language: Language): string | undefined {
  const { part } = figure;
  if (part === null || (typeof part === 'string' && !amounts.includes(part))) return undefined;
  return partText(figure, language);
}
