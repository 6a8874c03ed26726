import * as v from 'valibot';

const unitKinds = [
  'money',
  'count',
  'share',
  'share-difference',
  'time',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'rank',
  'index',
  'custom',
] as const;
export type UnitKind = (typeof unitKinds)[number];

const scaleSchema = v.picklist(['万', '亿', '万亿']);

const word = v.pipe(v.string(), v.nonEmpty());

/** One line of units.json: a unit, and which of 万, 亿 and 万亿 may stand before it. */
const unitEntrySchema = v.object({
  /** As it is printed; `percent` and `percentage-point` are names, so that the one can never be mistaken for the other. */
  id: word,
  /** As it is printed, where the id is a name. */
  zh: v.optional(word),
  /** Other ways to print it: 百分点 for 个百分点. */
  also: v.optional(v.array(word)),
  /** In English; empty for a counter whose noun is in the record's name (家, 项). Without it the Chinese is shown. */
  en: v.optional(v.union([v.string(), v.object({ one: v.string(), other: v.string() })])),
  /** What English prints before the number instead of a word after it: ¥. */
  sign: v.optional(word),
  kind: v.picklist(unitKinds),
  /** The unit that amounts are converted to, and how much of it one is; the unit itself where it is not said. */
  base: v.optional(word),
  factor: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  scales: v.optional(v.array(scaleSchema)),
});

/** data/units.json: an open list, to which any district may add. */
export const unitsSchema = v.object({ schemaVersion: v.literal(2), units: v.array(unitEntrySchema) });
export type UnitEntry = v.InferOutput<typeof unitEntrySchema>;
