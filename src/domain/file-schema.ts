import * as v from 'valibot';
import { periodCodeSchema, textSchema } from './quantity-schema';
import {
  enterpriseSchema,
  idSchema,
  indicatorSchema,
  measureSchema,
  panelIdSchema,
  projectSchema,
  projectTotalSchema,
} from './record-schema';
import { stated } from './stated-number';

/** The newest schema version this software reads. A file that states a newer one is refused, never half-read. */
export const SCHEMA_VERSION = 1;

const header = { schemaVersion: v.literal(SCHEMA_VERSION) };
const dateSchema = v.pipe(v.string(), v.isoDate());
const fileVersion = v.pipe(v.string(), v.nonEmpty());
/** `<record id>.<figure key>`, see figure.ts. */
const figureRefSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/));

/** data/index.json: what there is, and what is shown first. */
export const indexSchema = v.object({
  ...header,
  default: v.object({ region: idSchema, period: periodCodeSchema }),
  regions: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        name: textSchema,
        parent: v.nullable(idSchema),
        periods: v.array(
          v.object({
            code: periodCodeSchema,
            /** Every file of the set carries the same, so that a half-uploaded set is noticed. */
            dataVersion: fileVersion,
            /** The day up to which the data speaks or on which it was published; null where no source says. */
            date: v.nullable(dateSchema),
            headlines: v.array(figureRefSchema),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
  topics: v.array(v.object({ id: idSchema, name: textSchema })),
  /** Lines on the axis of growth rates. */
  referenceLines: v.array(v.object({ id: idSchema, percent: stated, name: textSchema })),
});
export type DataIndex = Readonly<v.InferOutput<typeof indexSchema>>;

/** data/sectors.json */
export const sectorsSchema = v.object({
  ...header,
  sectors: v.array(
    v.object({
      id: idSchema,
      name: textSchema,
      /** GB/T 4754-2017 codes: a section letter, or a letter with 2–4 digits (C, C36, F526). */
      codes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-T](\d{2,4})?$/))), v.minLength(1)),
      /** 1–8, stable for ever; null: grey with a label. */
      colour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))),
      note: v.optional(textSchema),
    }),
  ),
});
export type Sector = Readonly<v.InferOutput<typeof sectorsSchema>['sectors'][number]>;

/** Why a number that is printed is not a figure. */
const notFigureSchema = v.picklist([
  'idiom',
  'part-of-a-name',
  'calendar',
  'ordinal',
  'slogan',
  'repeats-another',
  'indefinite',
]);

/** data/sources.json: the documents, and what becomes of every number that each of their paragraphs prints. */
export const sourcesSchema = v.object({
  ...header,
  documents: v.array(
    v.object({
      id: idSchema,
      title: textSchema,
      publisher: v.nullable(textSchema),
      author: v.nullable(v.string()),
      date: v.nullable(dateSchema),
      url: v.optional(v.pipe(v.string(), v.url())),
      /** `whole`: what it does not say is 原文未载. `extract`: what is not here is 本库未收录. */
      read: v.picklist(['whole', 'extract']),
      copy: v.picklist(['original', 'reprint']),
      note: v.optional(textSchema),
      parts: v.array(v.object({ id: idSchema, name: textSchema })),
      paragraphs: v.array(
        v.object({
          id: v.pipe(v.string(), v.regex(/^P\d{2,}$/)),
          part: v.nullable(idSchema),
          note: v.optional(textSchema),
          /** In printed order. `text` is the number as printed (20.2%, 5000万元, 六个). */
          numbers: v.array(
            v.union([
              v.object({ text: v.string(), figure: figureRefSchema }),
              v.object({ text: v.string(), milestone: idSchema }),
              v.object({ text: v.string(), notFigure: notFigureSchema, note: v.optional(textSchema) }),
            ]),
          ),
        }),
      ),
    }),
  ),
});
export type SourceDocument = Readonly<v.InferOutput<typeof sourcesSchema>['documents'][number]>;

/** data/regions/<region>/<period>/<panel>.json */
export const panelFileSchema = v.object({
  ...header,
  dataVersion: fileVersion,
  region: idSchema,
  period: periodCodeSchema,
  panel: panelIdSchema,
  status: v.picklist(['preliminary', 'final', 'unstated']),
  indicators: v.array(indicatorSchema),
  projects: v.array(projectSchema),
  totals: v.array(projectTotalSchema),
  enterprises: v.array(enterpriseSchema),
  measures: v.array(measureSchema),
});
export type PanelFile = Readonly<v.InferOutput<typeof panelFileSchema>>;
