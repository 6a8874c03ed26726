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

/** What no source says and the editors decided, with the reason. */
const classifiedSchema = v.object({
  by: v.literal('editor'),
  fields: v.pipe(v.array(v.picklist(['stage', 'category', 'sectors', 'topics', 'kind'])), v.minLength(1)),
  reason: textSchema,
});

const common = {
  id: idSchema,
  name: textSchema,
  /** Ids of sectors.json. A record with several is counted once in each and once in totals; none means no sector applies. */
  sectors: v.array(idSchema),
  /** Ids of the topics in index.json. */
  topics: v.array(idSchema),
  /** Further panels that show this record; its own is that of its file. */
  alsoShownIn: v.optional(v.array(panelIdSchema)),
  period: ownPeriodSchema,
  nature: natureSchema,
  sources: v.pipe(v.array(sourceRefSchema), v.minLength(1)),
  note: v.optional(textSchema),
  classified: v.optional(classifiedSchema),
};

/** A corrected figure of an earlier period: both stay on record, with the reason. */
const revisionSchema = v.object({
  ...citedQuantitySchema.entries,
  of: periodCodeSchema,
  key: v.picklist(['quantity', 'growth']),
  reason: textSchema,
});
export type Revision = Readonly<v.InferOutput<typeof revisionSchema>>;

/** Joined across regions and periods by id: one id, one scope (口径). */
export const indicatorSchema = v.object({
  ...common,
  scope: textSchema,
  /** How its scope is not quite that of its id elsewhere; such a figure is never subtracted from another. */
  scopeDiffers: v.optional(textSchema),
  quantity: v.optional(citedQuantitySchema),
  /** Which edition of a level that is revised from time to time; levels of two editions are never divided. */
  vintage: v.optional(idSchema),
  /** Of figures that files of earlier periods state. */
  revisions: v.optional(v.array(revisionSchema)),
  growth: v.optional(growthSchema),
  /** The value before a change, for before → after; same unit as `quantity`. */
  before: v.optional(citedQuantitySchema),
  figures: v.optional(v.array(keyedQuantitySchema)),
  better: v.picklist(['higher', 'lower', 'neither']),
});

/** What is to be invested within the year (年度计划投资), and what has been since January (完成投资). */
const yearEntries = {
  annualPlan: v.optional(citedQuantitySchema),
  completed: v.optional(citedQuantitySchema),
};

const milestoneSchema = v.object({
  stage: stageSchema,
  /** `2024-08` or `2024-08-31`; null where no date is printed. */
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

/** A published count of projects. Its members overlap with other totals', so it is never added to anything. */
export const projectTotalSchema = v.object({
  ...common,
  scope: textSchema,
  quantity: citedQuantitySchema,
  stage: stageSchema,
  category: categorySchema,
  /** The least investment of a member, where the total has such a threshold. */
  threshold: v.optional(citedQuantitySchema),
  funding: v.optional(citedQuantitySchema),
  ...yearEntries,
  /** Ids of the named projects known to be members; the source may not name the others. */
  members: v.array(idSchema),
  additive: v.literal(false),
});

export const enterpriseSchema = v.object({
  ...common,
  /** `unnamed`: the source quotes it without its name. `partner`: named, but not said to be in the district. */
  kind: v.picklist(['enterprise', 'unnamed', 'park', 'institution', 'partner']),
  /** What it is or does; left out where the source only names it. */
  summary: v.optional(textSchema),
  figures: v.optional(v.array(keyedQuantitySchema)),
});

export const measureSchema = v.object({
  ...common,
  kind: v.picklist(['measure', 'mechanism', 'reform', 'plan', 'campaign', 'pilot', 'field']),
  summary: v.optional(textSchema),
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

/** Any record, told apart by the list of the file that it stands in. */
export type DataRecord =
  | (Indicator & { readonly type: 'indicator'; readonly panel: PanelId })
  | (Project & { readonly type: 'project'; readonly panel: PanelId })
  | (ProjectTotal & { readonly type: 'total'; readonly panel: PanelId })
  | (Enterprise & { readonly type: 'enterprise'; readonly panel: PanelId })
  | (Measure & { readonly type: 'measure'; readonly panel: PanelId });
export type RecordType = DataRecord['type'];
export type RecordOf<T extends RecordType> = Extract<DataRecord, { readonly type: T }>;
