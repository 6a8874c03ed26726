import { type Language, messagesIn } from '../i18n/format';
import { activeDimensions, type Clauses } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import type { Shared } from '../model/integrity';
import type { Place } from '../model/places';

/** The name of a dimension's value; the value itself if the data has no name for it. */
export function valueText(
  dimension: Dimension,
  value: string,
  shared: Shared | null,
  language: Language,
): string {
  const messages = messagesIn[language];
  const fixed: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
    stage: messages.stages,
    category: messages.categories,
    scale: messages.scales,
    nature: messages.natures,
  };
  if (dimension === 'sector') return shared?.sectors.get(value)?.name[language] ?? value;
  if (dimension === 'topic') {
    return shared?.index.topics.find(({ id }) => id === value)?.name[language] ?? value;
  }
  return fixed[dimension]?.[value] ?? value;
}

/** All clauses in one line: 行业：汽车产业、数字经济；阶段：签约. */
export function clauseText(clauses: Clauses, shared: Shared | null, language: Language): string {
  const messages = messagesIn[language];
  const parts = activeDimensions(clauses).map((dimension) => {
    const values = (clauses[dimension] ?? []).map((value) => valueText(dimension, value, shared, language));
    return messages.clause(messages.dimensions[dimension], messages.list(values));
  });
  return messages.listLong(parts);
}

/** The clauses in force; without any, that all of the region is in view: 全区. */
export function scopeText(
  clauses: Clauses,
  shared: Shared | null,
  place: Place | null,
  language: Language,
): string {
  const whole = place ? messagesIn[language].whole[place.region.level] : '';
  return clauseText(clauses, shared, language) || whole;
}
