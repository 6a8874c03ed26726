import type { Figure } from '../model/figure';
import type { SourceDocument } from '../model/file-schema';
import { printedNumber } from '../model/printed-number';
import type { OwnPeriod, Quantity, SourceRef } from '../model/quantity-schema';
import { locatorOf, wordsAt } from '../model/source-place';
import type { Unit } from '../model/unit';
import { english, type LanguageWords, type QuantityParts } from './english-on-demand';
import { chinese } from './format-zh';
import { messagesIn } from './messages-in';
import { periodText } from './period-text';

export type Language = keyof typeof messagesIn;

function wordsOf(language: Language): LanguageWords {
  return language === 'zh' ? chinese : english();
}

/**
 * The figure as printed in its source, in the given language. Rates of change state their direction as a
 * word.
 */
export function quantityParts(quantity: Quantity, language: Language, isGrowth = false): QuantityParts {
  const { messages, parts: partsOf } = wordsOf(language);
  const parts = partsOf(quantity);
  const gap = language === 'en' && parts.before !== '' ? ' ' : '';
  if (!isGrowth) return quantity.amount < 0 ? { ...parts, before: `${parts.before}${gap}−` } : parts;
  const direction = directionOf(quantity);
  if (direction === 'flat') return { before: '', number: messages.direction.flat, unit: '', after: '' };
  return { ...parts, before: `${messages.direction[direction]}${gap}${parts.before}` };
}

function joinParts({ before, number, unit, after }: QuantityParts, language: Language): string {
  const gap = language === 'en' ? ' ' : '';
  const lead = before === '' || before.endsWith('−') ? before : `${before}${gap}`;
  const unitGap = unit === '' || unit === '%' || unit.startsWith(' ') ? '' : gap;
  return `${lead}${number}${unitGap}${unit}${after}`;
}

export function quantityText(quantity: Quantity, language: Language, isGrowth = false): string {
  return joinParts(quantityParts(quantity, language, isGrowth), language);
}

/** The figure in one line; computed figures are marked as such. */
export function figureText({ quantity, growth, derivation }: Figure, language: Language): string {
  const text = quantityText(quantity, language, growth !== null);
  if (!derivation) return text;
  const messages = messagesIn[language];
  return messages.aside(text, messages.derived);
}

/** The figure within a sentence, with its nature in words instead of a tag: 预计超1亿元. */
export function figureInSentence(figure: Figure, language: Language): string {
  const text = figureText(figure, language);
  if (figure.nature === 'actual') return text;
  const messages = messagesIn[language];
  const nature = messages.natures[figure.nature];
  // The name, which the sentence begins with, may say it: 计划开工项目.
  if (figure.record.name[language].toLowerCase().includes(nature.toLowerCase())) return text;
  return messages.ofNature(nature, text);
}

/** The figure without its unit, for a table whose next column is the unit. */
export function amountText({ quantity, growth }: Figure, language: Language): string {
  return joinParts({ ...quantityParts(quantity, language, growth !== null), unit: '' }, language);
}

/** `flat` (持平) if the number is 0 at its printed precision. */
export function directionOf(quantity: Quantity): 'up' | 'down' | 'flat' {
  if (Number(printedNumber(quantity)) === 0) return 'flat';
  return quantity.amount < 0 ? 'down' : 'up';
}

/** Paragraph numbers of a document, or entry numbers if only an extract of it is held. */
export function placesText(
  locators: readonly string[],
  document: SourceDocument | undefined,
  language: Language,
): string {
  return messagesIn[language].source.places(locators, document?.read ?? 'whole');
}

/** Where something is printed, in one line: 来源：《…》第2段“…”. */
export function citedText(
  cited: SourceRef,
  document: SourceDocument | undefined,
  language: Language,
): string {
  const { source } = messagesIn[language];
  const place = placesText([locatorOf(cited)], document, language);
  const line = source.line([source.cited(document?.title[language] ?? cited.document, place)]);
  return `${line}${source.quote(wordsAt(cited))}`;
}

/** The name of a unit; the word for "count" if the language has none. */
export function unitName(unit: Unit, language: Language): string {
  const { messages, unitName: nameOf } = wordsOf(language);
  return nameOf(unit).trim() || messages.units.count;
}

/** The unit alone, for a table column; empty for counts in English. */
export function unitText(quantity: Quantity, language: Language): string {
  return quantityParts(quantity, language).unit.trim();
}

/** A statement's own period, with the source's wording if it has one. */
export function ownPeriodText({ code, printed }: OwnPeriod, language: Language): string {
  const { period: messages, aside } = messagesIn[language];
  if (code === 'to-date' || code === 'unstated') {
    const name = code === 'to-date' ? messages.toDate : messages.unstated;
    return printed ? aside(name, messages.printed(printed)) : name;
  }
  return periodText(code, language);
}

/** The same in short: in Chinese the source's own wording, such as 年初以来. */
export function shortPeriodText(period: OwnPeriod, language: Language): string {
  if (language === 'zh' && period.code === 'to-date' && period.printed) return period.printed;
  return ownPeriodText({ ...period, printed: null }, language);
}

type Basis = NonNullable<Figure['growth']>;

/** What a rate of change is compared with; one phrase if both parts are unstated. */
export function basisText(growth: Basis, language: Language): string {
  const messages = messagesIn[language];
  if (growth.basis === 'unstated' && growth.kind === 'unstated') return messages.noBasis;
  const parts = [messages.growthKind[growth.kind], messages.basis[growth.basis]];
  // What is said must not read as if it were not.
  return openBasis(growth, language) === null ? messages.list(parts) : messages.listLong(parts);
}

/** The part of it that is stated; empty where nothing is. */
export function statedBasis({ kind, basis }: Basis, language: Language): string {
  const messages = messagesIn[language];
  return messages.list([
    ...(kind === 'unstated' ? [] : [messages.growthKind[kind]]),
    ...(basis === 'unstated' ? [] : [messages.basis[basis]]),
  ]);
}

/** The part of it that is left open, for a footnote; null where nothing is. */
export function openBasis({ kind, basis }: Basis, language: Language): string | null {
  const messages = messagesIn[language];
  if (kind === 'unstated') return basis === 'unstated' ? messages.noBasis : messages.growthKind.unstated;
  return basis === 'unstated' ? messages.basis.unstated : null;
}
