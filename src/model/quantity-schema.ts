import * as v from 'valibot';
import { forms } from './forms';
import { natures, type Qualifier, qualifiers } from './record-values';
import { stated } from './stated-number';
import type { Unit } from './unit';

const nonEmpty = v.pipe(v.string(), v.nonEmpty());

/** A text of the data. The Chinese is from the sources, the English is our translation. */
export type Text = Readonly<{
  zh: string;
  en: string;
  /** There is no English: `en` is the Chinese, which a screen reader must be told. */
  isUntranslated?: true;
}>;

/** A text as files write it: in both interface languages, or the Chinese alone. */
export const textSchema = v.pipe(
  v.union([nonEmpty, v.object({ zh: nonEmpty, en: v.optional(nonEmpty) })]),
  v.transform((written): Text => {
    const { zh, en = undefined } = typeof written === 'string' ? { zh: written } : written;
    return en === undefined ? { zh, en: zh, isUntranslated: true } : { zh, en };
  }),
);

export const natureSchema = v.picklist(natures);

/** The id of a unit of units.json: as it is printed (亿元), or `percent` and `percentage-point`, which must never be mixed up. */
export const unitSchema = nonEmpty;

const inTable = { row: nonEmpty, column: nonEmpty };
function placesIn<D extends v.GenericSchema<string | undefined>>(document: D) {
  return [
    v.object({ document, paragraph: v.pipe(v.string(), v.regex(forms.paragraph)), phrase: nonEmpty }),
    v.object({ document, table: nonEmpty, ...inTable }),
    v.object({
      document,
      sheet: nonEmpty,
      cell: v.pipe(v.string(), v.regex(forms.cell)),
      ...inTable,
    }),
  ] as const;
}
/**
 * Where a statement is printed, as files write it. `document` may be left to the head of the file.
 * - In a text: the numbered paragraph, and the shortest phrase that carries the statement.
 * - In a table of a document: the names of its row and column as printed; a unit in the column's name counts (产值（亿元）).
 * - In a workbook: sheet and cell; row and column as in a table.
 */
export const sourceRefSchema = v.union(placesIn(v.optional(nonEmpty)));
/** The same in a file that has no head to leave the document to. */
export const fullSourceRefSchema = v.union(placesIn(nonEmpty));
export type WrittenSourceRef = Readonly<v.InferOutput<typeof sourceRefSchema>>;
type WithDocument<T> = T extends unknown ? Omit<T, 'document'> & { document: string } : never;
/** Where a statement is printed: a paragraph, a table's row and column, or a workbook's cell of a document. */
export type SourceRef = Readonly<WithDocument<WrittenSourceRef>>;

export const periodCodeSchema = v.pipe(v.string(), v.regex(forms.period));
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

/** A figure as files write it. What is left out is read from the printed words (complete-figure.ts). */
export const citedQuantitySchema = v.object({
  /** The figure with its qualifier and unit exactly as printed: `近12亿元`, `80%以上`, `3.0%`. */
  printed: nonEmpty,
  amount: v.optional(stated),
  unit: v.optional(unitSchema),
  qualifier: v.optional(v.picklist(qualifiers)),
  /** Of how many a rank is: 第1/共7. */
  outOf: v.optional(stated),
  source: sourceRefSchema,
  /** Only where it differs from the record's own. */
  period: v.optional(ownPeriodSchema),
  nature: v.optional(natureSchema),
  note: v.optional(textSchema),
});
export type WrittenQuantity = Readonly<v.InferOutput<typeof citedQuantitySchema>>;

export type Quantity = Readonly<{
  amount: number;
  printed: string;
  unit: Unit;
  qualifier: Qualifier;
  outOf?: number | undefined;
}>;

/** A quantity that is not the record's main one, under a key that is unique in its record. */
export const keyedQuantitySchema = v.object({
  key: v.pipe(v.string(), v.regex(forms.key)),
  name: textSchema,
  ...citedQuantitySchema.entries,
});

/** A published rate of change. Negative amounts are decreases; `unit` is percent, or percentage-point for a change of a rate. */
export const growthSchema = v.object({
  ...citedQuantitySchema.entries,
  basis: v.optional(v.picklist(['current-price', 'comparable-price', 'constant-price', 'unstated'])),
  kind: v.optional(
    v.picklist(['year-on-year', 'quarter-on-quarter', 'month-on-month', 'cumulative', 'unstated']),
  ),
});
export type WrittenGrowth = Readonly<v.InferOutput<typeof growthSchema>>;

/** What files write, once all that they leave to their head and to the printed words is filled in. */
export type Complete<W> = W extends readonly (infer E)[]
  ? readonly Complete<E>[]
  : W extends WrittenQuantity
    ? Readonly<
        Omit<W, keyof Quantity | 'source' | 'basis' | 'kind'> &
          Quantity & { source: SourceRef } & ('basis' extends keyof W
            ? { basis: NonNullable<WrittenGrowth['basis']>; kind: NonNullable<WrittenGrowth['kind']> }
            : unknown)
      >
    : W extends WrittenSourceRef
      ? SourceRef
      : W extends { source: WrittenSourceRef }
        ? Readonly<Omit<W, 'source'> & { source: SourceRef }>
        : W;

/** A quantity with the place it is printed at. */
export type CitedQuantity = Complete<WrittenQuantity>;
export type KeyedQuantity = Complete<v.InferOutput<typeof keyedQuantitySchema>>;
export type Growth = Complete<WrittenGrowth>;
