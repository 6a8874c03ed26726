import { categories, natures, scales, stages } from '../record-values';

/**
 * The filter dimensions. A dimension only reads values off a record; adding one here also gives it a clause,
 * a URL key and a chip.
 */
export const dimensions = ['sector', 'town', 'stage', 'category', 'scale', 'topic', 'nature'] as const;
export type Dimension = (typeof dimensions)[number];

/** The values of dimensions that do not come from data files, in their natural order. */
export const fixedValues = {
  stage: stages,
  category: categories,
  scale: scales,
  nature: natures,
} as const satisfies Partial<Record<Dimension, readonly string[]>>;
