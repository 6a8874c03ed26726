import type { Sector } from '../file-schema';
import type { Clauses } from '../filter/clauses';
import type { Dimension } from '../filter/dimensions';
import { toWanYuan } from '../quantity';
import { scales } from '../record-values';
import { scaleOf } from '../scale';
import { countsOf } from './project-counts';
import type { ProjectTable } from './project-keys';
import { type ProjectSort, type ProjectView, textColumns } from './project-view';

/** Positions in `table.projects`, which are cheap to keep and compare. */
export type Rows = readonly number[];

/** Projects with one value, in the current sort order; null: without a value of the dimension. */
export type RowGroup = Readonly<{ value: string | null; rows: Rows }>;

/** `inexact`: stated but in no size class, like 5000万元以上. */
const unaddedSizes = [...scales.filter((scale) => scale !== 'unstated'), 'inexact', 'unstated'] as const;
type UnaddedSize = (typeof unaddedSizes)[number];

/** The sum of the rows' exact amounts in 万元, how many rows have one, and how many of each size are left out. */
export type KnownInvestment = Readonly<{
  wanYuan: number;
  known: number;
  of: number;
  left: readonly Readonly<{ size: UnaddedSize; count: number }>[];
}>;

/** A line of the grouped table: a heading, or a project below it. */
export type TableLine =
  | Readonly<{ kind: 'heading'; group: RowGroup }>
  | Readonly<{ kind: 'project'; row: number; group: string | null }>;

/** Rows that match every clause, text and search word, in data order. */
export function filterRows(
  table: ProjectTable,
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
  { find, where }: Pick<ProjectView, 'find' | 'where'>,
): Rows {
  const isOut = countsOf(table.projects, sectors).isOut(clauses);
  const conditions = textColumns.flatMap((column) => {
    const wanted = where[column]?.trim().toLowerCase();
    return wanted ? [contains(table.texts(column), [wanted])] : [];
  });
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) conditions.push(contains(table.texts('find'), words));
  const rows: number[] = [];
  for (let row = 0; row < table.projects.length; row++) {
    if (isOut[row] === 0 && conditions.every((holds) => holds(row))) rows.push(row);
  }
  return rows;
}

function contains(texts: readonly string[], words: readonly string[]) {
  return (row: number) => words.every((word) => texts[row]?.includes(word));
}

/** Stable; rows without a key come last in either direction. */
export function sortRows(table: ProjectTable, rows: Rows, sort: ProjectSort | null): Rows {
  if (sort === null) return rows;
  const keys = table.keys(sort.column);
  const keyOf = (row: number) => keys[row] ?? Number.NaN;
  const known = rows.filter((row) => !Number.isNaN(keyOf(row)));
  const unknown = rows.filter((row) => Number.isNaN(keyOf(row)));
  const direction = sort.descending ? -1 : 1;
  // Compared, not subtracted: the difference of two infinite keys is NaN.
  known.sort((a, b) => (keyOf(a) === keyOf(b) ? 0 : direction * (keyOf(a) < keyOf(b) ? -1 : 1)));
  return [...known, ...unknown];
}

/**
 * One group per value that any row has, sorted by `order`; rows without a value come last. A project with
 * several values is in the group of each.
 */
export function groupRows(
  table: ProjectTable,
  rows: Rows,
  dimension: Dimension,
  order: readonly string[],
): readonly RowGroup[] {
  const values = table.values(dimension);
  const byValue = new Map<string | null, number[]>(order.map((value) => [value, []]));
  const without: number[] = [];
  for (const row of rows) {
    const own = values[row] ?? [];
    if (own.length === 0) without.push(row);
    for (const value of own) {
      const members = byValue.get(value);
      if (members) members.push(row);
      else byValue.set(value, [row]);
    }
  }
  byValue.set(null, without);
  return [...byValue]
    .map(([value, members]) => ({ value, rows: members }))
    .filter((group) => group.rows.length > 0);
}

/** The lines to show: the rows, or each group's heading followed by its rows. */
export function tableLines(rows: Rows, groups: readonly RowGroup[] | null): readonly TableLine[] {
  if (groups === null) return rows.map((row) => ({ kind: 'project', row, group: null }));
  return groups.flatMap((group): readonly TableLine[] => [
    { kind: 'heading', group },
    ...group.rows.map((row): TableLine => ({ kind: 'project', row, group: group.value })),
  ]);
}

/** Adds exact amounts only: 近12亿元, 10亿元以上 and 百亿级 cannot be added. */
export function knownInvestment({ projects }: ProjectTable, rows: Rows): KnownInvestment {
  let wanYuan = 0;
  let known = 0;
  const left = new Map<UnaddedSize, number>();
  for (const row of rows) {
    const project = projects[row];
    if (!project) continue;
    const { investment } = project;
    const amount = investment?.qualifier === 'exact' ? toWanYuan(investment) : undefined;
    if (amount === undefined) {
      const scale = scaleOf(project);
      const size = investment && scale === 'unstated' ? 'inexact' : scale;
      left.set(size, (left.get(size) ?? 0) + 1);
    } else {
      wanYuan += amount;
      known += 1;
    }
  }
  const counts = unaddedSizes.map((size) => ({ size, count: left.get(size) ?? 0 }));
  return { wanYuan, known, of: rows.length, left: counts.filter(({ count }) => count > 0) };
}
