import * as v from 'valibot';
import { forms } from './forms';
import {
  type Complete,
  citedQuantitySchema,
  fullSourceRefSchema,
  growthSchema,
  natureSchema,
  ownPeriodSchema,
  type PeriodCode,
  periodCodeSchema,
  type SourceRef,
  sourceRefSchema,
  textSchema,
  unitSchema,
} from './quantity-schema';
import {
  type Breakdown,
  betterSchema,
  breakdownSchema,
  classifiedSchema,
  type Enterprise,
  enterpriseSchema,
  type Indicator,
  idSchema,
  indicatorSchema,
  type Measure,
  measureSchema,
  type Project,
  type ProjectTotal,
  projectSchema,
  projectTotalSchema,
} from './record-schema';
import { type FileId, fileIds } from './record-values';
import { stated } from './stated-number';
import type { Unit } from './unit';

/** The newest schema version this software reads. A file that states a newer one is refused, never half-read. */
export const SCHEMA_VERSION = 2;

const fileIdSchema = v.picklist(fileIds);
const header = { schemaVersion: v.literal(SCHEMA_VERSION) };
const dateSchema = v.pipe(v.string(), v.isoDate());
const fileVersion = v.pipe(v.string(), v.nonEmpty());
const figureRefSchema = v.pipe(v.string(), v.regex(forms.figure));

export const regionLevels = ['district', 'county', 'city', 'province', 'nation'] as const;

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
        /** Whether there is a series.json, and its version. */
        series: v.optional(v.object({ dataVersion: fileVersion })),
        /** Towns and streets, by which records can be filtered. */
        towns: v.optional(v.array(v.object({ id: idSchema, name: textSchema }))),
        periods: v.array(
          v.object({
            code: periodCodeSchema,
            /** What has a file: `main`, and panels; all four panels where it is not said. */
            panels: v.optional(v.pipe(v.array(fileIdSchema), v.minLength(1))),
            /** Every file of the set carries the same, so that a half-uploaded set is noticed. */
            dataVersion: fileVersion,
            /** The day it was published on; null if no source states it. */
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
      source: fullSourceRefSchema,
      /** Whose charts have it; everybody's where it is not said. */
      regions: v.optional(v.array(idSchema)),
    }),
  ),
});
export type DataIndex = Readonly<v.InferOutput<typeof indexSchema>>;
export type Region = DataIndex['regions'][number];
export type RegionLevel = Region['level'];

const industryCodeSchema = v.pipe(v.string(), v.regex(forms.industryCode));

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
      date: v.nullable(v.pipe(v.string(), v.regex(forms.dayOrMonth))),
      url: v.optional(v.pipe(v.string(), v.url())),
      /** Whether the date is printed in the document or was inferred; the note then says from what. */
      dateBasis: v.optional(v.picklist(['printed', 'inferred'])),
      /**
       * What a missing fact is called: `whole`: 原文未载 (not in the source), others: 本库未收录 (not in this database). The
       * phrases of `part` are quoted from the document (原文摘录), those of `extract` are in this database's own words.
       */
      read: v.picklist(['whole', 'part', 'extract']),
      copy: v.picklist(['original', 'reprint']),
      note: v.optional(textSchema),
      parts: v.array(v.object({ id: idSchema, name: textSchema })),
      /** The names of its tables, and of its sheets where it is a workbook. */
      tables: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
      sheets: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
      paragraphs: v.array(
        v.object({
          id: v.pipe(v.string(), v.regex(forms.paragraph)),
          part: v.nullable(idSchema),
          note: v.optional(textSchema),
          /** The paragraph's words, where the district keeps its own document; every phrase is looked up in them. */
          text: v.optional(v.pipe(v.string(), v.nonEmpty())),
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
  defaults: v.optional(v.object({ document: v.optional(idSchema) })),
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
      unit: unitSchema,
      better: v.picklist(['higher', 'lower']),
      /** What does not reach it needs attention (关注). */
      meets: stated,
      /** Beyond here 预警. */
      warns: v.optional(stated),
      source: sourceRefSchema,
    }),
  ),
});
export type WrittenTargetsFile = Readonly<v.InferOutput<typeof targetsFileSchema>>;
export type Target = Complete<WrittenTargetsFile['targets'][number]>;
export type Threshold = Readonly<
  Omit<WrittenTargetsFile['thresholds'][number], 'unit' | 'source'> & { unit: Unit; source: SourceRef }
