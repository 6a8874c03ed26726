import type { Language } from '../i18n/format';
import { messagesIn } from '../i18n/messages-in';
import { activeDimensions, type Clauses } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import type { ValueNames } from '../model/filter/value-names';
import type { Place } from '../model/place';

/** The name of a dimension's value; the value itself if the data has no name for it. */
export function valueText(
  dimension: Dimension,
  value: string,
  names: ValueNames,
  language: Language,
): string {
  const messages = messagesIn[language];
  const fixed: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
    stage: messages.stages,
    category: messages.categories,
    scale: messages.scales,
    nature: messages.natures,
  };
  const open: Partial<Record<Dimension, ValueNames['sector']>> = names;
  return fixed[dimension]?.[value] ?? open[dimension]?.get(value)?.[language] ?? value;
}

/** All clauses in one line: 行业：汽车产业、数字经济；阶段：签约. */
export function clauseText(clauses: Clauses, names: ValueNames, language: Language): string {
  const messages = messagesIn[language];
  const parts = activeDimensions(clauses).map((dimension) => {
    const values = (clauses[dimension] ?? []).map((value) => valueText(dimension, value, names, language));
    return messages.clause(messages.dimensions[dimension], messages.list(values));
  });
  return messages.listLong(parts);
}

/** The clauses in force; without any, that all of the region is in view: 全区. */
export function scopeText(
  clauses: Clauses,
  names: ValueNames,
  place: Place | null,
  language: Language,
): string {
  const whole = place ? messagesIn[language].whole[place.region.level] : '';
  return clauseText(clauses, names, language) || whole;
}
