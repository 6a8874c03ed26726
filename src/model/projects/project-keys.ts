import { figureOf } from '../figure';
import { type Dimension, fixedValues } from '../filter/dimensions';
import type { OpenDimension, ValueNames } from '../filter/value-names';
import { valuesOf } from '../filter/values-of';
import { memoizeByKey } from '../memoize';
import { monthsOf, parsePeriod } from '../period';
import { toWanYuan } from '../quantity';
import type { OwnPeriod, Quantity } from '../quantity-schema';
import type { Milestone, RecordOf } from '../record-schema';
import { locatorOf, numberedFirst } from '../source-place';
import { eventOf } from './project-columns';
import type { ColumnId, TextColumn } from './project-view';
import { isDimension } from './project-view';

export type ProjectRecord = RecordOf<'project'>;

/** What sort orders and column texts depend on besides the projects. */
export type ProjectContext = Readonly<{
  language: 'zh' | 'en';
  names: ValueNames;
  /** Ids in data order. */
  documents: readonly string[];
  /** The text that a filter on the column searches: the displayed text, and the source's wording. */
  textOf: (project: ProjectRecord, column: TextColumn) => string;
}>;

/**
 * Projects with the values that sorting and filtering compare. Each column is read once, on first use: with
 * tens of thousands of projects, reading is the expensive part. A row is the position of its project.
 */
export type ProjectTable = Readonly<{
  projects: readonly ProjectRecord[];
  /** Sort keys by row; NaN if the source does not state the value. */
  keys: (column: ColumnId) => Float64Array;
  values: (dimension: Dimension) => readonly (readonly string[])[];
  /** In lower case. */
  texts: (column: TextColumn | 'find') => readonly string[];
}>;

export function projectTable(projects: readonly ProjectRecord[], context: ProjectContext): ProjectTable {
  const values = memoizeByKey((dimension: Dimension) =>
    projects.map((project) => valuesOf(project, dimension) ?? []),
  );
  return {
    projects,
    values,
    keys: memoizeByKey((column) => keysOf(column, projects, values, context)),
    texts: memoizeByKey((column) =>
      projects.map((project) =>
        (column === 'find'
          ? saidOf(project, context.names.town)
          : context.textOf(project, column)
        ).toLowerCase(),
      ),
    ),
  };
}

/**
 * The one milestone to show: the earliest planned, else the latest done. Dated ones are preferred.
 * Independent of the current date.
 */
export function leadingMilestone({ milestones }: ProjectRecord): Milestone | undefined {
  const planned = byDate(milestones.filter((milestone) => milestone.planned));
  if (planned.length > 0) return planned[0];
  const done = byDate(milestones);
  const dated = done.filter(({ date }) => date !== null);
  return dated[dated.length - 1] ?? done[done.length - 1];
}

/** Earliest first; undated ones last, in data order. `2024-08` comes before `2024-08-01`. */
export function byDate(milestones: readonly Milestone[]): readonly Milestone[] {
  return [...milestones].sort((a, b) => {
    if (a.date === b.date) return 0;
    if (a.date === null) return 1;
    return b.date === null || a.date < b.date ? -1 : 1;
  });
}

function keysOf(
  column: ColumnId,
  projects: readonly ProjectRecord[],
  values: ProjectTable['values'],
  context: ProjectContext,
): Float64Array {
  if (isDimension(column)) {
    const order = orderOf(column, context);
    return Float64Array.from(values(column), ([first = '']) => order.get(first) ?? Number.NaN);
  }
  return textColumnKeys(column, projects, context);
}

function textColumnKeys(
  column: TextColumn,
  projects: readonly ProjectRecord[],
  context: ProjectContext,
): Float64Array {
  switch (column) {
    case 'name':
      return ranks(
        projects.map(({ name }) => name[context.language]),
        context.language,
      );
    case 'lead':
      return ranks(
        projects.map(({ lead }) => lead?.[context.language]),
        context.language,
      );
    case 'investment':
      return Float64Array.from(projects, ({ investment }) => moneyKey(investment));
    case 'annual-plan':
      return Float64Array.from(projects, ({ annualPlan }) => moneyKey(annualPlan));
    case 'completed':
      return Float64Array.from(projects, ({ completed }) => moneyKey(completed));
    case 'progress':
      return Float64Array.from(
        projects,
        (project) => figureOf(project, 'progress')?.quantity.amount ?? Number.NaN,
      );
    case 'start':
    case 'finish':
      return Float64Array.from(projects, (project) => dateKey(eventOf(project[column])?.date));
    case 'milestone':
      return Float64Array.from(projects, (project) => dateKey(leadingMilestone(project)?.date));
    case 'period':
      return Float64Array.from(projects, ({ period }) => periodKey(period));
    case 'source': {
      const order = new Map(context.documents.map((id, position) => [id, position]));
      return Float64Array.from(projects, (project) => sourceKey(project, order));
    }
  }
}

function orderOf(dimension: Dimension, { names }: ProjectContext): ReadonlyMap<string, number> {
  const listed = valuesInOrder(dimension, names).filter((value) => value !== 'unstated');
  // Scales are listed largest first, but ascending order starts with the smallest.
  const sign = dimension === 'scale' ? -1 : 1;
  return new Map(listed.map((value, position) => [value, sign * position]));
}

/** A dimension's values in the order of the data or the interface. */
export function valuesInOrder(dimension: Dimension, names: ValueNames): readonly string[] {
  return dimension in names
    ? [...names[dimension as OpenDimension].keys()]
    : fixedValues[dimension as keyof typeof fixedValues];
}

/** Comparing names is slow, so they are sorted once and replaced by their rank. Equal names share one. */
function ranks(names: readonly (string | undefined)[], language: 'zh' | 'en'): Float64Array {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
  const ordered = [...new Set(names.filter((name) => name !== undefined))].sort(collator.compare);
  const rankOf = new Map<string | undefined, number>(ordered.map((name, rank) => [name, rank]));
  return Float64Array.from(names, (name) => rankOf.get(name) ?? Number.NaN);
}

/** In 万元; a class (百亿级) is not an amount. */
function moneyKey(amount: Quantity | undefined): number {
  if (!amount || amount.qualifier === 'class') return Number.NaN;
  return toWanYuan(amount) ?? Number.NaN;
}

/** 2024-08 is 20240800. */
function dateKey(date: string | null | undefined): number {
  return date ? Number(date.replaceAll('-', '').padEnd(8, '0')) : Number.NaN;
}

/** By last month, then shorter first; periods to an unstated day come after all others. */
function periodKey({ code }: OwnPeriod): number {
  if (code === 'unstated') return Number.NaN;
  if (code === 'to-date') return Number.POSITIVE_INFINITY;
  const period = parsePeriod(code);
  const { first, last } = monthsOf(period);
  return (period.year * 12 + last) * 12 + (last - first);
}

function sourceKey({ sources: [first] }: ProjectRecord, order: ReadonlyMap<string, number>): number {
  if (!first) return Number.NaN;
  const [[paragraph] = []] = numberedFirst([locatorOf(first)]);
  return (order.get(first.document) ?? order.size) * 1_000_000 + Number(paragraph ?? 0);
}

function saidOf(project: ProjectRecord, towns: ValueNames['town']): string {
  const { name, stageNote, note, owner, lead, progress, town = '' } = project;
  return [name, stageNote, note, owner, lead, progress, towns.get(town)]
    .map((text) => (text ? `${text.zh} ${text.en}` : ''))
    .join(' ');
}
