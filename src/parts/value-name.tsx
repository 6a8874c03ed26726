import { DataText, useLanguage } from '../i18n/language';
import type { Dimension } from '../model/filter/dimensions';
import type { ValueNames } from '../model/filter/value-names';
import { useValueNames } from '../store/hooks';
import { valueText } from './clause-text';

/** The name of a dimension's value. */
export function ValueName({ dimension, value }: { readonly dimension: Dimension; readonly value: string }) {
  const names = useValueNames();
  const language = useLanguage();
  const open: Partial<Record<Dimension, ValueNames['sector']>> = names;
  const name = open[dimension]?.get(value);
  return name ? <DataText of={name} /> : valueText(dimension, value, names, language);
}
