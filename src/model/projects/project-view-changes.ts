import {
  type ColumnId,
  columnIds,
  type ProjectSort,
  type ProjectView,
  type TextColumn,
} from './project-view';

/** Ascending, then descending, then the order of the data again. */
export function nextSort(sort: ProjectSort | null, column: ColumnId): ProjectSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** Shows a column that is hidden, or hides it; the name stays, for without it no row says what it is. */
export function toggleColumn(columns: readonly ColumnId[], column: ColumnId): readonly ColumnId[] {
  return columnIds.filter((id) => id === 'name' || columns.includes(id) !== (id === column));
}

/** Sets what a text column must contain; an empty text takes the condition away. */
export function withWhere(
  where: ProjectView['where'],
  column: TextColumn,
  text: string,
): ProjectView['where'] {
  const { [column]: _replaced, ...others } = where;
  return text === '' ? others : { ...others, [column]: text };
}
