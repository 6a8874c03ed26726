import * as v from 'valibot';
import { forms } from './forms';
import {
  type Complete,
  citedQuantitySchema,
  growthSchema,
  keyedQuantitySchema,
  natureSchema,
  ownPeriodSchema,
  periodCodeSchema,
  sourceRefSchema,
  textSchema,
} from './quantity-schema';
import { categories, type FileId, panelIds, stages } from './record-values';

/*
 * Records as files write them (the schemas) and as the program has them (the types at the end): complete-panel-file.ts
 * fills in what a file says once at its head or leaves to the printed words.
 */

const panelIdSchema = v.picklist(panelIds);
const stageSchema = v.picklist(stages);
const categorySchema = v.picklist(categories);
const optionalText = v.optional(textSchema);
const optionalFigure = v.optional(citedQuantitySchema);
const optionalFigures = v.optional(v.array(keyedQuantitySchema));

export const idSchema = v.pipe(v.string(), v.regex(forms.id));
const optionalIds = v.optional(v.array(idSchema));

/** Fields that the editors decided because no source states them, with the reason. */
export const classifiedSchema = v.object({
  by: v.literal('editor'),
  fields: v.pipe(v.array(v.picklist(['stage', 'category', 'sectors', 'topics', 'kind'])), v.minLength(1)),
  reason: textSchema,
});

export const betterSchema = v.picklist(['higher', 'lower', 'neither']);

const common = {
  id: idSchema,
  name: textSchema,
  /** Ids of sectors.json. A record with several is counted once in each and once in totals; none means no sector applies. */
  sectors: optionalIds,
  /** Ids of the topics in index.json. */
  topics: optionalIds,
  /** The town or street of the region in index.json that it is about. */
  town: v.optional(idSchema),
  /** Further panels that show this record; its own is that of its file. */
  alsoShownIn: v.optional(v.array(panelIdSchema)),
  period: v.optional(ownPeriodSchema),
  nature: v.optional(natureSchema),
  /** Left out where the figures' own sources say it all. */
  sources: v.optional(v.array(sourceRefSchema)),
  note: optionalText,
  classified: v.optional(classifiedSchema),
};

/** A correction of an earlier period's figure: both stay on record, with the reason. */
const revisionSchema = v.object({
  ...citedQuantitySchema.entries,
  of: periodCodeSchema,
  key: v.picklist(['quantity', 'growth']),
  reason: textSchema,
});

/** The id joins indicators across regions and periods: one id, one scope (口径). */
export const indicatorSchema = v.object({
  ...common,
  scope: optionalText,
  /** How its scope is not quite that of its id elsewhere; such a figure is never subtracted from another. */
  scopeDiffers: optionalText,
  /** The breakdown of this file of which it is a part. */
  breakdown: v.optional(idSchema),
  quantity: optionalFigure,
  /** Which edition of a level that is revised from time to time; levels of two editions are never divided. */
  vintage: v.optional(idSchema),
  /** Revisions of figures in files of earlier periods. */
  revisions: v.optional(v.array(revisionSchema)),
  growth: v.optional(growthSchema),
  /** The value before a change, for before → after; same unit as `quantity`. */
  before: optionalFigure,
  /** Its share of the whole of its breakdown, as published. */
  share: optionalFigure,
  /** By how many points it moves the growth of the whole (拉动), as published. */
  contribution: optionalFigure,
  figures: optionalFigures,
  better: v.optional(betterSchema),
});

/** What is to be invested within the year (年度计划投资), what has been since January, and what since the start. */
const investmentEntries = {
  annualPlan: optionalFigure,
  completed: optionalFigure,
  completedTotal: optionalFigure,
};

const partialDateSchema = v.pipe(v.string(), v.regex(forms.partialDate));
/** When something is planned to happen, and when it did. */
const plannedAndReal = v.optional(
  v.object({ planned: v.optional(partialDateSchema), actual: v.optional(partialDateSchema) }),
);

const milestoneSchema = v.object({
  stage: stageSchema,
  /** `2024-08` or `2024-08-31`; null if no date is printed. */
  date: v.nullable(v.pipe(v.string(), v.regex(forms.dayOrMonth))),
  planned: v.boolean(),
  what: textSchema,
  source: sourceRefSchema,
});

