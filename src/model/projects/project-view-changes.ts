import {
  type ColumnId,
  columnIds,
  type ProjectSort,
  type ProjectView,
  type TextColumn,
} from './project-view';

/** Ascending, then descending, then data order again. */
export function nextSort(sort: ProjectSort | null, column: ColumnId): ProjectSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** Shows or hides a column; the name always stays, because it identifies the row. */
export function toggleColumn(columns: readonly ColumnId[], column: ColumnId): readonly ColumnId[] {
  return columnIds.filter((id) => id === 'name' || columns.includes(id) !== (id === column));
}

/** Sets what a text column must contain; an empty text removes the condition. */
export function withWhere(
  where: ProjectView['where'],
  column: TextColumn,
  text: string,
): ProjectView['where'] {
  const { [column]: _replaced, ...others } = where;
  return text === '' ? others : { ...others, [column]: text };
}
