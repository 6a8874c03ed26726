import { directionOf, figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import { comparableRates } from '../../../model/compare/comparable-rates';
import type { GrowthMark, IndustryModel } from './industry-model';

/** What the panel shows under the current filter, in one sentence; every part of it follows from the model's figures. */
export function industryTakeaway(model: IndustryModel, language: Language): string {
  const { takeaway } = messagesIn[language];
  const rates = model.growth.filter(({ state }) => state === 'plain' || state === 'selected');
  const parts = rates.length > 0 ? [growthSentence(rates, model, language)] : [];
  if (rates.length === 0 && model.enterprises.length > 0) {
    parts.push(takeaway.enterprises(model.enterprises.length));
    if (model.growth.some(({ state }) => state === 'whole')) parts.push(takeaway.indivisible);
  }
  if (parts.length === 0 && model.measures.length > 0) parts.push(takeaway.measures(model.measures.length));
  if (parts.length > 0) return takeaway.join(parts);
  const others = model.counts.filter(({ state }) => state !== 'whole').length;
  return others > 0 ? takeaway.entries(others) : takeaway.nothing;
}

function growthSentence(shown: readonly GrowthMark[], model: IndustryModel, language: Language): string {
  const messages = messagesIn[language];
  const { growth } = messages.takeaway;
  const name = ({ record }: GrowthMark) => record.name[language];
  const rates = comparableRates(shown);
  const first = rates[0] ?? shown[0];
  if (!first) return '';
  const value = figureInSentence(first.figure, language);
  if (rates.length < 2) return growth.one(name(first), value);
  const highest = rates
    .filter(({ figure }) => figure.quantity.amount === first.figure.quantity.amount)
    .map(name);
  const up = rates.filter(({ figure }) => directionOf(figure.quantity) === 'up').length;
  const sentence =
    up === rates.length
      ? growth.all(rates.length, messages.list(highest), value)
      : growth.some(up, rates.length, messages.list(highest), value);
  const whole = sentence + comparedWithLine(rates, model, language);
  return rates.length === shown.length ? whole : growth.comparable(whole);
}

/** How the rates compare with the first reference line; empty if the data has none. */
function comparedWithLine(rates: readonly GrowthMark[], model: IndustryModel, language: Language): string {
  const messages = messagesIn[language];
  const [line] = model.references;
  if (!line) return '';
  const below = rates.filter(({ figure }) => figure.quantity.amount < line.percent);
  const { growth } = messages.takeaway;
  return below.length === 0
    ? growth.allAbove(`${line.percent}%`)
    : growth.below(
        `${line.percent}%`,
        below.map(({ record }) => record.name[language]),
      );
}