export const projectSchema = v.object({
  ...common,
  stage: v.optional(stageSchema),
  /** How the source words the stage. */
  stageNote: optionalText,
  category: v.optional(categorySchema),
  investment: optionalFigure,
  ...investmentEntries,
  start: plannedAndReal,
  finish: plannedAndReal,
  /** Who builds it. */
  owner: optionalText,
  /** The department that leads or looks after it. */
  lead: optionalText,
  /** How far the work has come, in the source's words. */
  progress: optionalText,
  problems: v.optional(v.array(textSchema)),
  requests: v.optional(v.array(textSchema)),
  milestones: v.optional(v.array(milestoneSchema)),
  figures: optionalFigures,
});

/** A published count of projects. Totals share members, so they are never added up. */
export const projectTotalSchema = v.object({
  ...common,
  scope: optionalText,
  quantity: citedQuantitySchema,
  stage: v.optional(stageSchema),
  category: v.optional(categorySchema),
  /** The least investment of a member, where the total has such a threshold. */
  threshold: optionalFigure,
  funding: optionalFigure,
  investment: optionalFigure,
  ...investmentEntries,
  /** Ids of the named projects known to be members; the source may not name the others. */
  members: optionalIds,
  figures: optionalFigures,
});

export const enterpriseSchema = v.object({
  ...common,
  /** `unnamed`: the source does not name it. `partner`: named, but not stated to be in the district. */
  kind: v.picklist(['enterprise', 'unnamed', 'park', 'institution', 'partner']),
  /** What it is or does; left out where the source only names it. */
  summary: optionalText,
  figures: optionalFigures,
});

export const measureSchema = v.object({
  ...common,
  kind: v.picklist(['measure', 'mechanism', 'reform', 'plan', 'campaign', 'pilot', 'field']),
  summary: optionalText,
  /** The id of the measure this one is part of (三大行动, 六个环境). */
  partOf: v.optional(idSchema),
  figures: optionalFigures,
});

/** One way to take a whole apart: output by sector, expenditure by function. */
export const breakdownSchema = v.object({
  id: idSchema,
  name: textSchema,
  by: v.picklist(['sector', 'industry', 'function', 'town', 'kind']),
  /** The indicator that the parts are parts of; left out where it is not published. */
  of: v.optional(idSchema),
  /** Whether the parts are all there are, some of them, or overlap (工业 and 汽车 side by side). */
  parts: v.picklist(['all', 'some', 'overlapping']),
});
/** A record as the program has it: complete, and with the fields `Keys` in any case. */
type RecordFrom<S extends v.GenericSchema, Keys extends keyof v.InferOutput<S> = never> = Readonly<
  { [K in keyof v.InferOutput<S> as Exclude<K, Keys | CommonKeys>]: Complete<v.InferOutput<S>[K]> } & {
    [K in Keys | (CommonKeys & keyof v.InferOutput<S>)]-?: Complete<NonNullable<v.InferOutput<S>[K]>>;
  }
>;
/** `sources` has at least one. */
type CommonKeys = 'sectors' | 'topics' | 'period' | 'nature' | 'sources';

export type Indicator = RecordFrom<typeof indicatorSchema, 'better'>;
export type Project = RecordFrom<typeof projectSchema, 'stage' | 'category' | 'milestones'>;
export type ProjectTotal = RecordFrom<typeof projectTotalSchema, 'stage' | 'category' | 'members'>;
export type Enterprise = RecordFrom<typeof enterpriseSchema>;
export type Measure = RecordFrom<typeof measureSchema>;
export type Revision = Complete<v.InferOutput<typeof revisionSchema>>;
export type Milestone = Complete<v.InferOutput<typeof milestoneSchema>>;
export type Breakdown = Readonly<v.InferOutput<typeof breakdownSchema>>;
/** By id. */
export type Breakdowns = ReadonlyMap<string, Breakdown>;

/** Any record, told apart by the list of the file that it stands in. `panel` is that file's. */
export type DataRecord =
  | (Indicator & { readonly type: 'indicator'; readonly panel: FileId })
  | (Project & { readonly type: 'project'; readonly panel: FileId })
  | (ProjectTotal & { readonly type: 'total'; readonly panel: FileId })
  | (Enterprise & { readonly type: 'enterprise'; readonly panel: FileId })
  | (Measure & { readonly type: 'measure'; readonly panel: FileId });
export type RecordType = DataRecord['type'];
export type RecordOf<T extends RecordType> = Extract<DataRecord, { readonly type: T }>;
