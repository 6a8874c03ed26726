import { directionOf, figureInSentence, type Language } from '../../../i18n/format';
import { messagesIn } from '../../../i18n/messages-in';
import { countable, type Family, largestOf, rankable } from '../../../model/compare/families';
import { countsText, leadText } from '../../../parts/lead-text';
import { type GrowthMark, goodness, type IndustryModel } from './industry-model';

/** What the panel shows under the current filter, in one sentence; every part of it follows from the model's figures. */
export function industryTakeaway(model: IndustryModel, language: Language): string {
  const { takeaway } = messagesIn[language];
  const rates = model.growth.filter(({ state }) => state === 'plain' || state === 'selected');
  const parts = rates.length > 0 ? [...ratesText(rates, model, language)] : [];
  if (rates.length === 0 && model.enterprises.length > 0) {
    parts.push(takeaway.enterprises(model.enterprises.length));
    if (model.growth.some(({ state }) => state === 'whole')) parts.push(takeaway.indivisible);
  }
  const [lead] = model.leading;
  if (parts.length === 0 && lead) parts.push(leadText(lead, language) ?? '');
  if (parts.length === 0) parts.push(...countsText([...model.measures, ...model.counts], language));
  return parts.length > 0 ? takeaway.title(parts) : takeaway.nothing;
}

/** Main indicators one by one, how the others stand, then the parts of the whole with the most parts. */
function ratesText(
  shown: readonly GrowthMark[],
  model: IndustryModel,
  language: Language,
): readonly string[] {
  const familyOf = ({ record }: GrowthMark) => model.families.get(record.id);
  const mains = shown.filter((mark) => familyOf(mark) === undefined);
  const sizes = new Map<Family, number>();
  for (const family of shown.map(familyOf)) if (family) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a);
  const leads = mains.slice(0, largest ? 1 : 2);
  const others = mains.slice(leads.length);
  const line = comparedWithLine(mains, model, language);
  // How they stand to the line says more than that they all grew.
  const isSaid = line.length > 0 && others.every((mark) => goodness(mark) > 0);
  return [
    ...leads.map((mark) => stated(mark, language)),
    ...(isSaid ? [] : othersText(others, language)),
    ...line,
    ...(largest
      ? familyText(
          largest[0],
          shown.filter((mark) => familyOf(mark) === largest[0]),
          language,
        )
      : []),
  ];
}

function stated({ record, figure, others }: GrowthMark, language: Language): string {
  return (
    leadText({ record, figures: [...others.filter(({ key }) => key === 'quantity'), figure] }, language) ?? ''
  );
}

const AT_MOST_NAMED = 2;

/** How many of them grew, and which turned against what is better, where these are few. */
function othersText(mains: readonly GrowthMark[], language: Language): readonly string[] {
  const messages = messagesIn[language];
  const { growth } = messages.takeaway;
  const rates = countable(mains);
  const wanted = rates.filter(({ record }) => record.better !== 'lower');
  const [only] = rates;
  if (rates.length === 1 && only) return [stated(only, language)];
  const against = rates.filter((mark) => goodness(mark) < 0);
  const named = against.length <= AT_MOST_NAMED ? against.map((mark) => stated(mark, language)) : [];
  if (wanted.length < 2) return named;
  const counts = growth.others(countsOf(wanted), wanted.length);
  return [named.length > 0 ? counts + messages.comma + messages.list(named) : counts];
}

/** How many of so many rates rose. */
function countsOf(rates: readonly GrowthMark[]) {
  const directions = rates.map(({ figure }) => directionOf(figure.quantity));
  const of = (wanted: 'up' | 'down') => directions.filter((direction) => direction === wanted).length;
  return { up: of('up'), down: of('down') };
}

/** The largest part, or failing amounts the best; of one part its rate. */
function familyText({ by }: Family, parts: readonly GrowthMark[], language: Language): readonly string[] {
  const messages = messagesIn[language];
  const { growth } = messages.takeaway;
  const rates = rankable(parts);
  const [first] = rates.length > 0 ? rates : parts;
  if (!first) return [];
  if (rates.length < 2) return [stated(first, language)];
  const counts = growth.parts(countsOf(rates), rates.length, by);
  const figures = new Map(
    rates.flatMap(({ figure, others }) => [figure, ...others].map((one) => [one.ref, one])),
  );
  const largest = largestOf(
    { figures },
    rates.map(({ figure }) => figure),
  );
  if (largest) {
    const value = figureInSentence(largest, language);
    return [counts + messages.comma + growth.largest(largest.record.name[language], value)];
  }
  const best = Math.max(...rates.map(goodness));
  const ends = rates.filter((mark) => goodness(mark) === best);
  const names = messages.list(ends.map(({ record }) => record.name[language]));
  const isLow = first.record.better === 'lower';
  const direction = directionOf((ends[0] ?? first).figure.quantity);
  const value = figureInSentence((ends[0] ?? first).figure, language);
  return [counts + messages.comma + growth.best(names, value, isLow, direction)];
}

/** How the main indicators stand to the first reference line; nothing where the data has none, or fewer than two of them. */
function comparedWithLine(
  mains: readonly GrowthMark[],
  model: IndustryModel,
  language: Language,
): readonly string[] {
  const [line] = model.references;
  const rates = countable(mains).filter(({ record }) => record.better !== 'lower');
  if (!line || rates.length < 2) return [];
  const below = rates.filter(({ figure }) => figure.quantity.amount < line.percent);
  const { growth } = messagesIn[language].takeaway;
  const percent = `${line.percent}%`;
  if (below.length === 0) return [growth.allAbove(rates.length, percent)];
  return below.length <= AT_MOST_NAMED
    ? [
        growth.below(
          percent,
          below.map(({ record }) => record.name[language]),
        ),
      ]
    : [growth.manyBelow(rates.length, below.length, percent)];
}
