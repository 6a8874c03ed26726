import * as v from 'valibot';
import {
  citedQuantitySchema,
  growthSchema,
  keyedQuantitySchema,
  natureSchema,
  ownPeriodSchema,
  periodCodeSchema,
  sourceRefSchema,
  textSchema,
} from './quantity-schema';
import { categories, type PanelId, panelIds, stages } from './record-values';

export const panelIdSchema = v.picklist(panelIds);
const stageSchema = v.picklist(stages);
const categorySchema = v.picklist(categories);

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Fields that the editors decided because no source states them, with the reason. */
const classifiedSchema = v.object({
  by: v.literal('editor'),
  fields: v.pipe(v.array(v.picklist(['stage', 'category', 'sectors', 'topics', 'kind'])), v.minLength(1)),
  reason: textSchema,
});

const common = {
  id: idSchema,
  name: textSchema,
  /** Ids from sectors.json. A record counts once in each and once in totals; empty: no sector applies. */
  sectors: v.array(idSchema),
  /** Ids of the topics in index.json. */
  topics: v.array(idSchema),
  /** Panels that show this record besides that of its file. */
  alsoShownIn: v.optional(v.array(panelIdSchema)),
  period: ownPeriodSchema,
  nature: natureSchema,
  sources: v.pipe(v.array(sourceRefSchema), v.minLength(1)),
  note: v.optional(textSchema),
  classified: v.optional(classifiedSchema),
};

/** A correction of an earlier period's figure: both stay on record, with the reason. */
const revisionSchema = v.object({
  ...citedQuantitySchema.entries,
  of: periodCodeSchema,
  key: v.picklist(['quantity', 'growth']),
  reason: textSchema,
});
export type Revision = Readonly<v.InferOutput<typeof revisionSchema>>;

/** The id joins indicators across regions and periods: one id, one scope (口径). */
export const indicatorSchema = v.object({
  ...common,
  scope: textSchema,
  /** How its scope differs from its id's elsewhere; such a figure is never subtracted from another. */
  scopeDiffers: v.optional(textSchema),
  quantity: v.optional(citedQuantitySchema),
  /** The edition of a level that is revised at times; levels of different editions are never divided. */
  vintage: v.optional(idSchema),
  /** Revisions of figures in files of earlier periods. */
  revisions: v.optional(v.array(revisionSchema)),
  growth: v.optional(growthSchema),
  /** The value before a change, for before → after; same unit as `quantity`. */
  before: v.optional(citedQuantitySchema),
  figures: v.optional(v.array(keyedQuantitySchema)),
  better: v.picklist(['higher', 'lower', 'neither']),
});

/** Investment planned for the year (年度计划投资), and completed since January (完成投资). */
const yearEntries = {
  annualPlan: v.optional(citedQuantitySchema),
  completed: v.optional(citedQuantitySchema),
};

const milestoneSchema = v.object({
  stage: stageSchema,
  /** `2024-08` or `2024-08-31`; null if no date is printed. */
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
  planned: v.boolean(),
  what: textSchema,
  source: sourceRefSchema,
});

export const projectSchema = v.object({
  ...common,
  stage: stageSchema,
  /** How the source words the stage. */
  stageNote: textSchema,
  category: categorySchema,
  investment: v.optional(citedQuantitySchema),
  ...yearEntries,
  milestones: v.array(milestoneSchema),
  figures: v.optional(v.array(keyedQuantitySchema)),
});

/** A published count of projects. Totals share members, so they are never added up. */
export const projectTotalSchema = v.object({
  ...common,
  scope: textSchema,
  quantity: citedQuantitySchema,
  stage: stageSchema,
  category: categorySchema,
  /** The minimum investment of a member, if the total has such a threshold. */
  threshold: v.optional(citedQuantitySchema),
  funding: v.optional(citedQuantitySchema),
  ...yearEntries,
  /** Ids of the named projects known to be members; the source may not name the others. */
  members: v.array(idSchema),
  additive: v.literal(false),
});

export const enterpriseSchema = v.object({
  ...common,
  /** `unnamed`: the source does not name it. `partner`: named, but not stated to be in the district. */
  kind: v.picklist(['enterprise', 'unnamed', 'park', 'institution', 'partner']),
  summary: textSchema,
  figures: v.optional(v.array(keyedQuantitySchema)),
});

export const measureSchema = v.object({
  ...common,
  kind: v.picklist(['measure', 'mechanism', 'reform', 'plan', 'campaign', 'pilot', 'field']),
  summary: textSchema,
  /** The id of the measure this one is part of (三大行动, 六个环境). */
  partOf: v.optional(idSchema),
  figures: v.optional(v.array(keyedQuantitySchema)),
});

export type Indicator = Readonly<v.InferOutput<typeof indicatorSchema>>;
export type Project = Readonly<v.InferOutput<typeof projectSchema>>;
export type ProjectTotal = Readonly<v.InferOutput<typeof projectTotalSchema>>;
export type Enterprise = Readonly<v.InferOutput<typeof enterpriseSchema>>;
export type Measure = Readonly<v.InferOutput<typeof measureSchema>>;
export type Milestone = Readonly<v.InferOutput<typeof milestoneSchema>>;

/** Any record; `type` is from the file's list that contains it. */
export type DataRecord =
  | (Indicator & { readonly type: 'indicator'; readonly panel: PanelId })
  | (Project & { readonly type: 'project'; readonly panel: PanelId })
  | (ProjectTotal & { readonly type: 'total'; readonly panel: PanelId })
  | (Enterprise & { readonly type: 'enterprise'; readonly panel: PanelId })
  | (Measure & { readonly type: 'measure'; readonly panel: PanelId });
export type RecordType = DataRecord['type'];
export type RecordOf<T extends RecordType> = Extract<DataRecord, { readonly type: T }>;