>;
export type TargetsFile = Readonly<
  Pick<WrittenTargetsFile, 'dataVersion' | 'region'> & {
    targets: readonly Target[];
    thresholds: readonly Threshold[];
  }
>;

/** data/indicators.json: definitions of indicators, valid for all regions and periods. */
export const indicatorsSchema = v.object({
  ...header,
  indicators: v.array(
    v.object({
      id: idSchema,
      name: textSchema,
      /** Other names for it at certain levels of region. */
      nameAt: v.optional(v.object(v.entriesFromList(regionLevels, v.optional(textSchema)))),
      definition: textSchema,
      /** GB/T 4754-2017 codes of what it covers; empty if it covers everything. */
      codes: v.array(industryCodeSchema),
      note: v.optional(textSchema),
    }),
  ),
});
export type IndicatorsFile = Readonly<v.InferOutput<typeof indicatorsSchema>>;
export type Definition = Readonly<IndicatorsFile['indicators'][number]>;

/** What a file says once for all its records; each record and figure may say otherwise. */
const defaultsSchema = v.object({
  document: v.optional(idSchema),
  period: v.optional(ownPeriodSchema),
  nature: v.optional(natureSchema),
  scope: v.optional(textSchema),
  sectors: v.optional(v.array(idSchema)),
  topics: v.optional(v.array(idSchema)),
  better: v.optional(betterSchema),
  classified: v.optional(classifiedSchema),
  basis: growthSchema.entries.basis,
  kind: growthSchema.entries.kind,
});
export type Defaults = Readonly<v.InferOutput<typeof defaultsSchema>>;

/** data/regions/<region>/<period>/<panel>.json, and main.json beside them */
export const panelFileSchema = v.object({
  ...header,
  dataVersion: fileVersion,
  region: idSchema,
  period: periodCodeSchema,
  panel: fileIdSchema,
  status: v.optional(v.picklist(['preliminary', 'final', 'unstated'])),
  defaults: v.optional(defaultsSchema),
  breakdowns: v.optional(v.array(breakdownSchema)),
  indicators: v.optional(v.array(indicatorSchema)),
  projects: v.optional(v.array(projectSchema)),
  totals: v.optional(v.array(projectTotalSchema)),
  enterprises: v.optional(v.array(enterpriseSchema)),
  measures: v.optional(v.array(measureSchema)),
});
export type WrittenPanelFile = Readonly<v.InferOutput<typeof panelFileSchema>>;
export type PanelFile = Readonly<{
  dataVersion: string;
  region: string;
  period: PeriodCode;
  panel: FileId;
  status: NonNullable<WrittenPanelFile['status']>;
  breakdowns: readonly Breakdown[];
  indicators: readonly Indicator[];
  projects: readonly Project[];
  totals: readonly ProjectTotal[];
  enterprises: readonly Enterprise[];
  measures: readonly Measure[];
}>;

/** One period of a series; what its indicator says of itself stands once, with the indicator. */
const seriesRowSchema = v.object({
  period: periodCodeSchema,
  nature: v.optional(natureSchema),
  vintage: v.optional(idSchema),
  quantity: v.optional(citedQuantitySchema),
  growth: v.optional(growthSchema),
  share: v.optional(citedQuantitySchema),
  contribution: v.optional(citedQuantitySchema),
  note: v.optional(textSchema),
});

/** data/regions/<region>/series.json: periods of an indicator as rows, beside those that have files of their own. */
export const seriesFileSchema = v.object({
  ...header,
  dataVersion: fileVersion,
  region: idSchema,
  defaults: v.optional(defaultsSchema),
  series: v.array(
    v.object({
      ...v.omit(indicatorSchema, [
        'period',
        'nature',
        'vintage',
        'quantity',
        'growth',
        'before',
        'share',
        'contribution',
        'figures',
        'revisions',
        'alsoShownIn',
        'breakdown',
        'sources',
      ]).entries,
      rows: v.pipe(v.array(seriesRowSchema), v.minLength(1)),
    }),
  ),
});
export type WrittenSeriesFile = Readonly<v.InferOutput<typeof seriesFileSchema>>;
/** Each row as an indicator of its period. */
export type SeriesFile = Readonly<{ dataVersion: string; region: string; indicators: readonly Indicator[] }>;
