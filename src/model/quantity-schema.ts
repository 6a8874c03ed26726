import * as v from 'valibot';
import { natures } from './record-values';
import { stated } from './stated-number';

/** A text in both interface languages. The Chinese is from the sources, the English is our translation. */
export const textSchema = v.object({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type Text = Readonly<v.InferOutput<typeof textSchema>>;

export const natureSchema = v.picklist(natures);

/** Units as printed; rates use names so that 个百分点 is never mistaken for %. */
const unitSchema = v.picklist([
  'percent',
  'percentage-point',
  '亿元',
  '万元',
  '元',
  '公里',
  '年',
  '月',
  '天',
  '分钟',
  '个',
  '家',
  '项',
  '栋',
  '级',
  '名次',
]);
export type Unit = v.InferOutput<typeof unitSchema>;

/**
 * The meaning of the words printed around a number: 近 just-under, 约/左右 about, 超 more-than, 以上 at-least, 以下
 * at-most, 百亿级 class (an order of magnitude, not an amount), 首位 rank.
 */
const qualifierSchema = v.picklist([
  'exact',
  'just-under',
  'about',
  'more-than',
  'at-least',
  'at-most',
  'class',
  'rank',
]);

const entries = <T extends v.ObjectEntries>(of: T) => of;

/** Where a statement is printed: document, numbered paragraph, and the shortest phrase that contains it. */
export const sourceRefSchema = v.object({
  document: v.pipe(v.string(), v.nonEmpty()),
  paragraph: v.pipe(v.string(), v.regex(/^P\d{2,}$/)),
  phrase: v.pipe(v.string(), v.nonEmpty()),
});
export type SourceRef = Readonly<v.InferOutput<typeof sourceRefSchema>>;

/**
 * `2024` whole year, `2024H1` half-year, `2024Q1` quarter, `2024M03` month, `2024C09` from January to
 * September. Periods expressible as year, half, quarter or month have no C code, so that each period has one
 * code only.
 */
export const periodCodeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(H[12]|Q[1-4]|M(0[1-9]|1[0-2])|C(0[245789]|1[01]))?$/),
);
export type PeriodCode = v.InferOutput<typeof periodCodeSchema>;

/**
 * The period of one statement, which may differ from that of its file. `to-date`: from the start of the year
 * to a day the source does not name (年初以来、截至目前). `printed` is the source's own wording, null if it has none.
 */
export const ownPeriodSchema = v.object({
  code: v.union([v.picklist(['to-date', 'unstated']), periodCodeSchema]),
  printed: v.nullable(v.string()),
});
export type OwnPeriod = Readonly<v.InferOutput<typeof ownPeriodSchema>>;

const quantityEntries = entries({
  amount: stated,
  /** The figure with its qualifier and unit exactly as printed: `近12亿元`, `80%以上`, `3.0%`. */
  printed: v.pipe(v.string(), v.nonEmpty()),
  unit: unitSchema,
  qualifier: qualifierSchema,
});
const quantitySchema = v.object(quantityEntries);
export type Quantity = Readonly<v.InferOutput<typeof quantitySchema>>;

const citedEntries = entries({
  ...quantityEntries,
  source: sourceRefSchema,
  /** Only where it differs from the record's own. */
  period: v.optional(ownPeriodSchema),
  nature: v.optional(natureSchema),
  note: v.optional(textSchema),
});
/** A quantity with its source. */
export const citedQuantitySchema = v.object(citedEntries);
export type CitedQuantity = Readonly<v.InferOutput<typeof citedQuantitySchema>>;

/** A quantity that is not the record's main one, under a key that is unique in its record. */
export const keyedQuantitySchema = v.object({
  key: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: textSchema,
  ...citedEntries,
});
export type KeyedQuantity = Readonly<v.InferOutput<typeof keyedQuantitySchema>>;

/** A published rate of change. Negative amounts are decreases; `unit` is percent, or percentage-point for a change of a rate. */
export const growthSchema = v.object({
  ...citedEntries,
  basis: v.picklist(['current-price', 'comparable-price', 'constant-price', 'unstated']),
  kind: v.picklist(['year-on-year', 'quarter-on-quarter', 'month-on-month', 'cumulative', 'unstated']),
});
export type Growth = Readonly<v.InferOutput<typeof growthSchema>>;
