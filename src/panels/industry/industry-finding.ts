import { directionOf, figureText, type Language, messagesIn } from '../../i18n/format';
import type { GrowthMark, IndustryModel } from './industry-model';

/** What the panel shows under the current filter, in one sentence; every part of it follows from the model's figures. */
export function industryFinding(model: IndustryModel, language: Language): string {
  const { finding } = messagesIn[language];
  const rates = model.growth.filter(({ state }) => state === 'plain' || state === 'selected');
  const parts = rates.length > 0 ? [growthSentence(rates, model, language)] : [];
  if (rates.length === 0 && model.enterprises.length > 0) {
    parts.push(finding.enterprises(model.enterprises.length));
    if (model.growth.some(({ state }) => state === 'whole')) parts.push(finding.indivisible);
  }
  if (parts.length === 0 && model.measures.length > 0) parts.push(finding.measures(model.measures.length));
  return parts.length > 0 ? finding.join(parts) : finding.nothing;
}

function growthSentence(rates: readonly GrowthMark[], model: IndustryModel, language: Language): string {
  const messages = messagesIn[language];
  const { growth } = messages.finding;
  const name = ({ record }: GrowthMark) => record.name[language];
  const [first] = rates;
  if (!first) return '';
  const value = figureText(first.figure, language);
  if (rates.length === 1) return growth.one(name(first), value);
  const highest = rates
    .filter(({ figure }) => figure.quantity.amount === first.figure.quantity.amount)
    .map(name);
  const up = rates.filter(({ figure }) => directionOf(figure.quantity) === 'up').length;
  const sentence =
    up === rates.length
      ? growth.all(rates.length, messages.list(highest), value)
      : growth.some(up, rates.length, messages.list(highest), value);
  return sentence + comparedWithLine(rates, model, language);
}

/** How the rates stand to the first reference line; nothing where the data has none. */
function comparedWithLine(rates: readonly GrowthMark[], model: IndustryModel, language: Language): string {
  const messages = messagesIn[language];
  const [line] = model.references;
  if (!line) return '';
  const below = rates.filter(({ figure }) => figure.quantity.amount < line.percent);
  const { growth } = messages.finding;
  return below.length === 0
    ? growth.allAbove(`${line.percent}%`)
    : growth.below(
        `${line.percent}%`,
        below.map(({ record }) => record.name[language]),
      );
}
