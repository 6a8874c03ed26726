import { type Dimension, dimensions } from '../filter/dimensions';

/** Columns of the project table. Those named like a dimension show its values and filter by its clause. */
export const columnIds = [
  'name',
  'stage',
  'category',
  'sector',
  'town',
  'investment',
  'scale',
  'annual-plan',
  'completed',
  'progress',
  'start',
  'finish',
  'topic',
  'milestone',
  'lead',
  'source',
  'nature',
  'period',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Columns that not every register has; `annual-plan`, `completed` and `progress` are named like their figures. */
const optionalColumns = [
  'town',
  'annual-plan',
  'completed',
  'progress',
  'start',
  'finish',
  'lead',
] as const satisfies readonly ColumnId[];
export type OptionalColumn = (typeof optionalColumns)[number];
const hiddenAtFirst: readonly ColumnId[] = [...optionalColumns, 'nature', 'period'];

/** A column that is not a dimension; it is filtered by text. */
export type TextColumn = Exclude<ColumnId, Dimension>;

export function isDimension(column: ColumnId): column is ColumnId & Dimension {
  return dimensions.some((dimension) => dimension === column);
}

export const textColumns = columnIds.filter((column): column is TextColumn => !isDimension(column));

export type ProjectSort = Readonly<{ column: ColumnId; descending: boolean }>;

/** The settings of the project table, besides the clauses, which the whole page shares. */
export type ProjectView = Readonly<{
  /** In the order of columnIds; `name` is always among them. */
  columns: readonly ColumnId[];
  /** null: the order of the data. */
  sort: ProjectSort | null;
  group: Dimension | null;
  /** Words that must all occur in a project's names or texts. */
  find: string;
  /** What text columns must contain; never an empty text. */
  where: Readonly<Partial<Record<TextColumn, string>>>;
}>;

export const defaultProjectView: ProjectView = {
  columns: columnIds.filter((column) => !hiddenAtFirst.includes(column)),
  sort: null,
  group: null,
  find: '',
  where: {},
};
