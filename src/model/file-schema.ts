import * as v from 'valibot';
import { citedQuantitySchema, periodCodeSchema, sourceRefSchema, textSchema } from './quantity-schema';
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

/** The newest schema version this software reads. A file with a newer one is refused, never half-read. */
export const SCHEMA_VERSION = 1;

const header = { schemaVersion: v.literal(SCHEMA_VERSION) };
const dateSchema = v.pipe(v.string(), v.isoDate());
const fileVersion = v.pipe(v.string(), v.nonEmpty());
/** `<record id>.<figure key>`, see figure.ts. */
const figureRefSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/));

const regionLevels = ['district', 'county', 'city', 'province', 'nation'] as const;

/** data/index.json: the available data, and what is shown first. */
export const indexSchema = v.object({
  ...header,
  default: v.object({ region: idSchema, period: periodCodeSchema }),
  regions: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        name: textSchema,
        /** Determines the wording for figures of the whole region: 全区, 全县, 全市, 全省, 全国. */
        level: v.picklist(regionLevels),
        /** The enclosing region, with which this one is compared. */
        parent: v.nullable(idSchema),
        /** Its largest sectors, which have a colour each in this order; every other sector is grey. */
        colours: v.optional(v.pipe(v.array(idSchema), v.maxLength(8))),
        /** Whether there is a targets.json, and its version. */
        targets: v.optional(v.object({ dataVersion: fileVersion })),
        periods: v.array(
          v.object({
            code: periodCodeSchema,
            /** The panels that have a file; default: all four. */
            panels: v.optional(v.pipe(v.array(panelIdSchema), v.minLength(1))),
            /** The same in every file of the set, so that a half-uploaded set is noticed. */
            dataVersion: fileVersion,
            /** The day that the data extends to or was published on; null if no source states it. */
            date: v.nullable(dateSchema),
            headlines: v.array(figureRefSchema),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
  topics: v.array(v.object({ id: idSchema, name: textSchema })),
  /** Lines on the axis of growth rates, each of which a document speaks of. */
  referenceLines: v.array(
    v.object({
      id: idSchema,
      percent: stated,
      name: textSchema,
      source: sourceRefSchema,
      /** Whose charts have it; everybody's where it is not said. */
      regions: v.optional(v.array(idSchema)),
    }),
  ),
});
export type DataIndex = Readonly<v.InferOutput<typeof indexSchema>>;
export type Region = DataIndex['regions'][number];
export type RegionLevel = Region['level'];

/** A code of GB/T 4754-2017: a section letter, or a letter with 2–4 digits (C, C36, F526). */
const industryCodeSchema = v.pipe(v.string(), v.regex(/^[A-T](\d{2,4})?$/));

/** data/sectors.json */
export const sectorsSchema = v.object({
  ...header,
  sectors: v.array(
    v.object({
      id: idSchema,
      name: textSchema,
      codes: v.pipe(v.array(industryCodeSchema), v.minLength(1)),
      note: v.optional(textSchema),
    }),
  ),
});
export type Sector = Readonly<v.InferOutput<typeof sectorsSchema>['sectors'][number]>;

/** Why a printed number is not a figure. */
const notFigureSchema = v.picklist([
  'idiom',
  'part-of-a-name',
  'calendar',
  'ordinal',
  'slogan',
  'repeats-another',
  'indefinite',
]);

/** data/sources.json: the documents, with the classification of every number printed in their paragraphs. */
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
      /**
       * What a missing fact is called: `whole`: 原文未载 (not in the source), `extract`: 本库未收录 (not in this
       * database).
       */
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

/** A target or threshold applies to the level of an indicator or to its rate of change. */
const measured = { indicator: idSchema, key: v.picklist(['quantity', 'growth']) };

/** data/regions/<region>/targets.json: what a region has set itself, and what its documents take as a mark. */
export const targetsFileSchema = v.object({
  ...header,
  dataVersion: fileVersion,
  region: idSchema,
  targets: v.array(
    v.object({
      id: idSchema,
      ...measured,
      year: v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)),
      /**
       * Whether the level accumulates from January; it is then compared with the share of the year elapsed.
       */
      accumulates: v.boolean(),
      better: v.picklist(['higher', 'lower', 'neither']),
      ...citedQuantitySchema.entries,
    }),
  ),
  /** Reference lines (参考线) that a document states: nobody else's are kept in data. */
  thresholds: v.array(
    v.object({
      ...measured,
      unit: citedQuantitySchema.entries.unit,
      better: v.picklist(['higher', 'lower']),
      /** What does not reach it needs attention (关注). */
      meets: stated,
      /** Beyond here 预警. */
      warns: v.optional(stated),
      source: sourceRefSchema,
    }),
  ),
});
export type TargetsFile = Readonly<v.InferOutput<typeof targetsFileSchema>>;
export type Target = Readonly<TargetsFile['targets'][number]>;
export type Threshold = Readonly<TargetsFile['thresholds'][number]>;

/** data/indicators.json: definitions of indicators, valid for all regions and periods. */
export const indicatorsSchema = v.object({
  ...header,
  indicators: v.array(
    v.object({
      id: idSchema,
      name: textSchema,
      definition: textSchema,
      /** GB/T 4754-2017 codes of what it covers; empty if it covers everything. */
      codes: v.array(industryCodeSchema),
      note: v.optional(textSchema),
    }),
  ),
});
export type IndicatorsFile = Readonly<v.InferOutput<typeof indicatorsSchema>>;
export type Definition = Readonly<IndicatorsFile['indicators'][number]>;

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
